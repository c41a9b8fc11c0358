import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { vscodeFolder } from '../../../host/packages.mjs';
import { SCOPES } from '../../../src/core/contributed/grammar/grammar.ts';

interface Manifest {
  readonly contributes?: { readonly grammars?: Parameters<typeof createRegistry>[0] };
}

const project = path.resolve(import.meta.dirname, '../../..');
const extensions = path.join(await vscodeFolder(), 'extensions');

function grammarsOf(folder: string): Parameters<typeof createRegistry>[0] {
  const { contributes } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  return (contributes?.grammars ?? []).map((grammar) => ({
    ...grammar,
    path: path.join(folder, grammar.path),
  }));
}

const ofVSCode = globSync('*/package.json', { cwd: extensions }).flatMap((manifest) =>
  grammarsOf(path.join(extensions, path.dirname(manifest))),
);

/** The grammars that VS Code brings, alone and with those that our manifest names. */
export const registries = {
  without: createRegistry(ofVSCode),
  with: createRegistry([...ofVSCode, ...grammarsOf(project)]),
};

export type Grammar = NonNullable<Awaited<ReturnType<(typeof registries.with)['loadGrammar']>>>;

/** The grammar of Markdown as a registry has it. */
export async function markdownOf(registry: (typeof registries)['with']): Promise<Grammar> {
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('there is no grammar of Markdown');
  return grammar;
}

const [without, withOurs] = [await markdownOf(registries.without), await markdownOf(registries.with)];

/** For each line of a text, for each of its characters, the scopes. */
function scopesIn(grammar: Grammar, text: string): readonly (readonly string[][])[] {
  let stack: Parameters<Grammar['tokenizeLine']>[1] = null;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) =>
      Array<string[]>(Math.min(endIndex, line.length) - startIndex).fill(scopes),
    );
  });
}

/** Throws where a character has other scopes than without our grammars, but for one of ours at their end. */
export function isAsBefore(text: string): void {
  const [before, after] = [scopesIn(without, text), scopesIn(withOurs, text)];
  for (const [i, line] of text.split('\n').entries()) {
    const kept = (after[i] ?? []).map((scopes) =>
      scopes.slice(0, isOurs(scopes.at(-1) ?? '') ? -1 : undefined),
    );
    assert.deepEqual(kept, before[i], `line ${i + 1}, ${line}`);
  }
}

const ours: ReadonlySet<string> = new Set(Object.values(SCOPES));

/** Whether a scope is one of those that we add. */
export function isOurs(scope: string): boolean {
  return ours.has(scope);
}

/** A stretch of a line that is coloured. */
export interface Coloured {
  readonly is: keyof typeof SCOPES;
  readonly text: string;
  /** The rest of the line, from there on. */
  readonly rest: string;
}

/** What is coloured in a text, in order. */
export function colouredIn(text: string): readonly Coloured[] {
  const lines = text.split('\n');
  return scopesIn(withOurs, text).flatMap((line, number) => {
    const stretches: { scope: string; start: number; end: number }[] = [];
    for (const [i, scopes] of line.entries()) {
      const scope = scopes.find(isOurs);
      if (scope === undefined) continue;
      const last = stretches.at(-1);
      if (last?.end === i && last.scope === scope) last.end = i + 1;
      else stretches.push({ scope, start: i, end: i + 1 });
    }
    return stretches.map(({ scope, start, end }): Coloured => {
      const whole = lines[number] ?? '';
      return { is: nameOf(scope), text: whole.slice(start, end), rest: whole.slice(start) };
    });
  });
}

/** What is coloured in a text, in order: what it is, and its text. */
export function found(text: string): readonly string[] {
  return colouredIn(text).map((stretch) => `${stretch.is} ${stretch.text}`);
}

function nameOf(scope: string): keyof typeof SCOPES {
  const names = Object.keys(SCOPES) as (keyof typeof SCOPES)[];
  return names.find((name) => SCOPES[name] === scope) ?? 'label';
}

/** The themes that VS Code brings, by their files. */
export const themeFiles = globSync('theme-*/themes/*-color-theme.json', { cwd: extensions })
  .concat(globSync('theme-defaults/themes/*.json', { cwd: extensions }))
  .map((file) => path.join(extensions, file));

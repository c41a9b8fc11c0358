import { globSync, readFileSync } from 'node:fs';
import { assert } from 'chai';
import ts from 'typescript';
import { OURS_ALONE } from './oursAlone.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const texts = (file: string) => JSON.parse(read(file)) as Record<string, string>;

/** The sentences that the extension says, each with the place where it does. */
function said(): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const file of globSync('src/extension/**/*.ts', { cwd: root })) {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'vscode.l10n.t') {
        const [sentence] = node.arguments;
        assert.isOk(
          sentence && ts.isStringLiteralLike(sentence),
          `${file}: not a plain sentence: ${node.getText()}`,
        );
        sentences.set(sentence.text, file);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return sentences;
}

const placeholders = (text: string) => Array.from(text.matchAll(/\{\d+\}/g), String).sort();
const sorted = (values: Iterable<string>) => [...values].sort();

describe('what the extension says', () => {
  const english = said();
  const french = texts('l10n/bundle.l10n.fr.json');

  it('is there', () => assert.isOk(english.size > 20, `${english.size} sentences`));

  it('is in French too, sentence by sentence, and nothing else is', () =>
    assert.deepEqual(sorted(Object.keys(french)), sorted(english.keys())));

  for (const [sentence, translation] of Object.entries(french)) {
    it(`has the same places for values in both languages: ${sentence}`, () =>
      assert.deepEqual(placeholders(translation), placeholders(sentence)));
  }
});

describe('the manifest', () => {
  const english = texts('package.nls.json');
  const french = texts('package.nls.fr.json');
  const named = Array.from(read('package.json').matchAll(/"%([^%"]+)%"/g), ([, key]) => key ?? '');

  it('has each of its texts in both languages, and no other', () => {
    assert.isOk(named.length > 5, `${named.length} texts`);
    assert.deepEqual(sorted(Object.keys(english)), sorted(new Set(named)));
    assert.deepEqual(sorted(Object.keys(french)), sorted(new Set(named)));
  });

  it('has one category for all commands, and a palette without those that menus and fixes run', () => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: {
        commands: { command: string; category: string; title: string }[];
        menus: { commandPalette: { command: string; when: string }[] };
      };
    };
    for (const { command, category, title } of contributes.commands) {
      assert.strictEqual(category, 'Scale or Not', command);
      assert.strictEqual(title, `%command.${command.replace('scaleOrNot.', '')}%`);
    }
    const hidden = contributes.menus.commandPalette.filter(({ when }) => when === 'false');
    assert.deepEqual(
      hidden.map(({ command }) => command),
      ['scaleOrNot.newRecordHere', ...OURS_ALONE],
    );
  });
});

describe('French as it is typeset', () => {
  const all = { ...texts('l10n/bundle.l10n.fr.json'), ...texts('package.nls.fr.json') };
  for (const [key, text] of Object.entries(all)) {
    it(`has its apostrophes and its spaces: ${key}`, () => {
      const prose = text.replace(/\(command:[^)]*\)/g, '');
      assert.isOk(!/['"]|«[^\u00a0]|[^\u00a0][;:?!»]/.test(prose), text);
    });
  }
});

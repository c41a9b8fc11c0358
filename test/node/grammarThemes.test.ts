import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { SCOPES } from '../../src/core/contributed/grammar/grammar.ts';
import { markdownOf, registries, themeFiles } from './grammar/coloured.ts';

interface TokenColour {
  readonly scope?: string | readonly string[];
  readonly settings: { readonly foreground?: string };
}

interface Theme {
  readonly include?: string;
  readonly tokenColors?: readonly TokenColour[];
}

/** Stands for the colour of plain text: what has it is not coloured. */
const PLAIN = '#010203';

/** The colours that a theme gives to scopes, those of the theme that it builds on first. */
function tokenColours(file: string): readonly TokenColour[] {
  const { include, tokenColors = [] } = JSON.parse(readFileSync(file, 'utf8')) as Theme;
  const below = include === undefined ? [] : tokenColours(path.join(path.dirname(file), include));
  return [...below, ...tokenColors.filter(({ scope }) => scope !== undefined)];
}

const record = `---
verdict: scale
---

# {the idea in a few words}

<!-- scale-or-not ignore gadget: why -->

- Can it be automated? no
- **Position:** niche
- [ ] {what nobody knows yet}`;

describe('the scopes of the grammars', () => {
  it('meet all themes that VS Code brings', () => {
    const names = themeFiles.map((file) => path.basename(file));
    for (const name of ['2026-dark', '2026-light', 'hc_black', 'hc_light', 'dark_vs', 'light_vs']) {
      assert.isOk(names.includes(`${name}.json`), `${name} is none of ${names.join(', ')}`);
    }
    assert.isOk(names.length > 15, `${names.length} themes`);
  });

  for (const file of themeFiles) {
    it(`are coloured by ${path.basename(file, '.json')}`, async () => {
      const registry = registries.with;
      const settings = [{ settings: { foreground: PLAIN, background: '#040506' } }, ...tokenColours(file)];
      registry.setTheme({ settings: settings as Parameters<typeof registry.setTheme>[0]['settings'] });
      const grammar = await markdownOf(registry);
      const colours = registry.getColorMap();
      let stack: Parameters<typeof grammar.tokenizeLine>[1] = null;
      const seen: Record<string, string> = {};
      for (const line of record.split('\n')) {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
        const coded = grammar.tokenizeLine2(line, stack);
        stack = ruleStack;
        for (const { startIndex, scopes } of tokens) {
          const ours = Object.values(SCOPES).find((scope) => scopes.includes(scope));
          if (ours !== undefined) seen[ours] = colours[foregroundAt(coded.tokens, startIndex)] ?? '';
        }
      }
      assert.deepEqual(Object.keys(seen).sort(), Object.values(SCOPES).sort());
      assert.deepEqual(
        Object.keys(seen).filter((scope) => seen[scope]?.toLowerCase() === PLAIN),
        [],
      );
    });
  }
});

/** The number of the colour of what stands there: pairs of where a stretch begins and what it is like. */
function foregroundAt(tokens: Uint32Array, index: number): number {
  let found = 0;
  for (let i = 0; i < tokens.length && (tokens[i] ?? 0) <= index; i += 2) found = tokens[i + 1] ?? 0;
  return (found >>> 15) & 0x1ff;
}

import { globSync, readFileSync } from 'node:fs';
import { assert } from 'chai';
import { GRAMMARS } from '../../src/core/contributed/grammar/index.ts';
import { snippetsIn } from '../../src/core/contributed/snippets.ts';
import { LANGUAGES } from '../../src/core/text/language.ts';

const root = new URL('../../', import.meta.url);

/** What the build makes of the vocabulary and the forms, by the names of the files. */
const made: readonly (readonly [file: string, value: object])[] = [
  ...LANGUAGES.map((language) => [`snippets/${language}.json`, snippetsIn(language)] as const),
  ...Object.entries(GRAMMARS).map(
    ([name, grammar]) => [`syntaxes/${name}.tmLanguage.json`, grammar] as const,
  ),
];

describe('the snippets and grammars that are committed', () => {
  it('are those that the build makes, and no other', () =>
    assert.deepEqual(
      globSync('{snippets,syntaxes}/*', { cwd: root })
        .map((file) => file.replaceAll('\\', '/'))
        .sort(),
      made.map(([file]) => file).sort(),
    ));

  for (const [file, value] of made) {
    it(`${file} is as its sources have it: npm run build writes it`, () =>
      assert.strictEqual(readFileSync(new URL(file, root), 'utf8'), `${JSON.stringify(value, null, 2)}\n`));
  }
});

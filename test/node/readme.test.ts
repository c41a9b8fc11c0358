import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { RULES } from '../../src/core/rules/index.ts';
import { OURS_ALONE } from './oursAlone.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
  };
}

/** The titles of the commands that a person runs, in the order of the manifest. */
function titlesIn(texts: string): readonly string[] {
  const { contributes } = JSON.parse(read('package.json')) as Manifest;
  const words = JSON.parse(read(texts)) as Record<string, string>;
  return contributes.commands
    .filter(({ command }) => !OURS_ALONE.includes(command))
    .map(({ title }) => words[title.replaceAll('%', '')] ?? title);
}

/** The first cells of the table whose first heading is this one. */
function firstColumn(page: string, heading: string): readonly string[] {
  const lines = page.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  assert.isOk(head >= 0, `no table of ${heading}`);
  const rows = lines.slice(head + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((row) => row.split('|')[1]?.trim() ?? '');
}

describe('the READMEs', () => {
  for (const [file, heading] of [
    ['README.md', 'id'],
    ['README.fr.md', 'règle'],
  ] as const) {
    it(`${file} names each rule, with its page`, () => {
      const language = file === 'README.md' ? 'en' : 'fr';
      assert.deepEqual(
        [...firstColumn(read(file), heading)].sort(),
        RULES.map(({ id }) => `[\`${id}\`](src/core/rules/${id}.${language}.md)`).sort(),
      );
    });
  }

  for (const [file, heading, texts] of [
    ['README.md', 'command', 'package.nls.json'],
    ['README.fr.md', 'commande', 'package.nls.fr.json'],
  ] as const) {
    it(`${file} lists the commands of the manifest, in its order`, () => {
      assert.deepEqual(firstColumn(read(file), heading), titlesIn(texts));
    });

    it(`${file} shows pictures that are there`, () => {
      const pictures = Array.from(read(file).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), ([, path]) => path ?? '');
      assert.isOk(pictures.length > 1);
      for (const picture of pictures)
        assert.isOk(readFileSync(new URL(`../../${picture}`, import.meta.url)).length > 0);
    });
  }
});

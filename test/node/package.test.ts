import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { temporaryFolder } from '../../host/lifetime.mjs';
import { filesIn, makePackage } from '../../host/vsix.mjs';
import { GRAMMARS } from '../../src/core/contributed/grammar/index.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { LANGUAGES } from '../../src/core/text/language.ts';

const shipped = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/README.fr.md',
  'extension/changelog.md',
  'extension/dist/extension.js',
  'extension/dist/extension.js.LEGAL.txt',
  ...RULES.flatMap(({ id }) => LANGUAGES.map((language) => `extension/dist/rules/${id}.${language}.md`)),
  ...LANGUAGES.map((language) => `extension/dist/schema/${language}.json`),
  ...LANGUAGES.map((language) => `extension/snippets/${language}.json`),
  ...Object.keys(GRAMMARS).map((name) => `extension/syntaxes/${name}.tmLanguage.json`),
  ...LANGUAGES.flatMap((language) =>
    ['answer', 'ask', 'see', 'watch', 'write'].map(
      (step) => `extension/media/walkthrough/${language}/${step}.svg`,
    ),
  ),
  'extension/dist/worker.js',
  'extension/dist/worker.js.LEGAL.txt',
  'extension/l10n/bundle.l10n.fr.json',
  'extension/media/icon.png',
  'extension/media/icon.svg',
  'extension/media/preview.css',
  'extension/media/screenshots/new-record.fr.png',
  'extension/media/screenshots/new-record.png',
  'extension/media/screenshots/next-words.fr.png',
  'extension/media/screenshots/next-words.png',
  'extension/media/screenshots/open-questions.fr.png',
  'extension/media/screenshots/open-questions.png',
  'extension/media/screenshots/sidebar.fr.png',
  'extension/media/screenshots/sidebar.png',
  'extension/package.json',
  'extension/package.nls.fr.json',
  'extension/package.nls.json',
  'extension/readme.md',
];

describe('the package', () => {
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  before(async function () {
    this.timeout(120_000);
    const { file } = await makePackage(temporaryFolder('package'));
    files = filesIn(file);
  });

  const textOf = (name: string) => new TextDecoder().decode(files.get(name));

  it('holds all that is shipped', () =>
    assert.deepEqual(
      shipped.filter((name) => !files.has(name)),
      [],
    ));

  it('holds nothing else', () =>
    assert.deepEqual(
      [...files.keys()].filter((name) => !shipped.includes(name)),
      [],
    ));

  it('has no more than 1,000 kB when unpacked, without the images', () => {
    const sizes = Array.from(files, ([name, { length }]) => (name.endsWith('.png') ? 0 : length));
    const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
    assert.isOk(kilobytes <= 1000, `it has ${kilobytes} kB`);
  });

  for (const name of ['extension/readme.md', 'extension/README.fr.md']) {
    it(`holds the images that ${name} shows, none of them an SVG`, () => {
      const images = Array.from(textOf(name).matchAll(/!\[[^\]]*\]\(([^)]*)\)/g), (found) => found[1]);
      assert.isOk(images.length > 0, 'it shows none');
      assert.deepEqual(
        images.filter((image = '') => !image.endsWith('.png') || !files.has(`extension/${image}`)),
        [],
      );
    });
  }

  it('holds the manifest as it is in the sources', () => {
    assert.strictEqual(
      textOf('extension/package.json'),
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
  });
});

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import { RULES } from '../../src/core/rules/index.ts';
import { LANGUAGES } from '../../src/core/text/language.ts';
import {
  ANSWERS,
  formsOf,
  KEYS,
  LABELS,
  PIVOTS,
  POSITIONS,
  STATUSES,
  VERDICTS,
  type Table,
} from '../../src/core/words/vocabulary.ts';
import { ALL_PROMPTS } from '../../src/core/writing/prompts.ts';
import { found, isAsBefore, registries } from './grammar/coloured.ts';

const project = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(project, file), 'utf8').replaceAll('\r\n', '\n');

/** The forms of a table in both languages, with the thing that each stands for. */
function allForms<Kind extends string>(
  table: Table<Kind>,
  kinds = Object.keys(table) as Kind[],
): readonly string[] {
  return kinds.flatMap((kind) => LANGUAGES.flatMap((language) => formsOf(table, kind, language)));
}

/** A form as it stands, and as it is also read. */
const written = (form: string) => [
  form,
  form.toUpperCase(),
  form.normalize('NFD').replace(/\p{M}/gu, ''),
  form.normalize('NFD'),
  form.replaceAll("'", '’'),
];

describe('the grammars', () => {
  for (const file of globSync('*.md', { cwd: path.join(project, 'test/node/grammar') }).sort()) {
    const { metadata, ...rest } = parseGrammarTestCase(read(`test/node/grammar/${file}`));
    it(`colour ${metadata.description}`, async () => {
      assert.isOk(rest.assertions.length > 0, 'nothing is expected');
      assert.deepEqual(await runGrammarTestCase(registries.with, { metadata, ...rest }), []);
      isAsBefore(rest.source.join('\n'));
    });
  }

  it('know every key', () => {
    for (const form of allForms(KEYS).flatMap(written)) {
      for (const key of [form, form.replaceAll('-', '_'), form.replaceAll('-', ' ')]) {
        assert.deepEqual(found(`---\n${key}: 12\n---\n`), [`key ${key}`]);
        assert.deepEqual(found(`---\n"${key}" : 12\n---\n`), [`key ${key}`]);
      }
    }
  });

  for (const [key, table] of Object.entries({ verdict: VERDICTS, status: STATUSES, pivot: PIVOTS })) {
    it(`know every word of a ${key}`, () => {
      for (const word of allForms(table as Table<string>).flatMap(written)) {
        assert.deepEqual(found(`---\n${key}: ${word}\n---\n`), [`key ${key}`, `word ${word}`]);
        assert.deepEqual(found(`---\n${key}: "${word}" # why\n---\n`), [`key ${key}`, `word ${word}`]);
        assert.deepEqual(found(`---\n${key}: ${word}wards\ntags: ${word}\n---\n`), [`key ${key}`]);
      }
    });
  }

  it('know every label', () => {
    for (const label of allForms(LABELS).flatMap(written)) {
      for (const mark of [':', ' :', '\u00a0:', '\u202f:', '?', ' ?']) {
        assert.deepEqual(found(`- ${label}${mark} a friend`), [`label ${label}${mark}`]);
        assert.deepEqual(found(`  1. [ ] ${label}${mark} a friend`), [`label ${label}${mark}`]);
      }
      assert.deepEqual(found(`- **${label}**: a friend`), [`label ${label}`]);
      assert.deepEqual(found(`- ${label} a friend`), []);
      assert.deepEqual(found(`- the ${label}: a friend`), []);
      assert.deepEqual(found(`${label}: a friend`), []);
    }
  });

  it('know every answer to the two questions, and every position', () => {
    const rows = [
      {
        labels: allForms(LABELS, ['industrialisable', 'automatable']),
        name: 'answer',
        words: allForms(ANSWERS),
      },
      { labels: allForms(LABELS, ['position']), name: 'position', words: allForms(POSITIONS) },
    ];
    for (const { labels, name, words } of rows) {
      for (const label of labels) {
        for (const word of words) {
          assert.deepEqual(found(`- ${label}? ${word}`), [`label ${label}?`, `${name} ${word}`]);
        }
      }
      for (const word of words.flatMap(written)) {
        const label = labels[0] ?? '';
        assert.deepEqual(found(`- ${label}: ${word} — why`), [`label ${label}:`, `${name} ${word}`]);
        assert.deepEqual(found(`- **${label}:** ${word}, why`), [`label ${label}:`, `${name} ${word}`]);
        assert.deepEqual(found(`- Who pays: ${word}`), ['label Who pays:']);
      }
    }
  });

  it('know every prompt of the templates', () => {
    for (const prompt of ALL_PROMPTS) {
      for (const before of ['', '# ', '- ', '- [ ] ', '  2) ', '- **Cost:** ', '- [x] Why? — Answer: ']) {
        assert.deepEqual(found(`${before}${prompt}`).slice(-1), [`prompt ${prompt}`]);
      }
      assert.deepEqual(found(`what ${prompt} says`), []);
    }
  });

  it('know every rule that can be ignored', () => {
    const ids = RULES.filter(({ always }) => !always).map(({ id }) => id);
    assert.deepEqual(found(`<!-- scale-or-not ignore ${ids.join(', ')}: why -->`), [
      'ignore scale-or-not ignore',
      ...ids.map((id) => `rule ${id}`),
    ]);
  });

  const files = [
    ...globSync('{README,README.fr,CHANGELOG,CONTRIBUTING}.md', { cwd: project }),
    ...globSync('{examples/*/decisions,src/core/rules}/*.md', { cwd: project }),
  ];
  it('leave all scopes of Markdown as they are', () => {
    assert.isOk(files.length > 60, `${files.length} files`);
    for (const file of files) isAsBefore(read(file));
  });

  it('colour nothing in a file that is no record', () => {
    const others = files.filter((file) => !file.startsWith('examples'));
    assert.deepEqual(
      Object.fromEntries(others.map((file) => [file, found(read(file))]).filter(([, all]) => all?.length)),
      {},
    );
  });
});

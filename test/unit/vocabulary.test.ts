import { assert } from 'chai';
import { readRecord } from '../../src/core/reading/index.ts';
import type { DecisionRecord } from '../../src/core/record/record.ts';
import { fieldOf } from '../../src/core/record/standing.ts';
import { LANGUAGES, type Language } from '../../src/core/text/language.ts';
import {
  ANSWERS,
  formsOf,
  HEADINGS,
  KEYS,
  LABELS,
  PIVOTS,
  POSITIONS,
  SHORT_LABELS,
  STATUSES,
  VERDICTS,
  type Table,
} from '../../src/core/words/vocabulary.ts';

/** Reads one form of a table in a record, and gives the kind that it was understood as. */
type Understands = (form: string) => string | undefined;

const inKey = (name: string, form: string): DecisionRecord =>
  readRecord(`---\n${name}: "${form}"\n---\n# Idea\n`);

const tables: readonly (readonly [name: string, table: Table<string>, understood: Understands])[] = [
  ['keys', KEYS, (form) => readRecord(`---\n${form}: x\n---\n`).frontMatter?.keys[0]?.name],
  ['headings', HEADINGS, (form) => readRecord(`# Idea\n\n## ${form}\n`).sections[0]?.kind],
  ['labels', LABELS, (form) => readRecord(`# Idea\n\n- ${form}: x\n`).fields[0]?.kind],
  ['short labels', SHORT_LABELS, (form) => readRecord(`# Idea\n\n- ${form}: x\n`).fields[0]?.kind],
  ['verdicts', VERDICTS, (form) => inKey('verdict', form).verdictKey?.word],
  ['statuses', STATUSES, (form) => inKey('status', form).status?.word],
  ['pivots', PIVOTS, (form) => inKey('pivot', form).pivot?.word],
  ['positions', POSITIONS, (form) => fieldOf(readRecord(`- Position: ${form}\n`), 'position')?.word],
  ['answers', ANSWERS, (form) => fieldOf(readRecord(`- Automatable: ${form}\n`), 'automatable')?.word],
];

/** Ways to write a form that change nothing. */
const ways: readonly (readonly [what: string, write: (form: string) => string])[] = [
  ['as it stands', (form) => form],
  ['in capitals', (form) => form.toUpperCase()],
  ['without accents', (form) => form.normalize('NFD').replace(/\p{M}/gu, '')],
  ['with typographic apostrophes', (form) => form.replaceAll("'", '’')],
];

describe('the vocabulary', () => {
  for (const [name, table, understood] of tables) {
    for (const [what, write] of ways) {
      it(`${name}: every form is understood ${what}`, () => {
        for (const kind of Object.keys(table)) {
          for (const language of LANGUAGES) {
            for (const form of formsOf(table, kind, language))
              assert.strictEqual(understood(write(form)), kind, write(form));
          }
        }
      });
    }
  }

  const written: readonly (readonly [Table<string>, kind: string, language: Language, form: string])[] = [
    [HEADINGS, 'need', 'en', 'Business need'],
    [HEADINGS, 'need', 'fr', 'Besoin métier'],
    [HEADINGS, 'inimitable', 'fr', 'Ce qui ne se copie pas'],
    [HEADINGS, 'questions', 'fr', 'Questions ouvertes'],
    [LABELS, 'whoPays', 'fr', 'Qui paie'],
    [LABELS, 'industrialisable', 'en', 'Can it be industrialised'],
    [VERDICTS, 'dontScale', 'fr', 'ne pas scaler'],
    [STATUSES, 'dropped', 'en', 'dropped'],
    [STATUSES, 'superseded', 'fr', 'remplacé'],
    [PIVOTS, 'imposed', 'fr', 'imposé'],
    [POSITIONS, 'advantage', 'fr', 'avantage durable'],
    [ANSWERS, 'partly', 'fr', 'en partie'],
  ];
  for (const [table, kind, language, form] of written) {
    it(`${kind} is written “${form}”`, () => assert.strictEqual(formsOf(table, kind, language)[0], form));
  }

  it('tells the language of a heading, of none where both have it', () => {
    const languageOf = (heading: string) => readRecord(`## ${heading}\n`).sections[0]?.language;
    assert.deepEqual(['Open questions', 'Questions ouvertes', 'Verdict', 'Need / Besoin'].map(languageOf), [
      'en',
      'fr',
      undefined,
      undefined,
    ]);
  });
});

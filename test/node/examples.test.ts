import { readdirSync, readFileSync } from 'node:fs';
import { assert } from 'chai';
import { readRecord } from '../../src/core/reading/index.ts';
import { isClosed, standingOf, verdictOf } from '../../src/core/record/standing.ts';
import { LANGUAGES } from '../../src/core/text/language.ts';
import { findingsOf } from '../unit/rules/cases.ts';
import { holdSets } from '../unit/writing/heldSets.ts';

const root = new URL('../../examples/', import.meta.url);

/** What each idea is expected to say on 15 December 2024, in both languages alike. */
const ideas = [
  {
    number: '0001',
    standing: 'gadget',
    verdict: 'undecided',
    status: 'open',
    questions: 2,
    findings: ['gadget'],
  },
  {
    number: '0002',
    standing: 'gadget',
    verdict: 'scale',
    status: 'superseded',
    by: '0003',
    questions: 0,
    findings: [],
  },
  {
    number: '0003',
    standing: 'commodity',
    verdict: 'scale',
    status: 'superseded',
    by: '0004',
    pivot: 'imposed',
    questions: 0,
    findings: [],
  },
  {
    number: '0004',
    standing: 'gadget',
    verdict: 'scale',
    status: 'superseded',
    by: '0005',
    pivot: 'chosen',
    questions: 0,
    findings: [],
  },
  {
    number: '0005',
    standing: 'turning',
    verdict: 'undecided',
    status: 'open',
    pivot: 'chosen',
    questions: 2,
    findings: [],
  },
  {
    number: '0006',
    standing: 'advantage',
    verdict: 'dontScale',
    status: 'decided',
    questions: 0,
    signals: 3,
    findings: [],
  },
] as const;

const questions = {
  en: [
    'How do I turn it into a product?',
    'How do I sell it?',
    'Would a team pay for the tool, or only for the help around it?',
    'What would people miss if I stopped tomorrow?',
  ],
  fr: [
    'Comment en faire un produit ?',
    'Comment le vendre ?',
    'Une équipe paierait-elle pour l’outil, ou seulement pour l’aide autour ?',
    'Qu’est-ce qui manquerait aux gens si j’arrêtais demain ?',
  ],
};

for (const language of LANGUAGES) {
  describe(`the examples (${language})`, () => {
    const folder = new URL(`${language}/decisions/`, root);
    const files = readdirSync(folder).sort();
    const fileOf = (number: string): string => files.find((file) => file.startsWith(number)) ?? '';
    const textOf = (number: string): string => readFileSync(new URL(fileOf(number), folder), 'utf8');
    const others = (number: string): Record<string, string> =>
      Object.fromEntries(
        ideas
          .filter((idea) => idea.number !== number)
          .map((idea) => [fileOf(idea.number), textOf(idea.number)]),
      );

    it('are six', () => assert.strictEqual(files.length, ideas.length));

    for (const { number, findings, ...expected } of ideas) {
      it(`${number}: ${expected.standing}, ${expected.status}, ${findings.join() || 'no finding'}`, () => {
        const record = readRecord(textOf(number));
        const by = record.supersededBy[0]?.text.slice(0, 4);
        assert.deepEqual(
          {
            number,
            standing: standingOf(record),
            verdict: verdictOf(record),
            status: record.status?.word,
            by,
            pivot: record.pivot?.word,
            questions: record.questions.length,
            signals: record.signals.length,
          },
          { number, by: undefined, pivot: undefined, signals: number === '0005' ? 2 : 0, ...expected },
        );
        assert.strictEqual(record.language, language);
        assert.strictEqual(record.reads, 'scale');
        assert.deepEqual<readonly string[]>(
          findingsOf(textOf(number), { file: fileOf(number), beside: others(number) }).map(
            ({ rule }) => rule,
          ),
          findings,
        );
      });
    }

    it('keep all but a word where a word is set', () => {
      for (const { number } of ideas) holdSets(textOf(number));
    });

    it('leave these questions open', () => {
      const records = ideas
        .map(({ number }) => readRecord(textOf(number)))
        .filter((record) => !isClosed(record));
      assert.deepEqual(
        records.flatMap((record) => record.questions.map(({ text }) => text.replaceAll('\u00a0', ' '))),
        questions[language],
      );
    });
  });
}

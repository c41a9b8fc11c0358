import fc from 'fast-check';
import { readRecord } from '../../../src/core/reading/index.ts';
import { fixesFor } from '../../../src/core/rules/check.ts';
import { PIVOTS, POSITIONS, STATUSES, VERDICTS } from '../../../src/core/words/vocabulary.ts';
import { recordTexts } from '../records.ts';
import { from, joined, often, words, type Text } from '../records/words.ts';
import { failOnBug, logOf } from '../rules/cases.ts';
import { holdSets, setsOf } from './heldSets.ts';
import { holdWords, RULES_OF_WORDS } from './heldWords.ts';

const BOTH = ['en', 'fr'] as const;
const RUNS = { numRuns: 400, seed: 20241215 };

/** What people write behind a word, and in its place. */
const BEHIND = [
  ...[
    '',
    '',
    ', see [the minutes](m.md) of May',
    ' (2026-05-01, by the board)',
    '. We **wait** for Ana',
    '…',
  ],
  ...[' by Ana', ' par le comité', ' - since May', ' — l’avis d’Ana: "non"', ' in principle', ' since May'],
];
const SENTENCES = ['we wait for Ana', 'Ana et Bob étaient contre, l’un et l’autre', 'shelved until *spring*'];
const DAYS = [
  '2024-05-01',
  '14 mars 2026',
  'signed on 14 March 2026',
  '2024-05-01 (in Lyon)',
  'when *three* ask',
];

/** A word as Markdown sets it off. */
const marked = (known: Text): Text =>
  fc
    .tuple(
      known,
      from(['§', '§', '§', '**§**', '[§](x.md)', '`§`', '✅ §', '~~open~~ §', '![§](x.svg)', '§&nbsp;']),
    )
    .map(([word, form]) => form.replace('§', word));

const valueOf = (known: Text): Text =>
  often([4, joined(marked(known), from(BEHIND))], [1, from(SENTENCES)], [1, from(['', 'TBD', 'guilty'])]);

const FORMS = [
  ': §',
  ': "§"',
  ": '§'",
  ': § # why',
  ': |\n  §\n  more',
  ':\n  §',
  ': >-\n  we\n  §',
  ': [§, x]',
];
/** A key with a value, in each of the forms that YAML has. */
const key = (name: string, value: Text): Text =>
  fc.tuple(value, from(FORMS)).map(([said, form]) => {
    const text = form.includes('"')
      ? said.replace(/["\\]/g, '\\$&')
      : form.includes("'")
        ? said.replaceAll("'", "''")
        : said;
    return `${name}${form.replace('§', () => text)}\n`;
  });
const line = (name: string, value: Text): Text =>
  fc
    .tuple(
      value,
      from([
        `${name}: §`,
        `- **${name}:** §`,
        `- ${name}:\n  - §`,
        `## ${name}\n\n§\nmore`,
        `## ${name}\n- §`,
      ]),
    )
    .map(([said, form]) => `\n${form.replace('§', () => said)}\n`);

const status = valueOf(words(STATUSES, BOTH));
const verdict = valueOf(words(VERDICTS, BOTH));
const day = often([3, from(DAYS)], [1, from(['', 'TBD'])]);
const some = (text: Text): Text => often([1, fc.constant('')], [2, text]);

const texts: Text = fc
  .tuple(
    joined(some(key('verdict', verdict)), some(key('status', status)), some(key('review', day))),
    joined(some(key('date', day)), some(key('pivot', valueOf(words(PIVOTS, BOTH))))),
    joined(some(line('Status', status)), some(line('Date', day))),
    joined(some(line('Verdict', verdict)), some(line('Position', valueOf(words(POSITIONS, BOTH))))),
    from(['\n', '\r\n']),
  )
  .map(([some, more, meta, rest, end]) => {
    const keys = some + more === '' ? '' : `---\n${some}${more}---\n\n`;
    return `${keys}# Idea\n${meta}\n## Business need\n\nAna asks.\n${rest}`.replaceAll('\n', end);
  });

describe('what is set', () => {
  it('takes the place of a word, reads back, and changes nothing else, whatever stands around it', () => {
    fc.assert(fc.property(texts, holdSets), RUNS);
  }).timeout(60_000);

  it('so it does in any record', () => {
    fc.assert(
      fc.property(recordTexts, (text) => {
        const record = readRecord(text);
        for (const [change] of setsOf(record)) {
          if (change.is === 'edits') holdWords(text, change.edits, text);
        }
      }),
      RUNS,
    );
  }).timeout(60_000);

  it('so do the fixes of words and days', () => {
    fc.assert(
      fc.property(fc.oneof(texts, recordTexts), (text) => {
        const log = logOf(text);
        for (const entry of log.entries()) {
          for (const finding of log.findings(entry.address)) {
            if (!RULES_OF_WORDS.includes(finding.rule)) continue;
            for (const fix of fixesFor(finding, entry, log.context(), failOnBug)) {
              if (fix.kind === 'settling') holdWords(text, fix.edits, `${finding.rule}, “${fix.title.en}”`);
            }
          }
        }
      }),
      RUNS,
    );
  }).timeout(60_000);
});

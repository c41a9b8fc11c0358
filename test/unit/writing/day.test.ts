import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import { datesInIso } from '../../../src/core/writing/day.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';

const rows: readonly (readonly [what: string, before: string, after?: string])[] = [
  ['a day in words', '---\ndate: 14 March 2026 # then\n---\n', '---\ndate: 2026-03-14 # then\n---\n'],
  ['in its quotes', '---\nreview: "Sat, 14 March 2026"\n---\n', '---\nreview: "2026-03-14"\n---\n'],
  [
    'both',
    '---\ndate: 2026/01/05\nreview: 28.03.2026\n---\n',
    '---\ndate: 2026-01-05\nreview: 2026-03-28\n---\n',
  ],
  ['what cannot be seen', '---\ndate: "\u200e2026-01-05"\n---\n', '---\ndate: "2026-01-05"\n---\n'],
  ['a line', '# Idea\n\n- Date: le 14 mars 2026\n', '# Idea\n\n- Date: 2026-03-14\n'],
  [
    'in French, the day first',
    '---\nlang: fr\ndate: 03/04/2026\n---\n',
    '---\nlang: fr\ndate: 2026-04-03\n---\n',
  ],
  ['close: in English, one of two', '---\nlang: en\ndate: 03/04/2026\n---\n'],
  ['close: a time would be lost', '---\ndate: 14 March 2026, 10:00\nreview: le 14 mars 2027 à 10h\n---\n'],
  ['close: ISO with a time', '---\ndate: 2026-03-14T10:00\n---\n'],
  ['close: a condition', '---\nreview: when three firms ask\n---\n'],
  ['close: what comes to a day', '---\nreview: March 2027\n---\n'],
  ['close: twice', '---\ndate: 14 March 2026\ndate: 14 March 2026\n---\n'],
];

describe('days in ISO form', () => {
  for (const [what, before, after = before] of rows) {
    it(what, () => assert.strictEqual(applyEdits(before, datesInIso(readRecord(before))), after));
  }
});

import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import { check, fixesFor } from '../../../src/core/rules/check.ts';
import { context } from '../rules/cases.ts';

/** So long that what grows as the square of a text would take minutes, and what grows with it takes milliseconds. */
const MANY = 500_000;

/** Texts in which one piece stands very often, between others: `before`, the piece, `after`. */
const rows: readonly (readonly [
  name: string,
  before: string,
  piece: string,
  after: string,
  times?: number,
])[] = [
  ['signs in a tag', 'a <i a="', '=', '<">'],
  ['blanks in a tag', 'a <i a="===', ' ', '<">'],
  ['blanks behind a prompt', '- {who}', ' ', 'x'],
  ['blanks in a choice', '## Verdict\n\na', ' ', 'b/c'],
  ['blanks between names', '---\nsupersedes: 1', ' ', 'x, 2\n---\n'],
  ['blanks in an ignore comment', '<!-- scale-or-not ignore gadget', ' ', 'no-review -->'],
  ['no-break spaces before a table', 'a\n', '\u00a0', '|x'],
  ['dashes in a question', '## Open questions\n\n- Who pays', ' –', '? Who?', 150_000],
  ['question marks before an answer', '## Open questions\n\n- ', '?', 'a\n  b'],
  ['colons in a heading', '# a', ':', 'b'],
  ['dots before the next label', 'Who asks: a', '.', 'b. Who pays: c'],
  ['dots behind a review', '---\nreview: 2026', '.', 'x\n---\n'],
  ['digits of a review', '---\nreview: ', '1', 'x\n---\n'],
  ['dots behind a date', '---\ndate: 3', '.', 'x\n---\n'],
  ['blanks in a key that stands twice', '---\nteam: a\nteam: b', ' ', 'c\n---\n'],
  ['template text below a label', 'Who asks:\n', '{a}\n', '', 6000],
  ['quotations in quotations', '', '>', 'x', 3000],
];

describe('a long text', () => {
  for (const [name, before, piece, after, times = MANY] of rows) {
    it(`is read, checked and helped in time: ${name}`, () => {
      const record = readRecord(before + piece.repeat(times) + after);
      const entry = { address: 'file:///a.md', kind: 'scale' as const, record };
      const bug = (rule: string, _: string, error: unknown): never => {
        throw new Error(rule, { cause: error });
      };
      assert.isUndefined(record.unread);
      for (const finding of check(entry, context, bug)) fixesFor(finding, entry, context, bug);
    });
  }
});

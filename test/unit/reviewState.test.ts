import { assert } from 'chai';
import { reviewOf, type ReviewState } from '../../src/core/record/reviewState.ts';
import { summaryOf } from '../../src/core/record/summary.ts';
import { entryOf } from './rules/cases.ts';

const rows: readonly (readonly [keys: string, state: ReviewState])[] = [
  ['status: open', 'none'],
  ['review:', 'none'],
  ['review: 2024-12-14', 'overdue'],
  ['review: 2024-12-15', 'overdue'],
  ['review: 2024-12-16', 'soon'],
  ['review: 2025-01-15', 'soon'],
  ['review: 2025-01-16', 'later'],
  ['review: when three firms ask', 'condition'],
  ['review: in six months', 'unread'],
  ['review: 2024-02-30', 'unread'],
  ['date: 2024-12-20\nreview: 2024-12-19', 'unread'],
  ['date: 2024-12-19\nreview: 2024-12-19', 'soon'],
];

describe('where the next review stands', () => {
  for (const [keys, state] of rows) {
    it(`is ${state} for ${keys.replace('\n', ', ')}`, () =>
      assert.strictEqual(
        reviewOf(summaryOf(entryOf(`---\nverdict: no\n${keys}\n---\n\n# Idea\n`)), '2024-12-15'),
        state,
      ));
  }
});

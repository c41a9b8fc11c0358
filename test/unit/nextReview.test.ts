import { nextReview, type NextReview } from '../../src/core/nextReview.ts';
import { deepEqual } from './expect.ts';
import { entryOf } from './rules/cases.ts';

const rows: readonly (readonly [keys: string, review: NextReview | undefined])[] = [
  ['status: open', undefined],
  ['review: 2024-12-14', { is: 'due', day: '2024-12-14' }],
  ['review: 2024-12-15', { is: 'today', day: '2024-12-15' }],
  ['review: 2024-12-16', { is: 'ahead', day: '2024-12-16' }],
  ['review: when three firms ask', { is: 'condition', text: 'when three firms ask' }],
  ['review: in six months', undefined],
  ['review: 2024-02-30', undefined],
  ['review:', undefined],
  ['date: 2024-12-20\nreview: 2024-12-19', undefined],
  ['date: 2024-12-19\nreview: 2024-12-19', { is: 'ahead', day: '2024-12-19' }],
  ['status: dropped\nreview: 2024-12-14', undefined],
  ['status: superseded\nreview: when three firms ask', undefined],
];

describe('the next review', () => {
  for (const [keys, review] of rows) {
    it(`of ${keys.replace('\n', ', ')}: ${review ? Object.values(review).join(' ') : 'none'}`, () => {
      deepEqual(nextReview(entryOf(`---\nverdict: no\n${keys}\n---\n\n# Idea\n`), '2024-12-15'), review);
    });
  }
});

import { addMonths } from './calendar.ts';
import type { Summary } from './summary.ts';

/** Where the next review of a record stands, the most pressing first; `unread`: it is set, and no day can be read. */
export const REVIEWS = ['overdue', 'soon', 'later', 'condition', 'unread', 'none'] as const;

export type ReviewState = (typeof REVIEWS)[number];

/** Where the next review stands on a day: overdue from the day itself, `soon` within a month. */
export function reviewOf({ review }: Pick<Summary, 'review'>, today: string): ReviewState {
  switch (review?.is) {
    case 'day':
      if (review.text <= today) return 'overdue';
      return review.text <= addMonths(today, 1) ? 'soon' : 'later';
    case 'condition':
      return 'condition';
    case 'bad':
      return 'unread';
    case undefined:
      return 'none';
  }
}

/** Whether a text is the id of where a review stands. */
export function isReviewState(text: string): text is ReviewState {
  return (REVIEWS as readonly string[]).includes(text);
}

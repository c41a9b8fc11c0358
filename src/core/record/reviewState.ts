import { addMonths } from '../days/calendar.ts';
import type { Summary } from './summary.ts';

/** Where the next review of a record stands, the most pressing first; `unread`: it is set, and is no day, or one before the record. */
export const REVIEWS = ['overdue', 'soon', 'later', 'condition', 'unread', 'none'] as const;

export type ReviewState = (typeof REVIEWS)[number];

/** Where the next review stands on a day: overdue from the day itself, `soon` within a month. */
export function reviewOf({ review, day }: Pick<Summary, 'review' | 'day'>, today: string): ReviewState {
  switch (review?.is) {
    case 'day':
      // One before the record's own day is told in Problems: it may be a slip.
      if (day !== undefined && review.text < day) return 'unread';
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

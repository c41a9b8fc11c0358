import { addMonths } from '../days/calendar.ts';
import type { Summary } from './summary.ts';

/**
 * The states of a record's next review, the most pressing first; `unread`: the text given is no day, or a day before
 * the record's own.
 */
export const REVIEWS = ['overdue', 'soon', 'later', 'condition', 'unread', 'none'] as const;

export type ReviewState = (typeof REVIEWS)[number];

/** Returns the state of the next review on a day: overdue from the review's day on, `soon` within a month before it. */
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

/** Whether a text is the id of a review state. */
export function isReviewState(text: string): text is ReviewState {
  return (REVIEWS as readonly string[]).includes(text);
}

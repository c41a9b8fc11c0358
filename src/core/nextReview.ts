import type { Entry } from './entry.ts';
import { dayOfRecord } from './fileDate.ts';
import { isClosed } from './standing.ts';

/** When a record is looked at again: a day, ISO form, as it stands to today; or the words of a condition. */
export type NextReview =
  | { readonly is: 'due' | 'today' | 'ahead'; readonly day: string }
  | { readonly is: 'condition'; readonly text: string };

/** The next review of a record; none of history, nor where what stands there is no day or one before the record's own. */
export function nextReview(entry: Entry, today: string): NextReview | undefined {
  const { review } = entry.record;
  if (!review || isClosed(entry.record)) return undefined;
  const { is, day, text } = review;
  if (is === 'condition') return { is, text };
  if (day === undefined || day < (dayOfRecord(entry) ?? day)) return undefined;
  return { is: day < today ? 'due' : day === today ? 'today' : 'ahead', day };
}

import { addDays, addMonths } from '../days/calendar.ts';
import type { Entry } from '../record/entry.ts';
import { dayOfRecord } from '../record/fileDate.ts';
import type { Fix } from '../writing/fix.ts';
import { removeKey } from '../writing/keys.ts';
import { together } from '../writing/pivot.ts';
import { reviewsFrom, setReview } from '../writing/review.ts';
import { setStatus } from '../writing/status.ts';
import type { Context, Rule } from './rule.ts';
import { askTheTwoQuestions } from './twoQuestions.ts';

/** Finds a review that is due, or soon will be. */
export const reviewDue: Rule<{ readonly day: string; readonly is: 'due' | 'today' | 'soon' }> = {
  id: 'review-due',
  title: { en: 'The day to look again has come', fr: 'Le jour de revoir cette fiche est venu' },
  severity: 'warning',
  looksAt: ['scale', 'other'],
  *observe(entry, context) {
    const { review } = entry.record;
    const { today } = context;
    if (review?.day === undefined || isTooFar(review.day, entry, context)) return;
    const { day, place } = review;
    // A review before the record's own day is a bad date, and what it was meant to be is to be said first.
    if (day < (dayOfRecord(entry) ?? day)) return;
    const is = day < today ? 'due' : day === today ? 'today' : 'soon';
    yield { at: place, values: { day, is }, severity: is === 'soon' ? 'information' : 'warning' };
  },
  says: {
    en: ({ day, is }) =>
      ({
        due: `This was to be looked at again on ${day}: does it still hold?`,
        today: 'This is to be looked at again today: does it still hold?',
        soon: `This is to be looked at again on ${day}.`,
      })[is],
    fr: ({ day, is }) =>
      ({
        due: `C’était à revoir le ${day} : est-ce toujours valable ?`,
        today: 'C’est à revoir aujourd’hui : est-ce toujours valable ?',
        soon: `C’est à revoir le ${day}.`,
      })[is],
  },
  fixes(_, entry, context) {
    const { record } = entry;
    const next = addMonths(reviewsFrom(entry, context.today), context.configOf(entry).reviewInterval);
    const language = context.languageOf(entry);
    const isTwice = record.frontMatter?.conflicts.includes('status') === true;
    const isOpen = !isTwice && (!record.status || record.status.word === 'open');
    const removed = removeKey(record, 'review');
    const opened = isOpen ? removed : together(setStatus(record, 'open', language), removed);
    const fix = (title: Fix['title'], change: typeof opened): readonly Fix[] =>
      change.is === 'refused' ? [] : [{ kind: 'settling', title, edits: change.edits }];
    const stillHolds = {
      en: `Still holds: review again on ${next}`,
      fr: `Toujours valable : revoir le ${next}`,
    };
    return [
      ...(isTooFar(next, entry, context) ? fix(stillHolds, setReview(record, next)) : []),
      askTheTwoQuestions,
      // A review in the text stays there, and it would be due again.
      ...(record.review?.from === 'key' ? fix({ en: 'Open it again', fr: 'Rouvrir' }, opened) : []),
    ];
  },
};

/** Whether a review on that day is too far ahead to announce. */
function isTooFar(day: string, entry: Entry, context: Context): boolean {
  return addDays(day, -context.configOf(entry).reviewNotice) > context.today;
}

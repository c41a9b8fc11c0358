import { daysOf } from '../days/daysOf.ts';
import type { Entry } from '../record/entry.ts';
import { dayOfRecord } from '../record/fileDate.ts';
import type { SaidDay } from '../record/record.ts';
import { isClosed } from '../record/standing.ts';
import { shortened } from '../text/shortened.ts';
import { setDay } from '../writing/day.ts';
import type { Fix } from '../writing/fix.ts';
import { reviewFixes } from '../writing/review.ts';
import type { Context, Rule } from './rule.ts';

/**
 * Finds a date or review that is not a calendar day (nor, for a review, a condition), or a review before the record's
 * own day.
 */
export const badDate: Rule<{ readonly of: 'date' | 'review' | 'order'; readonly text: string }> = {
  id: 'bad-date',
  title: { en: 'This date does not hold', fr: 'Cette date ne tient pas' },
  severity: 'information',
  looksAt: ['scale', 'other'],
  closedToo: true,
  *observe(entry) {
    const { date, review } = entry.record;
    if (date?.is === 'bad') yield { at: date.place, values: { of: 'date', text: shortened(date.text) } };
    if (review?.is === 'bad')
      yield { at: review.place, values: { of: 'review', text: shortened(review.text) } };
    const own = dayOfRecord(entry);
    if (review?.day !== undefined && own !== undefined && review.day < own) {
      yield { at: review.place, values: { of: 'order', text: own } };
    }
  },
  says: {
    en: ({ of, text }) =>
      ({
        date: `“${text}” is no calendar day such as 2026-03-14.`,
        review: `“${text}” is no calendar day such as 2026-03-14, nor a condition.`,
        order: `This review is set for a day before the record’s own, ${text}.`,
      })[of],
    fr: ({ of, text }) =>
      ({
        date: `« ${text} » n’est pas une date du calendrier, écrite comme 2026-03-14.`,
        review: `« ${text} » n’est ni une date du calendrier, écrite comme 2026-03-14, ni une condition.`,
        order: `Cette revue est prévue avant la date de la fiche elle-même, le ${text}.`,
      })[of],
  },
  fixes({ values: { of } }, entry, context) {
    const { record } = entry;
    if (of === 'order')
      return isClosed(record)
        ? []
        : reviewFixes(entry, context.today, context.configOf(entry).reviewInterval);
    const said = of === 'date' ? record.date : record.review;
    const days = said ? daysMeant(said, of, entry, context) : [];
    return days.flatMap((day): readonly Fix[] => {
      const change = setDay(record, of, day);
      if (change.is === 'refused') return [];
      const title = { en: `Write ${day}`, fr: `Écrire ${day}` };
      const only = days.length === 1 && { preferred: true, inAll: true };
      return [{ kind: 'settling', title, edits: change.edits, ...only }];
    });
  },
};

/** Returns the days that the text may mean, without those that would put the review before the record's own day. */
function daysMeant(
  { time }: SaidDay,
  of: 'date' | 'review',
  entry: Entry,
  context: Context,
): readonly string[] {
  const own = dayOfRecord(entry);
  const { review } = entry.record;
  const from = of === 'review' ? (own ?? context.today) : context.today;
  if (!time) return [];
  return daysOf(time, { from, language: context.languageOf(entry), ahead: of === 'review' }).filter((day) =>
    of === 'date' ? !(review?.day !== undefined && review.day < day) : !(own !== undefined && day < own),
  );
}

import { addMonths } from '../days/calendar.ts';
import { DEFAULT_CONFIG } from '../files/config.ts';
import type { Entry } from '../record/entry.ts';
import { dayOfRecord } from '../record/fileDate.ts';
import type { DecisionRecord } from '../record/record.ts';
import type { InEachLanguage } from '../text/language.ts';
import { setDay } from './day.ts';
import type { Fix } from './fix.ts';
import type { Change } from './keys.ts';

/** A review offered for choice, some months after a day. */
export interface ReviewChoice {
  readonly months: number;
  /** The day, in ISO form. */
  readonly day: string;
  /** The time ahead in words. */
  readonly spelled: InEachLanguage<string>;
  /** The same with its day, e.g. "in six months (2026-09-14)". */
  readonly title: InEachLanguage<string>;
}

const MONTHS: readonly number[] = [3, 6, 12];

/**
 * Returns the reviews to offer, counted from a day: in three months, six, a year; the repository's own interval first,
 * if it has one.
 */
export function reviewChoices(today: string, interval: number): readonly ReviewChoice[] {
  const months = [interval, ...MONTHS].filter((count, i, all) => all.indexOf(count) === i);
  // The usual order, unless the repository has an interval of its own.
  const ordered = interval === DEFAULT_CONFIG.reviewInterval ? MONTHS : months;
  return ordered.map((count) => {
    const day = addMonths(today, count);
    const { en, fr } = SPELLED[count] ?? { en: `${count} months`, fr: `${count} mois` };
    const spelled = { en: `in ${en}`, fr: `dans ${fr}` };
    const title = { en: `${spelled.en} (${day})`, fr: `${spelled.fr} (${day})` };
    return { months: count, day, spelled, title };
  });
}

const SPELLED: Readonly<Record<number, InEachLanguage<string>>> = {
  1: { en: 'a month', fr: 'un mois' },
  3: { en: 'three months', fr: 'trois mois' },
  6: { en: 'six months', fr: 'six mois' },
  12: { en: 'a year', fr: 'un an' },
};

/** Sets the day of the next review; a condition that stood there stays behind it, as a comment. */
export function setReview(record: DecisionRecord, day: string): Change {
  return setDay(record, 'review', day);
}

/** Returns the day from which to count the next review: today, or the record's own day if that is yet to come. */
export function reviewsFrom(entry: Entry, today: string): string {
  const own = dayOfRecord(entry);
  return own !== undefined && own > today ? own : today;
}

/** Returns a fix for each review to offer, `interval` in months; none if the key cannot be written. */
export function reviewFixes(entry: Entry, today: string, interval: number): readonly Fix[] {
  return reviewChoices(reviewsFrom(entry, today), interval).flatMap(({ day, title }): readonly Fix[] => {
    const change = setReview(entry.record, day);
    if (change.is === 'refused') return [];
    return [
      {
        kind: 'settling',
        title: { en: `Review ${title.en}`, fr: `Revoir ${title.fr}` },
        edits: change.edits,
      },
    ];
  });
}

import { plain } from '../text/fold.ts';
import { dayOf, dayOfWeek, isDay } from './calendar.ts';
import { MONTH, monthOf, WEEKDAY } from './timeWords.ts';

/** A day of the week before a date, with its article: `le samedi`, `Sat.,`. */
const WEEKDAY_BEFORE = new RegExp(
  `^(?:(?:on|the|le) )?(?:(?:${WEEKDAY})\\.?,? )?(?:(?:the|le) )?(?=[a-z\\d])`,
);
const WEEKDAY_BEHIND = new RegExp(`,? \\(?(?:${WEEKDAY})\\.?\\)?$`);
const CLOCK =
  /[ ,t]{1,2}(?:at |a )?\d{1,2}(?:h(?:\d{2})?|(?::\d{2}){1,2}(?:[.,]\d{1,9})?)(?: ?(?:am|pm|z|utc|gmt|ce?s?t))?(?: ?[+-]\d{2}:?\d{2})?$/;

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const IN_WEEK = /^(\d{4})-?w(\d{2})-?([1-7])$/;
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:er|st|nd|rd|th)?[ /-](?:of )?(${MONTH})\\.?,?[ /-](\\d{4})$`);
const MONTH_FIRST = new RegExp(`^(${MONTH})\\.?[ /-](\\d{1,2})(?:st|nd|rd|th)?,?[ /-](\\d{4})$`);
const NAME_BETWEEN = new RegExp(`^(\\d{4})[ /-](${MONTH})\\.?[ /-](\\d{1,2})$`);

/** Returns a text about days as the patterns of this room expect it: plain, with single blanks and `-` for every dash. */
export function plainDay(text: string): string {
  return plain(text)
    .replace(/[’ʼ‘´′＇]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[ \p{So}\p{Extended_Pictographic}]+/u, '')
    .replace(/(?<![ .!;,])[ .!;,]+$/, '');
}

/**
 * Returns the days that a plain text may name in full, with or without a time or a day of the week, in ISO form: one,
 * or two for `03/04/2026`, of which the first reads the day first; none for a day of no calendar.
 */
export function calendarDays(said: string): readonly string[] {
  const short = said.replace(WEEKDAY_BEHIND, '').replace(CLOCK, '').replace(WEEKDAY_BEHIND, '');
  const days = [said, short, short.replace(WEEKDAY_BEFORE, '')].map((text) => named(text).filter(isDay));
  return [...new Set(days.find((some) => some.length > 0))];
}

function named(said: string): readonly string[] {
  const yearFirst = YEAR_FIRST.exec(said);
  if (yearFirst) return [ymd(yearFirst[1], yearFirst[3], yearFirst[4])];
  const yearLast = YEAR_LAST.exec(said);
  if (yearLast) {
    const [, a, , b, year] = yearLast;
    return [ymd(year, b, a), ymd(year, a, b)];
  }
  const together = RUN_TOGETHER.exec(said);
  if (together) return [ymd(together[1], together[2], together[3])];
  const inWeek = IN_WEEK.exec(said);
  if (inWeek) return [dayOfWeek(Number(inWeek[1]), Number(inWeek[2]), Number(inWeek[3])) ?? ''];
  const first = DAY_FIRST.exec(said);
  if (first) return [ymd(first[3], monthOf(first[2] ?? ''), first[1])];
  const month = MONTH_FIRST.exec(said);
  if (month) return [ymd(month[3], monthOf(month[1] ?? ''), month[2])];
  const between = NAME_BETWEEN.exec(said);
  return between ? [ymd(between[1], monthOf(between[2] ?? ''), between[3])] : [];
}

function ymd(year?: string, month?: string | number, day?: string): string {
  return dayOf(Number(year), Number(month), Number(day));
}

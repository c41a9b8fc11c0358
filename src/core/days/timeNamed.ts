import { dayOf, isDay } from './calendar.ts';
import { calendarDays, plainDay } from './calendarDay.ts';
import { yearOf } from './stretches.ts';
import type { Time } from './time.ts';
import { timeAlone } from './times.ts';
import { MONTH, monthOf } from './timeWords.ts';

const DAY_FIRST = new RegExp(
  `^(?:\\p{L}+[.,]{0,2} )?(?:le |the )?(?<date>\\d{1,2})(?:er|st|nd|rd|th)?[ /-](?:of )?(?<month>${MONTH})\\.?,?(?:[ /-](?<year>\\d{4}))?$`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `^(?:\\p{L}+[.,]{0,2} )?(?<month>${MONTH})\\.? (?<date>\\d{1,2})(?:er|st|nd|rd|th)?,?(?: (?<year>\\d{4}))?$`,
  'u',
);
const SHORT_YEAR = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2})$/;
/** A date format, such as `yyyy-mm-dd`, or what has no letter but those of a time. */
const LIKE_A_DATE = /^(?:[ymdajh]{1,4}(?:[-/. ][ymdajh]{1,4}){1,2}|[^\p{L}]*(?:[tz][^\p{L}]*)?)$/u;

/**
 * Returns the time that a text names and nothing else: calendar days (`14 mars 2026`, `14 March`, `03/04/2026`), or what
 * comes to one (`in six months`, `Q1 2027`, `quarterly`); undefined for any other text.
 */
export function timeNamed(text: string): Time | undefined {
  const said = plainDay(text);
  const days = calendarDays(said);
  if (days.length > 0) return { is: 'days', days };
  const found = shortYear(said) ?? inWords(said) ?? timeAlone(said);
  return found ?? (said !== '' && LIKE_A_DATE.test(said) ? { is: 'none' } : undefined);
}

function shortYear(said: string): Time | undefined {
  const [a, b, year] = SHORT_YEAR.exec(said)?.slice(1).map(Number) ?? [];
  if (a === undefined || b === undefined || year === undefined) return undefined;
  return { is: 'days', days: [dayOf(2000 + year, b, a), dayOf(2000 + year, a, b)].filter(isDay) };
}

function inWords(said: string): Time | undefined {
  const groups = (DAY_FIRST.exec(said) ?? MONTH_FIRST.exec(said))?.groups;
  if (!groups) return undefined;
  const { date, month = '', year } = groups;
  const start = { month: monthOf(month), date: Number(date) };
  return { is: 'inYear', start, length: { months: 0, days: 1 }, year: yearOf(year) };
}

import { plain } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { addDays, addMonths, dayOf, daysIn, isDay } from './calendar.ts';
import { MONTH, MONTHS, PART } from './timeWords.ts';

/** The context in which a text names a day. */
export interface Around {
  /** The day from which times ahead are counted, in ISO form. */
  readonly from: string;
  /** Decides which reading of `03/04/2026` comes first: day first in French, month first in English. */
  readonly language: Language;
  /** Whether a day without a year lies ahead, like a review, or behind, like a date. */
  readonly ahead: boolean;
}

const COUNTS: Readonly<Record<string, number>> = {
  ...numbered([
    'a',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ]),
  ...numbered([
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
  ]),
  ...{ an: 1, one: 1, une: 1, next: 1, this: 0 },
};
const ORDINALS: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
  ...{ premier: 1, deuxieme: 2, troisieme: 3, quatrieme: 4, '1er': 1, '2e': 2, '3e': 3, '4e': 4 },
};

const DAY_FIRST = new RegExp(
  `(?:^|\\s)(\\d{1,2})(?:er|st|nd|rd|th)?[\\s/-]+(?:of\\s+)?(${MONTH})\\.?,?(?:[\\s/-]+(\\d{4}))?$`,
);
const MONTH_FIRST = new RegExp(
  `(?:^|\\s)(${MONTH})\\.?\\s+(\\d{1,2})(?:er|st|nd|rd|th)?,?(?:\\s+(\\d{4}))?$`,
);
const MONTH_ALONE = new RegExp(`^(?:(${PART})[\\s-]+)?(${MONTH})\\.?(?:\\s+(\\d{4}))?$`);
const YEAR_ALONE = new RegExp(`^(?:(${PART})[\\s-]+)?(\\d{4})$`);
const YEAR_AND_MONTH = /^(?:[a-z ]*\s)?(\d{4})[-/.](\d{1,2})$/;
const QUARTER = /^(?:[a-z ]*\s)?[qt]([1-4])(?:[\s/-]*(\d{4}|\d{2}))?$/;
const QUARTER_IN_WORDS = /^(?:[a-z ]*\s)?([a-z\d]+)\s+(?:quarter|trimestre)(?:\s+(?:of|de))?(?:\s*(\d{4}))?$/;
const AHEAD =
  /^(?:in|within|after|dans|d'ici|apres|sous|le|la|l')?\s*(?:(\d+|[a-z]+)\s+)?(day|week|month|quarter|year|jour|semaine|mois|trimestre|an|annee)s?(?:\s+(from now|ahead|later|plus tard|prochaine?s?))?$/;
const NUMBERS = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Returns the days that a text may name, likeliest first, in ISO form: one for `14 mars 2026`, two for `03/04/2026`,
 * the first day of the time meant by `in six months` or `Q1 2027`; none if it names no calendar day.
 */
export function daysNamed(text: string, around: Around): readonly string[] {
  const said = plain(text)
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(?<![.!])[.!]+$/, '')
    .trim();
  return [...new Set([...inNumbers(said, around), ...inWords(said, around), ...times(said, around)])].filter(
    isDay,
  );
}

function inNumbers(said: string, { language }: Around): readonly string[] {
  const together = RUN_TOGETHER.exec(said)?.slice(1).map(Number);
  if (together) return [dayOf(together[0] ?? 0, together[1] ?? 0, together[2] ?? 0)];
  const [a, b, c] = NUMBERS.exec(said)?.slice(1).map(Number) ?? [];
  if (a === undefined || b === undefined || c === undefined) return [];
  if (a > 99) return [dayOf(a, b, c)];
  const year = c > 99 ? c : 2000 + c;
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
  return language === 'fr' || !isDay(monthFirst) ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
}

function inWords(said: string, around: Around): readonly string[] {
  const dayFirst = DAY_FIRST.exec(said);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(said);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (day === undefined || name === undefined) return [];
  return [inNearestYear((y) => dayOf(y, monthOf(name), Number(day)), year, around)];
}

function times(said: string, around: Around): readonly string[] {
  const { from } = around;
  const month = MONTH_ALONE.exec(said);
  if (month?.[2] !== undefined) {
    const number = monthOf(month[2]);
    const part = partNamed(month[1]);
    const date = part === 'end' ? 31 : part === 'late' ? 21 : part === 'middle' ? 15 : 1;
    return [inNearestYear((y) => dayOf(y, number, Math.min(date, daysIn(y, number))), month[3], around)];
  }
  const quarter = QUARTER.exec(said) ?? QUARTER_IN_WORDS.exec(said);
  const which = quarter && (ORDINALS[quarter[1] ?? ''] ?? Number(quarter[1]));
  if (which) return [inNearestYear((y) => dayOf(y, which * 3 - 2, 1), quarter[2], around)];
  const yearAndMonth = YEAR_AND_MONTH.exec(said);
  if (yearAndMonth) return [dayOf(Number(yearAndMonth[1]), Number(yearAndMonth[2]), 1)];
  const year = YEAR_ALONE.exec(said);
  if (year) return [`${year[2] ?? ''}-${BEGINNINGS[partNamed(year[1])]}`];
  const ahead = AHEAD.exec(said);
  const count = ahead && (ahead[1] === undefined ? 1 : (COUNTS[ahead[1]] ?? Number(ahead[1])));
  return count !== null && Number.isInteger(count) && count < 1000
    ? [later(from, count, ahead?.[2] ?? '')]
    : [];
}

/** Month and day at which each part of a year begins; for its end, the last day. */
const BEGINNINGS = { start: '01-01', middle: '07-01', late: '10-01', end: '12-31' } as const;

/** Returns the part of a month or year that the words before it name. */
function partNamed(before = ''): keyof typeof BEGINNINGS {
  if (/\b(?:fin|end)\b/.test(before)) return 'end';
  if (/\blate\b/.test(before)) return 'late';
  return /\b(?:mi|mid|middle)\b/.test(before) ? 'middle' : 'start';
}

function later(from: string, count: number, unit: string): string {
  if (/^(?:day|jour)/.test(unit)) return addDays(from, count);
  if (/^(?:week|semaine)/.test(unit)) return addDays(from, 7 * count);
  if (/^(?:month|mois)/.test(unit)) return addMonths(from, count);
  return addMonths(from, (/^(?:quarter|trimestre)/.test(unit) ? 3 : 12) * count);
}

/** Returns the day in the year given, else its next occurrence if `ahead`, or its last one. */
function inNearestYear(
  inYear: (year: number) => string,
  said: string | undefined,
  { from, ahead }: Around,
): string {
  if (said !== undefined) return inYear(said.length === 2 ? 2000 + Number(said) : Number(said));
  const year = Number(from.slice(0, 4));
  const thisYear = inYear(year);
  if (ahead) return thisYear >= from ? thisYear : inYear(year + 1);
  return thisYear <= from ? thisYear : inYear(year - 1);
}

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

function numbered(words: readonly string[]): Record<string, number> {
  return Object.fromEntries(words.map((word, i) => [word, i + 1]));
}

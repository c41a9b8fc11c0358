import type { Language } from '../text/language.ts';
import { addDays, addMonths, dayOf, dayOfWeek, isDay, mondayOf } from './calendar.ts';
import type { Part, Time, Unit } from './time.ts';

/** The context in which a time comes to a day. */
export interface Around {
  /** The day from which times ahead are counted, in ISO form. */
  readonly from: string;
  /** Decides which reading of `03/04/2026` comes first: day first in French, month first in English. */
  readonly language: Language;
  /** Whether a day without a year lies ahead, like a review, or behind, like a date. */
  readonly ahead: boolean;
}

/** Returns the days that a time comes to, likeliest first, in ISO form: the first day of a longer one. */
export function daysOf(time: Time, around: Around): readonly string[] {
  return [...new Set(candidates(time, around))].filter(isDay);
}

function candidates(time: Time, around: Around): readonly string[] {
  switch (time.is) {
    case 'days':
      return around.language === 'fr' ? time.days : [...time.days].reverse();
    case 'after':
      return [later(around.from, time)];
    case 'inYear':
      return [inNearestYear(time, around) ?? ''];
    case 'around': {
      const start = startOf(around.from, time.length);
      return [partOf(time.next ? later(start, time.length) : start, time.length, time.part)];
    }
    case 'none':
      return [];
  }
}

/** Returns the day in the year given, else its next occurrence if `ahead`, or its last one. */
function inNearestYear(time: Time & { readonly is: 'inYear' }, { from, ahead }: Around): string | undefined {
  const { start, length, part } = time;
  const inYear = (year: number): string | undefined => {
    const first = 'week' in start ? dayOfWeek(year, start.week) : dayOf(year, start.month, start.date);
    return first === undefined ? undefined : partOf(first, length, part);
  };
  if (time.year !== undefined) return inYear(time.year);
  const year = Number(from.slice(0, 4));
  const day = inYear(year);
  if (day === undefined) return undefined;
  if (ahead) return day >= from ? day : inYear(year + 1);
  return day <= from ? day : inYear(year - 1);
}

function later(day: string, { months, days }: Unit): string {
  return addDays(addMonths(day, months), days);
}

/** Returns the first day of the stretch of that length that a day lies in. */
function startOf(day: string, { months, days }: Unit): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  if (months > 0) return dayOf(year, month - ((month - 1) % months), 1);
  return days === 7 ? mondayOf(day) : day;
}

/** The share of a stretch that has passed where its middle or its late part begins. */
const PASSED = { middle: 0.5, late: 0.75 } as const;

function partOf(start: string, length: Unit, part: Part = 'start'): string {
  if (part === 'start') return start;
  if (part === 'end') return addDays(later(start, length), -1);
  if (length.months > 1) return addMonths(start, Math.floor(length.months * PASSED[part]));
  return addDays(start, Math.round((length.days || 27) * PASSED[part]));
}

/** Whether an ISO day such as `2026-03-14` exists in the calendar. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Returns the number of days in a month, counted from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Returns the ISO form of a day, e.g. `2026-03-14`; months count from 1. */
export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Returns the same day this many months later (earlier if negative), or the last day of a month that is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayOf(y, m, Math.min(date, daysIn(y, m)));
}

/** Returns the day this many days later (earlier if negative). */
export function addDays(day: string, days: number): string {
  let [year, month, date] = partsOf(day);
  date += days;
  while (date < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    date += daysIn(year, month);
  }
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return dayOf(year, month, date);
}

function partsOf(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** Returns a day of an ISO week, Monday as 1; undefined for a week that the year does not have. */
export function dayOfWeek(year: number, week: number, weekday = 1): string | undefined {
  const monday = addDays(mondayOf(dayOf(year, 1, 4)), 7 * (week - 1));
  // A year has the week whose Thursday lies in it.
  const isThere = week > 0 && partsOf(addDays(monday, 3))[0] === year;
  return isThere ? addDays(monday, weekday - 1) : undefined;
}

/** Returns the Monday of the week that a day lies in. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** Returns the weekday of a day, from Monday as 1 to Sunday as 7, by Sakamoto's method. */
function weekdayOf(day: string): number {
  const [year, month, date] = partsOf(day);
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const fromSunday = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + date) % 7;
  return fromSunday === 0 ? 7 : fromSunday;
}

import type { Language } from '../text/language.ts';
import { calendarDays, plainDay } from './calendarDay.ts';
import type { Time } from './time.ts';
import { timeNamed } from './timeNamed.ts';
import { timeAlone } from './times.ts';
import { MONTH, WEEKDAY } from './timeWords.ts';

/**
 * The content found where a day is expected: nothing yet, a calendar day, a condition in words, or neither, with the
 * time that it names if it names one.
 */
export type ReadDay =
  | { readonly is: 'unset' }
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'condition' }
  | { readonly is: 'bad'; readonly time?: Time };

/**
 * Reads the text found where a calendar day is expected, in any form that names one day only; `03/04/2026` does so in
 * French. Callers leave out `isPlaceholder` texts beforehand.
 */
export function readDay(text: string, language?: Language): ReadDay {
  const said = plainDay(text);
  if (said === '') return { is: 'unset' };
  const [day, another] = calendarDays(said);
  if (day !== undefined && (another === undefined || language === 'fr')) return { is: 'day', day };
  return { is: 'bad', time: timeNamed(text) ?? dayAtEnd(said) };
}

/** Reads the text found where a review is expected: a day, or a condition in words that do not just name a time. */
export function readReview(text: string, language?: Language): ReadDay {
  const read = readDay(text, language);
  return read.is === 'bad' && !timeNamed(text) ? { is: 'condition' } : read;
}

/** Returns the day with which a plain text ends, in at most four words: `Lyon, 14 mars 2026`. */
function dayAtEnd(said: string): Time | undefined {
  const words = said.split(' ');
  for (let count = 4; count > 0; count -= 1) {
    const time = timeNamed(words.slice(-count).join(' '));
    if (time && time.is !== 'none') return time;
  }
  return undefined;
}

/** A word before a date that says no more than the date does: a day of the week, a preposition, a month, a format. */
const LEADING = new RegExp(
  `^(?:${WEEKDAY}|on|by|the|before|after|until|le|au|du|avant|apres|des|vers|${MONTH}|[ymdajh]{1,4})$`,
);

/** Whether a text is nothing but a day or a time, in whatever form: `le 14 mars`, but not `Lyon, 14 mars`. */
export function isTimeAlone(text: string): boolean {
  const said = plainDay(text);
  const first = /^\p{L}+/u.exec(said)?.[0];
  return (
    timeNamed(text) !== undefined &&
    (first === undefined || LEADING.test(first) || timeAlone(said) !== undefined)
  );
}

import { plain } from '../text/fold.ts';
import { isDay } from './calendar.ts';
import { MONTH, PART } from './timeWords.ts';

/** The content found where a day is expected: nothing yet, a calendar day, a condition in words, or neither. */
export type ReadDay =
  | { readonly is: 'unset' }
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'condition' }
  | { readonly is: 'bad' };

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

const COUNT =
  '\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|' +
  'une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze';
const UNIT = 'days?|weeks?|months?|years?|quarters?|jours?|semaines?|mois|ans?|annees?|trimestres?';
const YEAR = '\\d{4}';

/** Patterns for wordings that only name a time, such as `in six months`; each matches a whole folded text. */
const TIMES = [
  `(?:in|within|after|dans|d'ici|apres|sous)?\\s*(?:${COUNT})\\s+(?:${UNIT})(?:\\s+(?:from now|ahead|later|plus tard))?`,
  `(?:(?:${PART})[\\s-]+)?(?:${MONTH})\\.?(?:\\s+${YEAR})?`,
  `(?:(?:${PART})[\\s-]+)?${YEAR}(?:[-/.]\\d{1,2})?`,
  `(?:in|by|en|au)?\\s*[qt][1-4](?:[\\s/-]*(?:\\d{2}|${YEAR}))?`,
  `(?:in the|by the|au|the)?\\s*(?:first|second|third|fourth|1st|2nd|3rd|4th|1er|2e|3e|4e|premier|deuxieme|troisieme|quatrieme)\\s+(?:quarter|trimestre)(?:\\s+(?:of|de)?\\s*${YEAR})?`,
  `(?:next|this)\\s+(?:${UNIT})|(?:le|la|l')?\\s*(?:${UNIT})\\s+prochaine?s?|l'annee prochaine`,
].map((time) => new RegExp(`^(?:${time})$`));

/** Patterns for a date in a form other than ISO, and for date formats such as `yyyy-mm-dd`. */
const DATES = [
  /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/,
  new RegExp(
    `^(?:\\p{L}+\\.?,?\\s+)?(?:le\\s+|the\\s+)?\\d{1,2}(?:er|st|nd|rd|th)?[\\s/-]+(?:of\\s+)?(?:${MONTH})\\.?,?(?:[\\s/-]+${YEAR})?$`,
    'u',
  ),
  new RegExp(
    `^(?:\\p{L}+\\.?,?\\s+)?(?:${MONTH})\\.?\\s+\\d{1,2}(?:er|st|nd|rd|th)?,?(?:\\s+${YEAR})?$`,
    'u',
  ),
  /^\d[-/.\d\s:tz]*$/,
  /^[ymdajh]{1,4}(?:[-/. ][ymdajh]{1,4}){1,2}$/,
];

/** A word before a date that says no more than the date does: a day of the week, a preposition, a month, a format. */
const LEADING = new RegExp(
  '^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|mon|tue|wed|thu|fri|sat|sun' +
    `|on|by|the|before|after|until|le|au|du|avant|apres|des|vers|${MONTH}|[ymdajh]{1,4})$`,
);

/** Reads the text found where a calendar day is expected; callers leave out `isPlaceholder` texts beforehand. */
export function readDay(text: string): ReadDay {
  const said = text.trim();
  if (said === '') return { is: 'unset' };
  const day = ISO.exec(said)?.slice(1, 4).join('-');
  return day !== undefined && isDay(day) ? { is: 'day', day } : { is: 'bad' };
}

/** Reads the text found where a review is expected: a day, or a condition in words that do not just name a time. */
export function readReview(text: string): ReadDay {
  const read = readDay(text);
  if (read.is !== 'bad') return read;
  const said = folded(text);
  return { is: isTime(said) || !/\p{L}/u.test(said) ? 'bad' : 'condition' };
}

/** Whether a text is nothing but a day or a time, in whatever form: `le 14 mars`, but not `Lyon, 14 mars`. */
export function isTimeAlone(text: string): boolean {
  const said = folded(text);
  const first = /^\p{L}+/u.exec(said)?.[0];
  return (
    isTime(said) && (first === undefined || LEADING.test(first) || TIMES.some((time) => time.test(said)))
  );
}

function isTime(said: string): boolean {
  return [...TIMES, ...DATES].some((pattern) => pattern.test(said));
}

function folded(text: string): string {
  return plain(text)
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(?<![.!])[.!]+$/, '')
    .trim();
}

import { stretchNamed } from './stretches.ts';
import type { Time, Unit } from './time.ts';
import { anyOf, COUNT, countOf, MONTH, monthOf, UNIT, UNITS } from './timeWords.ts';

const AHEAD = new RegExp(
  `^(?:(?:in|within|after|dans|d'ici(?: a)?|apres|sous)(?: the next| les)? )?(${COUNT}) (${UNIT})s?(?: (?:from now|ahead|later|plus tard))?$`,
);

/** What recurs by one word, with its interval. */
const ADVERBS: Readonly<Record<string, Unit>> = {
  ...every('daily quotidien quotidienne quotidiennement', { months: 0, days: 1 }),
  ...every('weekly hebdomadaire hebdomadairement', { months: 0, days: 7 }),
  ...every('fortnightly', { months: 0, days: 14 }),
  ...every('monthly mensuel mensuelle mensuellement', { months: 1, days: 0 }),
  ...every('quarterly trimestriel trimestrielle trimestriellement', { months: 3, days: 0 }),
  ...every('half-yearly semi-annually semestriel semestrielle semestriellement', { months: 6, days: 0 }),
  ...every('yearly annually annual annuel annuelle annuellement', { months: 12, days: 0 }),
};

const ADVERB = new RegExp(`^(?:a |(?:une |la )?revue )?(${anyOf(Object.keys(ADVERBS))})(?: reviews?)?$`);
const EVERY = new RegExp(
  `^(?:every|each|tous les|toutes les|chaque) (?:(${COUNT}|other|second|third) )?(${UNIT})s?$`,
);
const TIMES_A = new RegExp(
  `^(?:(once|twice)|(${COUNT}) (?:times|fois)) (?:an?|per|every|each|par) (${UNIT})$`,
);
const EVERY_MONTH = new RegExp(`^(?:every|each|chaque) (${MONTH})$`);

/** Longest text that is nothing but a time, in characters. */
const LONGEST = 60;

/**
 * Returns the time that a plain text names and nothing else: a number of units ahead (`in six months`), a stretch (`Q1
 * 2027`), or what recurs (`every 6 months`, `quarterly`), whose first time it is.
 */
export function timeAlone(said: string): Time | undefined {
  if (said.length > LONGEST) return undefined;
  const ahead = AHEAD.exec(said);
  if (ahead) return after(countOf(ahead[1] ?? ''), ahead[2]);
  return stretchNamed(said) ?? recurring(said);
}

function recurring(said: string): Time | undefined {
  const adverb = ADVERBS[ADVERB.exec(said)?.[1] ?? ''];
  if (adverb) return { is: 'after', ...adverb };
  const each = EVERY.exec(said);
  if (each) return after(each[1] === undefined ? 1 : turns(each[1]), each[2]);
  const times = TIMES_A.exec(said);
  if (times) return divided(times[3], times[1] ? turns(times[1]) : countOf(times[2] ?? ''));
  const month = EVERY_MONTH.exec(said)?.[1];
  return month === undefined
    ? undefined
    : { is: 'inYear', start: { month: monthOf(month), date: 1 }, length: { months: 1, days: 0 } };
}

const TURNS: Readonly<Record<string, number>> = { once: 1, twice: 2, other: 2, second: 2, third: 3 };

function turns(word: string): number {
  return TURNS[word] ?? countOf(word);
}

/** Returns the time so many units ahead; beyond a thousand there is none. */
function after(count: number, unit = ''): Time {
  const { months, days } = UNITS[unit] ?? { months: 0, days: 0 };
  return count < 1000 ? { is: 'after', months: months * count, days: days * count } : { is: 'none' };
}

/** Returns the first of so many times in a unit. */
function divided(unit = '', times: number): Time {
  const { months, days } = UNITS[unit] ?? { months: 0, days: 0 };
  if (times < 1) return { is: 'none' };
  if (months > 0 && months % times === 0) return { is: 'after', months: months / times, days: 0 };
  return { is: 'after', months: 0, days: Math.ceil((months * 30 + days) / times) };
}

function every(words: string, interval: Unit): Record<string, Unit> {
  return Object.fromEntries(words.split(' ').map((word) => [word, interval]));
}

import type { Unit } from './time.ts';

/** The month names in both languages, abbreviations included, in lower case and without accents, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];

/** Any month name, as part of a pattern. */
export const MONTH = anyOf(MONTHS.flat());

/** Returns the number of a month by its name in lower case, from 1; 0 if it is none. */
export function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

/** Any day of the week, abbreviations included, as part of a pattern. */
export const WEEKDAY = anyOf(
  [
    'monday mon tuesday tues tue wednesday wed thursday thurs thu friday fri saturday sat sunday sun',
    'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  ]
    .join(' ')
    .split(' '),
);

/** The number meant by each word for a count. */
export const COUNTS: Readonly<Record<string, number>> = {
  ...numbered('a two three four five six seven eight nine ten eleven twelve'),
  ...numbered('un deux trois quatre cinq six sept huit neuf dix onze douze'),
  ...{ an: 1, one: 1, une: 1 },
};

/** A count in digits or words, as part of a pattern. */
export const COUNT = `\\d{1,9}|${anyOf(Object.keys(COUNTS))}`;

/** The number meant by each word for a place in an order. */
export const ORDINALS: Readonly<Record<string, number>> = {
  ...numbered('first second third fourth'),
  ...numbered('1st 2nd 3rd 4th'),
  ...numbered('premier deuxieme troisieme quatrieme'),
  ...numbered('1er 2e 3e 4e'),
  ...numbered('1ere 2eme 3eme 4eme'),
  ...{ premiere: 1, seconde: 2 },
};

/** The units of time by their words in both languages, in the singular. */
export const UNITS: Readonly<Record<string, Unit>> = {
  ...each('day jour', { months: 0, days: 1 }),
  ...each('week semaine', { months: 0, days: 7 }),
  ...each('month mois', { months: 1, days: 0 }),
  ...each('quarter trimestre', { months: 3, days: 0 }),
  ...each('half semester semestre', { months: 6, days: 0 }),
  ...each('year an annee', { months: 12, days: 0 }),
};

/** A unit of time, as part of a pattern; a plural ending stands behind it. */
export const UNIT = anyOf(Object.keys(UNITS));

/** Returns the number of a count, in digits or words. */
export function countOf(count: string): number {
  return COUNTS[count] ?? Number(count);
}

/** Returns a pattern for any of these, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}

function numbered(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, i) => [word, i + 1]));
}

function each(words: string, unit: Unit): Record<string, Unit> {
  return Object.fromEntries(words.split(' ').map((word) => [word, unit]));
}

import { distance } from 'fastest-levenshtein';
import type { Node } from 'jsonc-parser';
import type { Nearest, WholeNumber } from '../../files/config.ts';
import { pathBelow } from '../../files/pathBelow.ts';

/** Longest word compared, in characters: longer than any known word. */
const LONGEST = 40;

/** Returns the nearest known word, if one begins alike or differs in at most a third of its letters. */
export function nearestWord(written: string, known: readonly string[]): Nearest | undefined {
  const word = written.toLowerCase();
  if (word.length > LONGEST) return undefined;
  const [nearest] = known
    .map((one) => ({ one, away: away(word, one.toLowerCase()) }))
    .filter(({ one, away }) => away <= one.length / 3)
    .sort((a, b) => a.away - b.away);
  return nearest && valued(nearest.one);
}

function away(a: string, b: string): number {
  const isBeginning = a.length > 1 && (a.startsWith(b) || b.startsWith(a));
  return isBeginning ? 0.5 : distance(a, b);
}

/** Returns a list with the single path that was written where a list is expected; undefined if there is none. */
export function nearestList({ value }: Node): Nearest | undefined {
  return typeof value === 'string' && value.trim() !== '' ? valued([value]) : undefined;
}

/**
 * Returns a path written with a leading slash, as people do from the repository's root, as one from the file's folder.
 */
export function nearestPath(written: string): Nearest | undefined {
  const path = pathBelow(written.replace(/^[/\\]+/, ''));
  return path === undefined || path === '' ? undefined : valued(path);
}

/** Returns the nearest valid whole number to one that has a fraction, is out of bounds, or is in quotes. */
export function nearestNumber({ value }: Node, { least, most }: WholeNumber): Nearest | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : (value as unknown);
  if (typeof number !== 'number' || Number.isNaN(number)) return undefined;
  return valued(Math.min(most, Math.max(least, Math.round(number))));
}

function valued(value: string | number | readonly string[]): Nearest {
  const json = JSON.stringify(value);
  return { text: typeof value === 'string' ? value : json, json };
}

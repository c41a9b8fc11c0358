import { distance } from 'fastest-levenshtein';
import { type Entry, isDecision } from '../record/entry.ts';
import { summaryOf } from '../record/summary.ts';
import { fileNameOf } from '../record/title.ts';
import { folderOf, numberOf, orderOf } from '../text/address.ts';
import { plain } from '../text/fold.ts';
import type { Pivots } from './pivots.ts';

/** Number of records offered directly; people choose any other from a list. */
const OFFERED = 3;

/**
 * Returns the records that a reference most likely means: first those with its number in the same folder, then those
 * with close names or titles, then others with its number, then the rest of the folder by name. Considers only `among`,
 * if given.
 */
export function likeliest(
  text: string,
  entry: Entry,
  pivots: Pick<Pivots, 'entries'>,
  among?: readonly string[],
): readonly Entry[] {
  const folder = folderOf(entry.address);
  const number = /\d{1,9}/.exec(text)?.[0];
  const name = nameOf(text);
  return choosable(entry, pivots.entries())
    .filter(({ address }) => among?.includes(address) ?? true)
    .map((other) => {
      const isNumber = number !== undefined && numberOf(fileNameOf(other.address))?.value === Number(number);
      const far =
        name === ''
          ? 1
          : Math.min(
              farness(name, nameOf(fileNameOf(other.address))),
              farness(name, nameOf(summaryOf(other).title)),
            );
      const isNear = far < NEAR;
      const isBeside = folderOf(other.address) === folder;
      const rank = isNumber && isBeside ? 0 : isNear ? 1 : isNumber ? 2 : isBeside ? 3 : 4;
      return { other, rank, far: isNear ? far : 1, order: orderOf(other.address) };
    })
    .filter(({ rank }) => rank < 4 || among !== undefined)
    .sort((a, b) => a.rank - b.rank || a.far - b.far || (a.order < b.order ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ other }) => other);
}

/** Returns the records that another one may name: all other decision records of any kind, except unlisted ones. */
export function choosable(entry: Entry, entries: Iterable<Entry>): readonly Entry[] {
  return [...entries].filter(
    (other) => other.address !== entry.address && !other.unlisted && isDecision(other),
  );
}

/** Largest share of letters in which two names may differ and still be the same one, misspelled or renamed. */
const NEAR = 0.5;

/** Returns the distance between two names, from 0 (equal) to 1 (nothing in common). */
function farness(a: string, b: string): number {
  if (b === '') return 1;
  return distance(a, b) / Math.max(a.length, b.length);
}

/** Returns a name without folder, number and extension, folded for comparison. */
function nameOf(text: string): string {
  return plain(text)
    .replace(/^\[[^\]]*\]\(([^)]*)\)$/, '$1')
    .replace(/^.*\//s, '')
    .replace(/\.(?:md|markdown)$/, '')
    .replace(/^(?:adr)?[-_ #]*\d*[-_ .]*/, '')
    .replace(/[-_ ]+/g, ' ')
    .trim();
}

import { distance } from 'fastest-levenshtein';
import { type Entry, isDecision } from '../record/entry.ts';
import { summaryOf } from '../record/summary.ts';
import { fileNameOf } from '../record/title.ts';
import { folderOf, numberOf, orderOf } from '../text/address.ts';
import { plain } from '../text/fold.ts';
import type { Pivots } from './pivots.ts';

/** So many records are offered; the others can be chosen from a list. */
const OFFERED = 3;

/**
 * The records that a reference is likeliest meant to name: those of the same number first, then the nearest names and
 * titles, then those of the same folder in the order of their names; `among` these only, where they are given.
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

/** The records that another one may name: all others that are in the views, of another kind too. */
export function choosable(entry: Entry, entries: Iterable<Entry>): readonly Entry[] {
  return [...entries].filter(
    (other) => other.address !== entry.address && !other.unlisted && isDecision(other),
  );
}

/** Names that differ in less than half of their letters may be the same, misspelled or renamed. */
const NEAR = 0.5;

/** 0 for the same names, 1 for names that have nothing in common. */
function farness(a: string, b: string): number {
  if (b === '') return 1;
  return distance(a, b) / Math.max(a.length, b.length);
}

/** A name without its folder, number and ending, as names are compared. */
function nameOf(text: string): string {
  return plain(text)
    .replace(/^\[[^\]]*\]\(([^)]*)\)$/, '$1')
    .replace(/^.*\//s, '')
    .replace(/\.(?:md|markdown)$/, '')
    .replace(/^(?:adr)?[-_ #]*\d*[-_ .]*/, '')
    .replace(/[-_ ]+/g, ' ')
    .trim();
}

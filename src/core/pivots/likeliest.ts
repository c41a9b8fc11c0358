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
  const number = /\d{1,9}/.exec(text)?.[0];
  const wanted: Wanted = {
    folder: folderOf(entry.address),
    name: nameOf(text),
    ...(number !== undefined && { number: Number(number) }),
  };
  const best: Ranked[] = [];
  for (const other of choosable(entry, pivots.entries())) {
    if (among && !among.includes(other.address)) continue;
    const ranked = { other, ...rankOf(nameable(other), wanted) };
    if (ranked.rank === 4 && !among) continue;
    best.splice(best.findLastIndex((one) => goesBefore(one, ranked)) + 1, 0, ranked);
    if (best.length > OFFERED) best.pop();
  }
  return best.map(({ other }) => other);
}

interface Wanted {
  readonly folder: string;
  readonly name: string;
  readonly number?: number;
}

interface Ranked {
  readonly other: Entry;
  readonly rank: number;
  readonly far: number;
}

function rankOf(other: Nameable, { folder, name, number }: Wanted): Pick<Ranked, 'rank' | 'far'> {
  const isNumber = number !== undefined && other.number === number;
  const far = name === '' ? 1 : Math.min(...other.names.map((one) => farness(name, one)));
  const isNear = far < NEAR;
  const isBeside = other.folder === folder;
  const rank = isNumber && isBeside ? 0 : isNear ? 1 : isNumber ? 2 : isBeside ? 3 : 4;
  return { rank, far: isNear ? far : 1 };
}

function goesBefore(a: Ranked, b: Ranked): boolean {
  if (a.rank !== b.rank || a.far !== b.far) return a.rank < b.rank || (a.rank === b.rank && a.far < b.far);
  return nameable(a.other).order < nameable(b.other).order;
}

/** What references to a record are compared with. */
interface Nameable {
  readonly folder: string;
  readonly number?: number;
  /** Its file name and its title, folded for comparison. */
  readonly names: readonly string[];
  readonly order: string;
}

/** Made once per entry: a record with many broken references asks for those of all records each time. */
const made = new WeakMap<Entry, Nameable>();

function nameable(entry: Entry): Nameable {
  const known = made.get(entry);
  if (known) return known;
  const file = fileNameOf(entry.address);
  const number = numberOf(file)?.value;
  const now = {
    folder: folderOf(entry.address),
    ...(number !== undefined && { number }),
    names: [nameOf(file), nameOf(summaryOf(entry).title)],
    order: orderOf(entry.address),
  };
  made.set(entry, now);
  return now;
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
  const longest = Math.max(a.length, b.length);
  // The letters that one has more than the other are all to be added.
  if (b === '' || Math.abs(a.length - b.length) >= longest * NEAR) return 1;
  return distance(a, b) / longest;
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

import { isScale, type Entry } from '../record/entry.ts';
import { verdictOf } from '../record/standing.ts';
import { createGraph, type Edge, type Graph } from './graph.ts';
import { firstNotFollowed, followed, type Link, type Way } from './links.ts';
import { createMentions, type Change } from './mentions.ts';
import {
  areTranslations,
  createNames,
  CROWD,
  fileOf,
  type Found,
  type NamedFile,
  type Names,
} from './names.ts';

export type { Link, Way } from './links.ts';
export { fileOf } from './names.ts';

/** A file that moves to another address. */
export interface Move {
  readonly from: string;
  readonly to: NamedFile;
}

/** The relations between the records of a workspace that supersede one another. */
export interface Pivots {
  /** Returns the references of a record that are followed: to those that it supersedes, then to those that supersede it. */
  links(entry: Entry): readonly Link[];
  /** Returns the entry at an address, of any kind. */
  get(address: string): Entry | undefined;
  /** Returns the records that one supersedes, as stated by either record. */
  supersededOf(address: string): readonly string[];
  /** Returns the records that supersede one, as stated by either record. */
  followersOf(address: string): readonly string[];
  /** Returns all records that one supersedes, directly or through others; itself too if they form a circle. */
  allSupersededBy(address: string): ReadonlySet<string>;
  /** Returns all records that supersede one, directly or through others; itself too if they form a circle. */
  allFollowersOf(address: string): ReadonlySet<string>;
  /** Whether a record names another one in a direction, or a translation of it. */
  names(address: string, way: Way, other: string): boolean;
  /** Whether a record has a reference in a direction that means no record or several. */
  isUnclear(address: string, way: Way): boolean;
  /** Whether two records supersede each other, directly or through others. */
  isCircle(a: string, b: string): boolean;
  /** Whether a record supersedes, directly or through others, a scale record whose verdict is "don't scale". */
  followsByHand(address: string): boolean;
  /**
   * Returns the other records in a record's own folder with its number, without its translations; undefined if they are a
   * crowd.
   */
  withItsNumber(entry: Entry): readonly string[] | undefined;
  /** Returns all records that a reference may name. */
  entries(): Iterable<Entry>;
  /** Returns the records with a reference that would mean a file, if it existed. */
  mayName(file: NamedFile): readonly string[];
  /**
   * Calls `ask` as if files had moved already, and returns its result; an entry asks from the address that it carries.
   */
  supposing<Answer>(moves: readonly Move[], ask: (find: Find) => Answer): Answer;
  /** Calls `ask` as if these entries had been read already, each in place of the one at its address, and returns its result. */
  supposingRead<Answer>(read: readonly Entry[], ask: () => Answer): Answer;
}

/** Resolves a reference in an entry. */
export type Find = (reference: string, from: Pick<Entry, 'address' | 'folder'>) => Found;

/** The relations between records, with a way to keep them up to date. */
export interface KeptPivots extends Pivots {
  /**
   * Takes over an entry, or removes it if undefined; returns the addresses whose findings this can change, without its
   * own.
   */
  update(address: string, after: Entry | undefined): ReadonlySet<string>;
}

/**
 * Returns relations without any records.
 *
 * What a reference means is kept, and looked up anew only where a file comes or goes that it may mean. Of a change only
 * the difference goes on: the references that mean something else now, the edges that they state, and what follows from
 * those in the graph. So a log is made in about as many steps as there are references, in whatever order its records
 * are read, and whatever is asked in between.
 */
export function createPivots(names: Names = createNames(), graph: Graph = createGraph()): KeptPivots {
  const entries = new Map<string, Entry>();
  const mentions = createMentions(names);
  /** The last walk through the graph: a list of fixes asks for the same one again and again. */
  let walk: Walk | undefined;

  const links = (entry: Entry): readonly Link[] => {
    const isKept = entries.get(entry.address) === entry;
    return followed(entry.record).map(({ way, reference }) => {
      const known = isKept ? mentions.found(entry.address, way, reference.text) : undefined;
      return { way, reference, found: known ?? names.find(reference.text, fileOf(entry)) };
    });
  };
  const beside = (address: string, way: Way): readonly string[] => {
    const stated = graph[way === 'supersedes' ? 'before' : 'after'](address);
    return [...new Set([...mentions.named(address, way), ...stated])].filter((other) => other !== address);
  };
  const all = (from: string, to: Walk['to']): ReadonlySet<string> => {
    if (walk?.from !== from || walk.to !== to)
      walk = { from, to, reached: reached(from, (one) => graph[to](one)) };
    return walk.reached;
  };
  /** Returns the other files with the number of a file, unless there are more than so many. */
  const sharing = (file: NamedFile, most: number): readonly string[] | undefined => {
    const all = names.withNumberOf(file);
    const count = all.size - Number(all.has(file.address));
    return count > most ? undefined : [...all].filter((other) => other !== file.address);
  };
  /** Takes over an entry with what it and others mean by their references; returns the references that changed. */
  const restate = (
    address: string,
    before: Entry | undefined,
    after: Entry | undefined,
  ): readonly Change[] => {
    if (after) entries.set(address, after);
    else entries.delete(address);
    if (after) names.add(fileOf(after));
    else names.delete(address);
    const own = mentions.put(fileOf(after ?? { address }), after ? followed(after.record) : []);
    const isThere = before && after && before.folder === after.folder;
    const files = isThere ? [] : [before, after].flatMap((entry) => (entry ? fileOf(entry) : []));
    return [...own, ...files.flatMap((file) => mentions.refresh(file, !sharing(file, CROWD)))];
  };
  /** Returns the records of which a reference changed, those that it meant or means, and those that look at it from there. */
  const concernedBy = (changes: readonly Change[]): readonly string[] => {
    const clearer = new Map<string, number>();
    for (const { from, way, was, is } of changes) {
      const key = `${way}\n${from}`;
      clearer.set(key, (clearer.get(key) ?? 0) + unclarity(was) - unclarity(is));
    }
    return changes.flatMap(({ from, way, was, is }) => {
      const now = mentions.unclear(from, way);
      const before = now + (clearer.get(`${way}\n${from}`) ?? 0);
      clearer.delete(`${way}\n${from}`);
      // Who names it takes what is not clear in it for a name that may be its own.
      const watching = now > 0 !== before > 0 ? around(from) : [];
      return [from, ...[was, is].flatMap(targetsOf), ...watching];
    });
  };
  const targetsOf = (found: Found | undefined): readonly string[] =>
    found?.is === 'one' ? [...names.translationsOf(found.address)] : [];
  const around = (address: string): readonly string[] => [...graph.before(address), ...graph.after(address)];

  const update = (address: string, after: Entry | undefined): ReadonlySet<string> => {
    const before = entries.get(address);
    if (before && after && outwardOf(before) === outwardOf(after)) {
      entries.set(address, after);
      return new Set();
    }
    walk = undefined;
    // With one more, those that share a number become a crowd.
    const mates = [before, after].flatMap((entry) => (entry && sharing(fileOf(entry), CROWD + 1)) ?? []);
    const touched = new Set([...around(address), ...mates]);
    const changes = restate(address, before, after);
    const further = graph.update({
      address,
      isByHand: isScale(after) && verdictOf(after.record) === 'dontScale',
      stated: changes.flatMap((change) => edgesOf(change, change.is)),
      takenBack: changes.flatMap((change) => edgesOf(change, change.was)),
    });
    for (const other of [...around(address), ...concernedBy(changes), ...further]) touched.add(other);
    touched.delete(address);
    return touched;
  };

  return {
    links,
    get: (address) => entries.get(address),
    supersededOf: (address) => beside(address, 'supersedes'),
    followersOf: (address) => beside(address, 'supersededBy'),
    allSupersededBy: (address) => all(address, 'before'),
    allFollowersOf: (address) => all(address, 'after'),
    names: (address, way, other) =>
      [...names.translationsOf(other)].some((one) => mentions.names(address, way, one)),
    isUnclear: (address, way) => mentions.unclear(address, way) > 0,
    isCircle: (a, b) => graph.isCircle(a, b),
    followsByHand: (address) => graph.followsByHand(address),
    withItsNumber: (entry) =>
      sharing(fileOf(entry), CROWD)?.filter((other) => !areTranslations(other, entry.address)),
    entries: () => entries.values(),
    mayName: (file) => [...mentions.naming(file)],
    supposing(moves, ask) {
      for (const { from } of moves) names.delete(from);
      for (const { to } of moves) names.add(to);
      try {
        return ask((reference, from) => names.find(reference, fileOf(from)));
      } finally {
        for (const { to } of moves) names.delete(to.address);
        // What a move would have written over is put back too.
        for (const address of moves.flatMap(({ from, to }) => [from, to.address])) {
          const entry = entries.get(address);
          if (entry) names.add(fileOf(entry));
        }
      }
    },
    supposingRead(read, ask) {
      const before = read.map(({ address }) => [address, entries.get(address)] as const);
      for (const entry of read) update(entry.address, entry);
      try {
        return ask();
      } finally {
        for (const [address, entry] of before) update(address, entry);
      }
    },
    update,
  };
}

/** A walk through the graph to all that can be reached from a record. */
interface Walk {
  readonly from: string;
  readonly to: 'before' | 'after';
  readonly reached: ReadonlySet<string>;
}

/** Returns all addresses reachable by steps from one; itself too if a circle leads back. */
function reached(from: string, step: (address: string) => Iterable<string>): ReadonlySet<string> {
  const found = new Set(step(from));
  for (const at of found) for (const other of step(at)) found.add(other);
  return found;
}

/** Returns the edge that a reference states if it means one record other than its own. */
function edgesOf({ from, way }: Change, found: Found | undefined): readonly Edge[] {
  if (found?.is !== 'one' || found.address === from) return [];
  return [way === 'supersedes' ? [from, found.address] : [found.address, from]];
}

/** Returns 1 for a reference that means no record or several, else 0. */
function unclarity(found: Found | undefined): number {
  return Number(found !== undefined && found.is !== 'one');
}

/** Returns everything in an entry that may affect the findings of other records, as text to compare. */
function outwardOf({ kind, folder, unlisted, record }: Entry): string {
  const { verdictKey, verdictLine, frontMatter, status } = record;
  return JSON.stringify([
    [kind, folder, unlisted, record.unread !== undefined, status?.word],
    [verdictKey?.word, verdictKey === undefined, verdictLine?.word, frontMatter?.conflicts],
    [followed(record).map(({ way, reference }) => [way, reference.text]), !firstNotFollowed(record)],
  ]);
}

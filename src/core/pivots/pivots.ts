import type { Entry } from '../record/entry.ts';
import type { Reference } from '../record/frontMatter.ts';
import { folderOf } from '../text/address.ts';
import { createMentions } from './mentions.ts';
import { createNames, type Found, type NamedFile } from './names.ts';

/** The direction of a reference: to a record that this one supersedes, or to one that supersedes it. */
export type Way = 'supersedes' | 'supersededBy';

/** A reference of a record, with its direction and the file found for it. */
export interface Link {
  readonly way: Way;
  readonly reference: Reference;
  readonly found: Found;
}

/** A file that moves to another address. */
export interface Move {
  readonly from: string;
  readonly to: NamedFile;
}

/** The relations between the records of a workspace that supersede one another. */
export interface Pivots {
  /** Returns the references of a record: to those that it supersedes, then to those that supersede it. */
  links(entry: Entry): readonly Link[];
  /** Returns the entry at an address, of any kind. */
  get(address: string): Entry | undefined;
  /** Returns the records that one supersedes, as stated by either record. */
  supersededOf(address: string): readonly string[];
  /** Returns the records that supersede one, as stated by either record. */
  followersOf(address: string): readonly string[];
  /** Returns all records that one supersedes, directly or through others; itself too if they form a circle. */
  allSupersededBy(address: string): ReadonlySet<string>;
  /** Returns the other records in a record's own folder with its number, without its translations. */
  withItsNumber(entry: Entry): readonly string[];
  /** Returns all records that a reference may name. */
  entries(): Iterable<Entry>;
  /** Returns the records with a reference that would mean a file, if it existed. */
  mayName(file: NamedFile): readonly string[];
  /**
   * Calls `ask` as if files had moved already, and returns its result; an entry asks from the address that it carries.
   */
  supposing<Answer>(moves: readonly Move[], ask: (find: Find) => Answer): Answer;
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

/** Returns relations without any records. */
export function createPivots(): KeptPivots {
  const entries = new Map<string, Entry>();
  const names = createNames();
  const mentions = createMentions();

  const find: Find = (reference, from) => names.find(reference, fileOf(from));
  const links = (entry: Entry): readonly Link[] =>
    (['supersedes', 'supersededBy'] as const).flatMap((way) =>
      entry.record[way].map((reference) => ({ way, reference, found: find(reference.text, entry) })),
    );
  const named = (entry: Entry, way: Way): readonly string[] =>
    links(entry).flatMap((link) => (link.way === way && link.found.is === 'one' ? [link.found.address] : []));
  const naming = (address: string): readonly string[] =>
    mentions.of(address, recordsFolderOf(address, entries.get(address)));
  const claimed = (address: string, way: Way): readonly string[] =>
    naming(address).filter((other) => {
      const entry = entries.get(other);
      return entry !== undefined && named(entry, way).includes(address);
    });
  const either = (address: string, way: Way): readonly string[] => {
    const entry = entries.get(address);
    const own = entry ? named(entry, way) : [];
    return [
      ...new Set([...own, ...claimed(address, way === 'supersedes' ? 'supersededBy' : 'supersedes')]),
    ].filter((other) => other !== address);
  };
  const supersededOf = (address: string) => either(address, 'supersedes');
  const followersOf = (address: string) => either(address, 'supersededBy');
  const withItsNumber = (entry: Entry): readonly string[] => names.withNumberOf(fileOf(entry));
  /**
   * Returns a record, the records that may name it in one of these folders, those that they name, and all their
   * followers.
   */
  const around = (address: string, folders: readonly string[]): readonly string[] => {
    const entry = entries.get(address);
    const near = [address, ...folders.flatMap((folder) => mentions.of(address, folder))].flatMap((one) => {
      const there = entries.get(one);
      return there
        ? [one, ...links(there).flatMap(({ found }) => (found.is === 'one' ? found.address : found.among))]
        : [];
    });
    const mates = entry ? withItsNumber(entry) : [];
    return [...near, ...mates, ...near.flatMap((one) => [...reached(one, followersOf)])];
  };
  const put = (address: string, entry: Entry | undefined): void => {
    mentions.delete(address, entries.get(address));
    if (entry) entries.set(address, entry);
    else entries.delete(address);
    mentions.add(address, entry);
    if (entry) names.add(fileOf(entry));
    else names.delete(address);
  };
  return {
    links,
    get: (address) => entries.get(address),
    supersededOf,
    followersOf,
    allSupersededBy: (address) => reached(address, supersededOf),
    withItsNumber,
    entries: () => entries.values(),
    mayName: ({ address, folder }) => mentions.of(address, folder),
    supposing(moves, ask) {
      for (const { from } of moves) names.delete(from);
      for (const { to } of moves) names.add(to);
      try {
        return ask(find);
      } finally {
        for (const { to } of moves) names.delete(to.address);
        // What a move would have written over is put back too.
        for (const address of moves.flatMap(({ from, to }) => [from, to.address])) {
          const entry = entries.get(address);
          if (entry) names.add(fileOf(entry));
        }
      }
    },
    update(address, after) {
      const before = entries.get(address);
      if (before && after && outwardOf(before) === outwardOf(after)) {
        entries.set(address, after);
        return new Set();
      }
      // What stands around it before and after: names may have found another meaning meanwhile.
      const folders = [before, after].flatMap((entry) => (entry ? recordsFolderOf(address, entry) : []));
      const touched = new Set(around(address, folders));
      put(address, after);
      for (const other of around(address, folders)) touched.add(other);
      // Where a name comes to mean another file, those who name a record that uses it may be concerned as well.
      if (!before || !after || before.folder !== after.folder) {
        const using = folders.flatMap((folder) => mentions.of(address, folder));
        for (const other of using.flatMap(naming)) touched.add(other);
      }
      touched.delete(address);
      return touched;
    },
  };
}

/** Returns all addresses reachable by steps from one; itself too if a circle leads back. */
function reached(from: string, step: (address: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [from];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const other of step(at)) {
      if (found.has(other)) continue;
      found.add(other);
      next.push(other);
    }
  }
  return found;
}

/** Returns a record as the file that references look for. */
export function fileOf(entry: Pick<Entry, 'address' | 'folder'>): NamedFile {
  return { address: entry.address, folder: recordsFolderOf(entry.address, entry) };
}

function recordsFolderOf(address: string, entry: Pick<Entry, 'folder'> | undefined): string {
  return entry?.folder ?? folderOf(address);
}

/** Returns everything in an entry that may affect the findings of other records, as text to compare. */
function outwardOf({ kind, folder, unlisted, record }: Entry): string {
  const { verdictKey, verdictLine, frontMatter, status, supersedes, supersededBy } = record;
  const texts = (references: readonly Reference[]) => references.map(({ text }) => text);
  return JSON.stringify([
    [kind, folder, unlisted, record.unread !== undefined, status?.word],
    [verdictKey?.word, verdictKey === undefined, verdictLine?.word, frontMatter?.conflicts],
    [texts(supersedes), texts(supersededBy)],
  ]);
}

import { fileNameOf } from '../record/title.ts';
import { folderOf, numberOf } from '../text/address.ts';
import type { Link, Way } from './links.ts';
import type { Found, NamedFile, Names } from './names.ts';
import { joined, partsOfAddress, readReference } from './reference.ts';

/** A reference that means something else now; one that came had no meaning before, one that went has none now. */
export interface Change {
  /** The record that makes the reference. */
  readonly from: string;
  readonly way: Way;
  readonly was: Found | undefined;
  readonly is: Found | undefined;
}

/** The references of all records with what they mean, by record and by what they may name; each text counts once. */
export interface Mentions {
  /** Returns the meaning of a reference of a record; undefined if the record does not make it. */
  found(address: string, way: Way, text: string): Found | undefined;
  /** Returns the files that a record names in a direction, in the order of its references. */
  named(address: string, way: Way): readonly string[];
  /** Whether a record names a file in a direction. */
  names(address: string, way: Way, other: string): boolean;
  /** Returns the number of references of a record in a direction that mean no file or several. */
  unclear(address: string, way: Way): number;
  /** Puts references in the place of those of a record; returns what changed. */
  put(from: NamedFile, references: readonly Pick<Link, 'way' | 'reference'>[]): readonly Change[];
  /**
   * Looks up anew what may mean a file that came or went; returns what changed. By its number nothing means it where it is
   * one of a crowd.
   */
  refresh(file: NamedFile, isOfCrowd: boolean): readonly Change[];
  /** Returns the records with a reference that may mean a file, if it exists. */
  naming(file: NamedFile): ReadonlySet<string>;
}

interface Mention {
  readonly from: NamedFile;
  readonly way: Way;
  readonly text: string;
  found: Found;
}

/** What a record refers to. */
interface Referring {
  /** Its references by direction and text. */
  readonly mentions: Map<string, Mention>;
  /** How many of them mean a file, by direction and address; by direction alone, how many mean none or several. */
  readonly counts: Map<string, number>;
}

/** Returns an index without references; `names` tells what they mean. */
export function createMentions(names: Pick<Names, 'find'>): Mentions {
  const byRecord = new Map<string, Referring>();
  const byKey = new Map<string, Set<Mention>>();
  const of = (address: string): readonly Mention[] => [...(byRecord.get(address)?.mentions.values() ?? [])];
  const mayMean = (file: NamedFile, isOfCrowd = false) =>
    new Set(keysOfFile(file, isOfCrowd).flatMap((key) => [...(byKey.get(key) ?? [])]));
  const countIn = ({ counts }: Referring, { way, found }: Mention, by: 1 | -1): void => {
    const key = way + (found.is === 'one' ? found.address : '');
    counts.set(key, (counts.get(key) ?? 0) + by);
  };
  const forget = (mention: Mention): void => {
    for (const key of keysOfMention(mention)) {
      byKey.get(key)?.delete(mention);
      if (byKey.get(key)?.size === 0) byKey.delete(key);
    }
  };
  return {
    found: (address, way, text) => byRecord.get(address)?.mentions.get(way + text)?.found,
    named: (address, way) =>
      of(address).flatMap((mention) =>
        mention.way === way && mention.found.is === 'one' ? mention.found.address : [],
      ),
    names: (address, way, other) => (byRecord.get(address)?.counts.get(way + other) ?? 0) > 0,
    unclear: (address, way) => byRecord.get(address)?.counts.get(way) ?? 0,
    put(from, references) {
      const gone = of(from.address);
      gone.forEach(forget);
      byRecord.delete(from.address);
      const made: Referring = { mentions: new Map(), counts: new Map() };
      for (const { way, reference } of references) {
        const { text } = reference;
        if (made.mentions.has(way + text)) continue;
        const mention = { from, way, text, found: names.find(text, from) };
        made.mentions.set(way + text, mention);
        countIn(made, mention, 1);
        for (const key of keysOfMention(mention)) byKey.set(key, (byKey.get(key) ?? new Set()).add(mention));
      }
      if (made.mentions.size > 0) byRecord.set(from.address, made);
      const change = { from: from.address, was: undefined, is: undefined };
      return [
        ...gone.map(({ way, found }) => ({ ...change, way, was: found })),
        ...of(from.address).map(({ way, found }) => ({ ...change, way, is: found })),
      ];
    },
    refresh(file, isOfCrowd) {
      return Array.from(mayMean(file, isOfCrowd)).flatMap((mention): readonly Change[] => {
        const { from, way, text, found: was } = mention;
        const is = names.find(text, from);
        const referring = byRecord.get(from.address);
        if (!referring || isSame(was, is)) return [];
        countIn(referring, mention, -1);
        mention.found = is;
        countIn(referring, mention, 1);
        return [{ from: from.address, way, was, is }];
      });
    },
    naming: (file) => new Set(Array.from(mayMean(file), ({ from }) => from.address)),
  };
}

function isSame(a: Found, b: Found): boolean {
  return a.is === b.is && filesOf(a).join('\n') === filesOf(b).join('\n');
}

function filesOf(found: Found): readonly string[] {
  return found.is === 'one' ? [found.address] : found.among;
}

/** Returns the keys under which a reference is found by the files that it may name. */
function keysOfMention({ text, from: { address, folder } }: Mention): readonly string[] {
  return readReference(text).flatMap((referred) => {
    if (referred.is === 'number') return `${folder}\n#${referred.value}`;
    const { parts, fromRoot } = referred;
    // A bare name is looked up beside the record, and then in its records folder.
    if (parts.length === 1 && !fromRoot) {
      const [name = ''] = parts;
      return [`${folder}\n${name}`, `${folderOf(address)}\n${name}`];
    }
    // A path with steps up begins at the record; any other ends that of the file, wherever it begins.
    return parts.includes('..')
      ? joined(partsOfAddress(address).slice(0, -1), parts).join('/')
      : `/${parts.join('/')}`;
  });
}

function keysOfFile({ address, folder }: NamedFile, isOfCrowd: boolean): readonly string[] {
  const parts = partsOfAddress(address);
  const name = parts.at(-1) ?? '';
  const number = numberOf(fileNameOf(address))?.value;
  return [
    `${folder}\n${name}`,
    `${folderOf(address)}\n${name}`,
    ...(number === undefined || isOfCrowd ? [] : [`${folder}\n#${number}`]),
    parts.join('/'),
    ...parts.map((_, at) => `/${parts.slice(at).join('/')}`),
  ];
}

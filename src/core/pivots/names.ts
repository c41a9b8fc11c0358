import type { Entry } from '../record/entry.ts';
import { fileNameOf } from '../record/title.ts';
import { folderOf, numberOf } from '../text/address.ts';
import { joined, partsOfAddress, readReference, type Referred } from './reference.ts';

/** A file that references may name. */
export interface NamedFile {
  readonly address: string;
  /** The records folder around it, or its own folder if it is in none. */
  readonly folder: string;
}

/** Returns a record as the file that references look for. */
export function fileOf({ address, folder }: Pick<Entry, 'address' | 'folder'>): NamedFile {
  return { address, folder: folder ?? folderOf(address) };
}

/** The result of resolving a reference: one file, none, or several candidates and no choice between them. */
export type Found =
  | { readonly is: 'one'; readonly address: string }
  /** `among` is empty too where they are a crowd, more than anybody chooses from. */
  | { readonly is: 'none' | 'several'; readonly among: readonly string[] };

/** Number of files above which those that share a name or a number are a crowd: none of them is told apart. */
export const CROWD = 20;

/** The files of a workspace, indexed by path, name and number. */
export interface Names {
  add(file: NamedFile): void;
  delete(address: string): void;
  /** Resolves a reference in a file. */
  find(reference: string, from: NamedFile): Found;
  /** Returns the files with the number of a file in its folder: the file itself, its translations, and others. */
  withNumberOf(file: NamedFile): ReadonlySet<string>;
  /** Returns the translations of a file that are there, itself included. */
  translationsOf(address: string): Iterable<string>;
}

/** Returns an empty index. */
export function createNames(): Names {
  const folders = new Map<string, string>();
  const byPath = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const byNumber = new Map<string, Set<string>>();
  const byBareName = new Map<string, Set<string>>();
  const keysOf = ({ address, folder }: NamedFile) => {
    const parts = partsOfAddress(address);
    const number = numberOf(fileNameOf(address))?.value;
    const name = parts.at(-1) ?? '';
    const own = folderOf(address);
    return [
      [byPath, parts.join('/')],
      [byName, `${folder}\n${name}`],
      [byName, `${folder}\n${own}\n${name}`],
      [byBareName, withoutLanguage(address)],
      ...(number === undefined
        ? []
        : ([
            [byNumber, `${folder}\n${number}`],
            [byNumber, `${folder}\n${own}\n${number}`],
          ] as const)),
    ] as const;
  };
  const inFolder = (from: NamedFile, files: ReadonlyMap<string, Set<string>>, name: string): Found => {
    const own = files.get(`${from.folder}\n${folderOf(from.address)}\n${name}`);
    return oneOf(own ?? files.get(`${from.folder}\n${name}`) ?? NO_FILES, from.address);
  };
  const byParts = (parts: readonly string[], from: string): Found =>
    oneOf(byPath.get(parts.join('/')) ?? NO_FILES, from);
  const findPath = ({ parts, fromRoot }: Referred & { is: 'path' }, from: NamedFile): Found => {
    const here = partsOfAddress(from.address).slice(0, -1);
    const beside = fromRoot ? NONE : byParts(joined(here, parts), from.address);
    if (beside.is !== 'none') return beside;
    if (parts.length === 1 && !fromRoot) return inFolder(from, byName, parts[0] ?? '');
    // A path from the root of the repository, wherever that is: no other folder above is likely to hold it.
    for (let depth = here.length - 1; depth > 0 && !parts.includes('..'); depth -= 1) {
      const above = byParts([...here.slice(0, depth), ...parts], from.address);
      if (above.is !== 'none') return above;
    }
    return NONE;
  };
  return {
    add(file) {
      const { address, folder } = file;
      if (folders.get(address) === folder) return;
      this.delete(address);
      folders.set(address, folder);
      for (const [map, key] of keysOf(file)) map.set(key, (map.get(key) ?? new Set()).add(address));
    },
    delete(address) {
      const folder = folders.get(address);
      folders.delete(address);
      for (const [map, key] of folder === undefined ? [] : keysOf({ address, folder })) {
        map.get(key)?.delete(address);
        if (map.get(key)?.size === 0) map.delete(key);
      }
    },
    find(reference, from) {
      for (const referred of readReference(reference)) {
        const found =
          referred.is === 'number'
            ? inFolder(from, byNumber, String(referred.value))
            : findPath(referred, from);
        if (found.is !== 'none') return found;
      }
      return NONE;
    },
    withNumberOf({ address, folder }) {
      const number = numberOf(fileNameOf(address))?.value;
      const all =
        number === undefined ? undefined : byNumber.get(`${folder}\n${folderOf(address)}\n${number}`);
      return all ?? NO_FILES;
    },
    translationsOf: (address) => byBareName.get(withoutLanguage(address)) ?? [],
  };
}

const NO_FILES: ReadonlySet<string> = new Set();

const NONE: Found = { is: 'none', among: [] };

/** Returns the single file; among translations of one another, the one in the language of the file that asks. */
function oneOf(all: ReadonlySet<string>, from: string): Found {
  if (all.size > CROWD) return { is: 'several', among: [] };
  // What is named does not depend on which of them was read first.
  const addresses = [...all].sort();
  const [first, second] = addresses;
  if (first === undefined) return NONE;
  if (second === undefined) return { is: 'one', address: first };
  if (!addresses.every((address) => areTranslations(address, first)))
    return { is: 'several', among: addresses };
  const wanted = suffixOf(from);
  const plain = addresses.find((address) => suffixOf(address) === undefined);
  return { is: 'one', address: addresses.find((address) => suffixOf(address) === wanted) ?? plain ?? first };
}

const SUFFIX = /[._-](en|fr)\.(?:md|markdown)$/i;

function suffixOf(address: string): string | undefined {
  return SUFFIX.exec(address)?.[1]?.toLowerCase();
}

/** Whether two names differ only by a language suffix: `0030-x.md`, `0030-x.fr.md`. */
export function areTranslations(a: string, b: string): boolean {
  return withoutLanguage(a) === withoutLanguage(b);
}

function withoutLanguage(address: string): string {
  return address.replace(SUFFIX, '.md').replace(/\.markdown$/i, '.md');
}

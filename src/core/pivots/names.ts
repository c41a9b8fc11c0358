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
  | { readonly is: 'none' | 'several'; readonly among: readonly string[] };

/** The files of a workspace, indexed by path, name and number. */
export interface Names {
  add(file: NamedFile): void;
  delete(address: string): void;
  /** Resolves a reference in a file. */
  find(reference: string, from: NamedFile): Found;
  /** Returns the other files with the same number in the same folder, without translations of the file. */
  withNumberOf(file: NamedFile): readonly string[];
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
    return [
      [byPath, parts.join('/')],
      [byName, `${folder}\n${parts.at(-1) ?? ''}`],
      [byBareName, withoutLanguage(address)],
      ...(number === undefined ? [] : [[byNumber, `${folder}\n${number}`] as const]),
    ] as const;
  };
  const inFolder = (from: NamedFile, all: ReadonlySet<string> = new Set()): Found => {
    const own = [...all].filter((address) => folderOf(address) === folderOf(from.address));
    return oneOf(own.length > 0 ? own : [...all], from.address);
  };
  const byParts = (parts: readonly string[], from: string): Found =>
    oneOf([...(byPath.get(parts.join('/')) ?? [])], from);
  const findPath = ({ parts, fromRoot }: Referred & { is: 'path' }, from: NamedFile): Found => {
    const here = partsOfAddress(from.address).slice(0, -1);
    const beside = fromRoot ? NONE : byParts(joined(here, parts), from.address);
    if (beside.is !== 'none') return beside;
    if (parts.length === 1 && !fromRoot)
      return inFolder(from, byName.get(`${from.folder}\n${parts[0] ?? ''}`));
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
            ? inFolder(from, byNumber.get(`${from.folder}\n${referred.value}`))
            : findPath(referred, from);
        if (found.is !== 'none') return found;
      }
      return NONE;
    },
    withNumberOf({ address, folder }) {
      const number = numberOf(fileNameOf(address))?.value;
      return [...(byNumber.get(`${folder}\n${number ?? ''}`) ?? [])].filter(
        (other) =>
          other !== address && folderOf(other) === folderOf(address) && !areTranslations(other, address),
      );
    },
    translationsOf: (address) => byBareName.get(withoutLanguage(address)) ?? [],
  };
}

const NONE: Found = { is: 'none', among: [] };

/** Returns the single file; among translations of one another, the one in the language of the file that asks. */
function oneOf(all: readonly string[], from: string): Found {
  // What is named does not depend on which of them was read first.
  const addresses = all.length > 1 ? [...all].sort() : all;
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

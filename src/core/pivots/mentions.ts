import type { Entry } from '../record/entry.ts';
import { fileNameOf } from '../record/title.ts';
import { folderOf, numberOf } from '../text/address.ts';
import { partsOfAddress, readReference } from './reference.ts';

/**
 * The records that may name a file, judged by the text of their references; the reference itself is resolved on demand.
 */
export interface Mentions {
  add(address: string, entry: Entry | undefined): void;
  delete(address: string, entry: Entry | undefined): void;
  /** Returns the records with a reference that may mean a file of this name in this records folder. */
  of(address: string, folder: string): readonly string[];
}

/** Returns an empty index. */
export function createMentions(): Mentions {
  const byKey = new Map<string, Set<string>>();
  return {
    add(address, entry) {
      for (const key of entry ? keysOfReferences(entry) : []) {
        byKey.set(key, (byKey.get(key) ?? new Set()).add(address));
      }
    },
    delete(address, entry) {
      for (const key of entry ? keysOfReferences(entry) : []) {
        byKey.get(key)?.delete(address);
        if (byKey.get(key)?.size === 0) byKey.delete(key);
      }
    },
    of(address, folder) {
      const name = partsOfAddress(address).at(-1) ?? '';
      const number = numberOf(fileNameOf(address))?.value;
      const keys = [
        `${folder}\n${name}`,
        `${folderOf(address)}\n${name}`,
        `/${name}`,
        `${folder}\n#${number ?? ''}`,
      ];
      return [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))];
    },
  };
}

function keysOfReferences({ address, folder = folderOf(address), record }: Entry): readonly string[] {
  return [...record.supersedes, ...record.supersededBy].flatMap(({ text }) =>
    readReference(text).flatMap((referred) => {
      if (referred.is === 'number') return `${folder}\n#${referred.value}`;
      const name = referred.parts.at(-1) ?? '';
      // A bare name is looked up beside the record, and then in its records folder.
      const isBare = referred.parts.length === 1 && !referred.fromRoot;
      return isBare ? [`${folder}\n${name}`, `${folderOf(address)}\n${name}`] : `/${name}`;
    }),
  );
}

import { areTranslations } from '../pivots/names.ts';
import type { Pivots } from '../pivots/pivots.ts';
import { pathBetween, readReference } from '../pivots/reference.ts';
import type { Entry } from '../record/entry.ts';
import { fileNameOf } from '../record/title.ts';
import { folderOf, numberOf } from '../text/address.ts';
import type { OtherEdits } from './edits.ts';
import { nameStill } from './references.ts';

/** A file that gets a new name in its folder. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** Files with their new names, and the edits of records that named them by path. */
export interface Renumbered {
  readonly files: readonly Renamed[];
  readonly others: readonly OtherEdits[];
}

/**
 * Gives a record, along with its translations, the next free number of its folder; `there` lists all names in the
 * folder, records or not. Undefined if its name has no number.
 */
export function renumbered(entry: Entry, there: readonly string[], pivots: Pivots): Renumbered | undefined {
  const own = fileNameOf(entry.address);
  const number = numberOf(own);
  if (!number) return undefined;
  const next = 1 + Math.max(...there.flatMap((name) => numberOf(name)?.value ?? []), number.value);
  const digits = String(next).padStart(number.digits.length, '0');
  const files = there
    .filter((name) => areTranslations(name, own))
    .map((from): Renamed => {
      const rest = from.slice(number.prefix.length + number.digits.length);
      return { from, to: number.prefix + digits + rest };
    });
  return { files, others: followed(files, entry, pivots) };
}

/**
 * Returns the edits of references by path to the renamed files; a reference by number means the file that keeps the
 * number.
 */
function followed(files: readonly Renamed[], entry: Entry, pivots: Pivots): readonly OtherEdits[] {
  const folder = folderOf(entry.address);
  const to = new Map(files.map((file) => [file.from, `${folder}/${encodeURIComponent(file.to)}`]));
  return [...pivots.entries()].flatMap((other): readonly OtherEdits[] => {
    const edits = pivots.links(other).flatMap(({ reference, found }) => {
      if (found.is !== 'one' || folderOf(found.address) !== folder) return [];
      const target = to.get(fileNameOf(found.address));
      const isNumber = readReference(reference.text).some(({ is }) => is === 'number');
      return target === undefined || isNumber ? [] : nameStill(reference, pathBetween(other.address, target));
    });
    return edits.length > 0 ? [{ address: other.address, edits }] : [];
  });
}

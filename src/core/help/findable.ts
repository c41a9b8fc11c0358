import type { Listed } from '../record/summary.ts';
import { fileNameOf } from '../record/title.ts';
import { numberOf } from '../text/address.ts';
import { plain } from '../text/fold.ts';

/** By what a record is found where one names it. */
export interface Findable {
  /** Its file's name and its title, folded as what is typed is. */
  readonly text: string;
  /** The number of its file's name; 0 where it has none. */
  readonly number: number;
}

/** Made once for each entry, and anew where another takes its place. */
const made = new WeakMap<Listed, Findable>();

/** By what an entry is found: to fold the names of ten thousand takes longer than a turn of a host should. */
export function findable(entry: Listed): Findable {
  const known = made.get(entry);
  if (known) return known;
  const name = fileNameOf(entry.address);
  const found = { text: plain(`${name} ${entry.summary.title}`), number: numberOf(name)?.value ?? 0 };
  made.set(entry, found);
  return found;
}

/** The entries that nothing was looked for in yet, for whoever goes through them by parts. */
export function* notFindableYet(entries: Iterable<Listed>): Iterable<Listed> {
  for (const entry of entries) if (!made.has(entry)) yield entry;
}

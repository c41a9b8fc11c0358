import type { Listed } from '../record/summary.ts';
import { fileNameOf } from '../record/title.ts';
import { numberOf } from '../text/address.ts';
import { plain } from '../text/fold.ts';

/** The text and number by which people find a record when they name one. */
export interface Findable {
  /** Its file name and title, folded like the typed text. */
  readonly text: string;
  /** The number in its file name; 0 if it has none. */
  readonly number: number;
}

/** Made once per entry; an entry that replaces another gets its own. */
const made = new WeakMap<Listed, Findable>();

/** Returns the search text and number of an entry, cached: folding ten thousand names would block the host too long. */
export function findable(entry: Listed): Findable {
  const known = made.get(entry);
  if (known) return known;
  const name = fileNameOf(entry.address);
  const found = { text: plain(`${name} ${entry.summary.title}`), number: numberOf(name)?.value ?? 0 };
  made.set(entry, found);
  return found;
}

/** Yields the entries whose search text is not made yet, for callers that work through them in parts. */
export function* notFindableYet(entries: Iterable<Listed>): Iterable<Listed> {
  for (const entry of entries) if (!made.has(entry)) yield entry;
}

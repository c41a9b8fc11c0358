import type { Reference } from './frontMatter.ts';
import type { Place } from './place.ts';
import { nameWithin } from './reference.ts';

/** Where a reference stands, without its quotes. */
export function withoutQuotes({ place, quote, among }: Reference): Place {
  // One of several in one value has a place of its own in the quotes of all.
  const isQuoted = quote !== undefined && !among;
  return isQuoted
    ? { ...place, character: place.character + 1, endCharacter: place.endCharacter - 1 }
    : place;
}

/**
 * Where the name stands in a reference that says more: in a link, or before an anchor. Undefined where it says nothing
 * more, or is written in another way than it reads.
 */
export function placeOfName(reference: Reference): Place | undefined {
  const place = withoutQuotes(reference);
  const within = nameWithin(reference.text);
  const isAsItReads =
    place.line === place.endLine && place.endCharacter - place.character === reference.text.length;
  if (!within || !isAsItReads) return undefined;
  const [start, end] = within;
  return { ...place, character: place.character + start, endCharacter: place.character + end };
}

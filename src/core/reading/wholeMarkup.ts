import { endOf, type Place } from '../text/place.ts';
import type { Source } from '../text/source.ts';

const MARKS = /\*+|_+|~+|`+/g;

/** Extends a place in a line to markup that it would split: `Accepted** in May` takes the `**` before it too. */
export function withWholeMarkup(source: Source, place: Place): Place {
  let start = source.offset(place);
  let end = source.offset(endOf(place));
  const halves: string[] = [];
  for (const [mark] of source.text.slice(start, end).matchAll(MARKS)) {
    if (halves.at(-1) === mark) halves.pop();
    else halves.push(mark);
  }
  for (const half of halves) {
    if (source.text.slice(source.lineStart(place.line), start).endsWith(half)) start -= half.length;
    else if (source.text.startsWith(half, end)) end += half.length;
  }
  return source.place(start, end);
}

import { between, compare, endOf, type Place } from '../text/place.ts';
import type { Source } from '../text/source.ts';

/**
 * Returns the range that removes whole lines: with the line end after them, or at the end of the text the one before
 * them. It includes the empty line after them if an empty line or nothing precedes, or for the last lines, the empty
 * line before them.
 */
export function wholeLines(source: Source, first: Place, last: Place = first): Place {
  const isEmpty = (line: number): boolean =>
    line < 0 || source.text.slice(source.lineStart(line), source.lineEnd(line)).trim() === '';
  const start = source.lineStart(first.line);
  if (last.endLine >= source.end.line) {
    return source.place(first.line === 0 ? 0 : start - 1, source.lineEnd(source.end.line));
  }
  const next = last.endLine + 1;
  if (next === source.end.line && isEmpty(next) && first.line > 0 && isEmpty(first.line - 1)) {
    return source.place(source.lineStart(first.line - 1), source.lineStart(next));
  }
  const isAlone = isEmpty(first.line - 1) && next < source.end.line && isEmpty(next);
  return source.place(start, source.lineStart(isAlone ? next + 1 : next));
}

/**
 * Returns places, given in text order, cut so that none begins before the end of another, since the last line of a text
 * takes the line end before it along.
 */
export function apart(places: readonly Place[]): readonly Place[] {
  const result: Place[] = [];
  for (const place of places) {
    const end = result.at(-1) && endOf(result.at(-1) ?? place);
    if (!end || compare(place, end) >= 0) result.push(place);
    else if (compare(endOf(place), end) > 0) result.push(between(end, endOf(place)));
  }
  return result;
}

import type { Place } from '../text/place.ts';
import type { Source } from '../text/source.ts';
import type { Pair, Span } from './yamlLines.ts';

/** Returns the lines of a pair, the last line end included. */
export function wholeLines(source: Source, { key, value }: Pair): Place {
  const first = source.position(key.start).line;
  const last = source.position(Math.max(key.end, value.end - 1)).line;
  return source.place(source.lineStart(first), source.lineStart(last + 1));
}

/**
 * Returns the range that removes a pair: its whole lines, or its value alone where a comment stands on them; undefined
 * where one stands before or within the value.
 */
export function wholeOf(source: Source, pair: Pair): Place | undefined {
  const { key, value } = pair;
  const before = source.text.slice(key.end, value.start);
  const isWithin = `${before}${besideItems(source, pair)}`.includes('#');
  const behind = source.text.slice(value.end, source.lineEnd(source.position(value.end).line));
  if (isWithin) return undefined;
  if (!behind.includes('#')) return wholeLines(source, pair);
  return source.place(key.end + before.trimEnd().length, value.end);
}

/** Returns what stands in a value beside its text: between the items of a list, behind the sign of a block. */
function besideItems(source: Source, { value, items = [], list }: Pair): string {
  if (!list) return /^[|>].*/.exec(source.text.slice(value.start, value.end))?.[0] ?? '';
  const ends = [value.start, ...items.map(({ end }) => end)];
  const starts = [...items.map(({ start }) => start), value.end];
  return ends.map((end, i) => source.text.slice(end, starts[i])).join('');
}

/**
 * Returns the range that removes an item of a list: its line with its dash or comma, without a comment behind it;
 * undefined if anything else stands on the line.
 */
export function wholeItem(source: Source, { start, end }: Span): Place | undefined {
  const [first, last] = [source.position(start).line, source.position(end).line];
  const lineStart = source.lineStart(first);
  const before = /^(\s*)(?:-\s+)?$/.exec(source.text.slice(lineStart, start));
  const behind = /^\s*(?:,\s*)?(?=#|$)/.exec(source.text.slice(end, source.lineEnd(last)));
  if (!before || !behind) return undefined;
  const isAlone = end + behind[0].length === source.lineEnd(last);
  return isAlone
    ? source.place(lineStart, source.lineStart(last + 1))
    : source.place(lineStart + (before[1] ?? '').length, end + behind[0].length);
}

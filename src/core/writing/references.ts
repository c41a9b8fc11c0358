import type { Way } from '../pivots/pivots.ts';
import { placeOfName } from '../pivots/reference.ts';
import type { Reference } from '../record/frontMatter.ts';
import type { DecisionRecord } from '../record/record.ts';
import { between, endOf, type Place } from '../text/place.ts';
import type { Edit } from './edits.ts';
import { isTwice, keyWritten, refusedLines, removeKey, setKeys, type Change } from './keys.ts';
import { yamlValue } from './yaml.ts';

/** Rewrites a reference to name a file by its path. */
export function nameInstead({ place, from, quote, among }: Reference, path: string): Edit {
  // Where the front matter cannot be read, a lone apostrophe would be taken for a quote.
  const quotes = quote ?? (path.includes("'") ? "'" : undefined);
  if (from === 'key' && !among) return { place, text: [yamlValue(asReference(path), quotes)] };
  return { place, text: [encoded(path)] };
}

/**
 * Rewrites a reference to name a file by its path, and keeps the rest of it: the text of a link, an anchor. If its key
 * appears twice, both get the same form, or they would differ.
 */
export function nameStill(reference: Reference, path: string): readonly Edit[] {
  const all = [reference, ...(reference.again ?? [])];
  const kept = all.flatMap((one): readonly Edit[] => {
    const place = placeOfName(one);
    return place ? [{ place, text: [encoded(path)] }] : [];
  });
  return kept.length === all.length ? kept : all.map((one) => nameInstead(one, path));
}

/** Characters and words that would be read as something other than part of one path. */
const MISREAD = /[\\%,;]|^\s|\s$|\s(?:and|et|&)\s|[#?]|^[a-z][a-z\d+.-]*:|^\W*(?:super|repla|rempla)/i;

/** Returns a path as it reads back in a reference, escaped if it would be read otherwise. */
export function asReference(path: string): string {
  return MISREAD.test(path) ? encoded(path) : path;
}

/** Returns a path escaped so that no character in it ends a name, a value or its quotes, wherever it is used. */
function encoded(path: string): string {
  return path.replace(/[^\p{L}\p{N}./_-]/gu, (mark) => {
    const code = encodeURIComponent(mark);
    return code === mark ? `%${mark.charCodeAt(0).toString(16).toUpperCase()}` : code;
  });
}

/** Adds a path to the `supersedes` or `superseded-by` key of a record, after those already there. */
export function addReference(record: DecisionRecord, way: Way, path: string): Change {
  const key = record.frontMatter?.keys.find(({ name }) => name === way);
  if (isTwice(record, way)) return { is: 'refused', because: 'twice', key: keyWritten(way) };
  if (key?.room) {
    const { place, before, after } = key.room;
    return { is: 'edits', edits: [{ place, text: [before + yamlValue(path) + after] }] };
  }
  const isSaid = record[way].some(({ from }) => from === 'key');
  // What goes over several lines names no file.
  if (!key || !isSaid || key.value.text.includes('\n')) return setKeys(record, [[way, path]]);
  const { value, quote } = key;
  const both = [yamlValue(value.text, quote), yamlValue(path)].join(', ');
  return { is: 'edits', edits: [{ place: value.place, text: [`[${both}]`] }] };
}

/** Removes a reference from its key, and the key too if it holds no other. */
export function takeOut(record: DecisionRecord, way: Way, reference: Reference): Change {
  const refused = refusedLines(way);
  const named = record[way].filter(({ from }) => from === 'key');
  const index = named.indexOf(reference);
  if (index < 0) return refused;
  const key = record.frontMatter?.keys.find(({ name }) => name === way);
  if (named.length === 1 && (key?.whole || !reference.whole)) return removeKey(record, way);
  const [before, { place }, after] = [named[index - 1], reference, named[index + 1]];
  // What is left of an item may need other quotes, as a link does at the beginning of a value.
  const isBare = reference.among && (key?.room ?? (!reference.quote && after?.text.startsWith('[')));
  if (isBare || isTwice(record, way)) return refused;
  if (after?.place.line === place.endLine) return takenOut(between(place, after.place));
  if (before?.place.endLine === place.line) return takenOut(between(endOf(before.place), endOf(place)));
  return reference.whole ? takenOut(reference.whole) : refused;
}

function takenOut(place: Place): Change {
  return { is: 'edits', edits: [{ place, text: [''] }] };
}

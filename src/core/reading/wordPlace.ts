import type { Key } from '../record/frontMatter.ts';
import { tokens } from '../text/fold.ts';
import { endOf, type Place } from '../text/place.ts';
import type { Source } from '../text/source.ts';
import { unstruck } from '../words/knownWord.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** A known word that a text begins with, by the index at which it ends. */
type Known = { readonly end: number } | undefined;

/** Returns the range of the known word of a text, else of its only or first word; undefined if it has no word. */
function rangeOf(text: string, known: Known): readonly [start: number, end: number] | undefined {
  const [first] = tokens(text, 1);
  if (!first || known) return first && [first.start, known?.end ?? first.end];
  if (SEVERAL.test(text)) return [first.start, first.end];
  let [start, end] = [first.start, tokens(text).at(-1)?.end ?? first.end];
  while (INVISIBLE.test(text.charAt(start - 1))) start -= 1;
  while (INVISIBLE.test(text.charAt(end))) end += 1;
  return [start, end];
}

const SEVERAL = /[\s,;:?/|]/;
/** What cannot be seen, and would keep a word from being read. */
const INVISIBLE = /\p{Cf}/u;

/**
 * Returns the place of the known word with which a range of a line begins, else of its first word; undefined where the
 * source spells it otherwise: with markup within, an entity, an escape, the text of an image.
 */
export function wordPlaceInLine(
  page: Page,
  line: Line,
  known: Known,
  from = 0,
  to = line.text.length,
): Place | undefined {
  const range = rangeOf(line.text.slice(from, to).trimEnd(), known);
  if (!range) return undefined;
  const [start, end] = [from + range[0], from + range[1]];
  const place = page.source.place(line.offset(start), line.offset(end - 1) + 1);
  return textAt(page.source, place) === line.text.slice(start, end) ? place : undefined;
}

/**
 * Returns the place of the known word with which the value of a key begins, else of its first word; undefined where the
 * source spells it otherwise, as over two lines or with an escape before it.
 */
export function wordPlaceInValue(source: Source, key: Key, known: Known): Place | undefined {
  const { value, quote, begins } = key;
  const said = unstruck(value.text);
  const range = rangeOf(said, known);
  // The first word of a list or map is not all of what it begins with.
  if (!range || (!begins && !known)) return undefined;
  const word = said.slice(...range);
  const start = source.offset(begins ?? value.place);
  const end = source.offset(endOf(value.place));
  const raw = unstruck(source.text.slice(start, end));
  const written = quote === "'" ? word.replaceAll("'", "''") : word;
  const at = raw.indexOf(written);
  // YAML takes what begins so for a name, which holds no blank.
  const isName = raw.startsWith('*');
  if (at < 0 || isName || /[\p{L}\p{N}\\]/u.test(raw.slice(0, at))) return undefined;
  return source.place(start + at, start + at + written.length);
}

const MARKUP = /[*_~`\s]+/g;

/** Whether a place holds a text as it is written, marks of emphasis aside: no entity, no escape, no image. */
export function isSpelledAt(source: Source, place: Place, text: string): boolean {
  return textAt(source, place).replace(MARKUP, '') === text.replace(MARKUP, '');
}

function textAt(source: Source, place: Place): string {
  return source.text.slice(source.offset(place), source.offset(endOf(place)));
}

import type { Reference } from '../record/frontMatter.ts';
import type { Said } from '../text/place.ts';
import type { Source } from '../text/source.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import type { Item, ReadFrontMatter } from './frontMatter.ts';

/**
 * The words before the name of a superseding record; the blank matters, as a file may be called `replaced-by-hand.md`.
 */
const BY = /^\W*(?:superseded|superceded|replaced|remplac[ée]e?)[*_~`]*[\s-]+(?:by|par)(?:\s*:\s*|\s+|$)/iu;

/** Returns the references under a key of the front matter, each with its own place. */
export function referencesOf(
  frontMatter: ReadFrontMatter | undefined,
  name: 'supersedes' | 'supersededBy',
): readonly Reference[] {
  return eachWithAgain(frontMatter?.items(name), (item) =>
    separated(withoutBy({ ...item, from: 'key' })).filter(
      ({ text }) => !isPlaceholder(/^\[([^\]]+)\]$/.exec(text)?.[1] ?? text),
    ),
  );
}

/** Returns the references that the `status` key gives after the word for superseded. */
export function referencesOfStatus(
  frontMatter: ReadFrontMatter | undefined,
  source: Source,
): readonly Reference[] {
  return eachWithAgain(frontMatter?.items('status'), (item) => referencesBehind(source, item));
}

/** Returns the references of a key, each with its counterparts where the key appears again. */
function eachWithAgain(
  values: readonly (readonly Item[])[] = [],
  read: (item: Item) => readonly Reference[],
): readonly Reference[] {
  const [first = [], ...others] = values.map((items) => items.flatMap(read));
  if (others.length === 0) return first;
  return first.map((reference, i) => ({ ...reference, again: others.flatMap((each) => each[i] ?? []) }));
}

function withoutBy(reference: Reference): Reference {
  const before = BY.exec(reference.text)?.[0].length ?? 0;
  return before === 0 || !hasParts(reference) ? reference : part(reference, before, reference.text.length);
}

const SEPARATOR = /(?:(?<!\s)\s+)?[,;]\s*|(?<!\s)\s+(?:and|et|&)\s+/g;
const ONE_NAME = /^(?:(?:adr|rfc|madr)?[-_ #]*\d{1,9}|\S+\.(?:md|markdown)|\[[^[\]]*\]\([^()]*\))$/i;

/**
 * Splits several names in one value, `0001, 0002`, each with its own place; leaves the value whole if they are no plain
 * names.
 */
function separated(reference: Reference): readonly Reference[] {
  const { text } = reference;
  const parts = text.split(SEPARATOR);
  if (parts.length < 2 || !hasParts(reference) || !parts.every((one) => ONE_NAME.test(one))) {
    return [reference];
  }
  let from = 0;
  let written = 0;
  return parts.map((one) => {
    const at = text.indexOf(one, from);
    written += lengthWithin(reference.quote, text.slice(from, at));
    const found = part(reference, at, at + one.length, written);
    from = at + one.length;
    written += lengthWithin(reference.quote, one);
    return found;
  });
}

/** Whether parts of a value have places of their own: not if it spans lines, or has escapes in double quotes. */
function hasParts({ text, place, quote, among }: Reference): boolean {
  const quotes = quote === undefined || among ? 0 : 2;
  const length = place.endCharacter - place.character - quotes;
  return place.line === place.endLine && length === lengthWithin(quote, text);
}

/** Returns the length of a text as written in its quotes: single quotes double an apostrophe. */
function lengthWithin(quote: Reference['quote'], text: string): number {
  return quote === "'" ? text.length + text.split("'").length - 1 : text.length;
}

/**
 * Returns a part of a value as a reference, given the length of what is written before it; it lies in the value's quotes
 * without filling them.
 */
function part(
  { text, place, quote, from, among }: Reference,
  start: number,
  end: number,
  written = lengthWithin(quote, text.slice(0, start)),
): Reference {
  const own = text.slice(start, end);
  const begins = place.character + (quote === undefined || among ? 0 : 1) + written;
  return {
    text: own,
    place: { ...place, character: begins, endCharacter: begins + lengthWithin(quote, own) },
    from,
    quote,
    among: true,
  };
}

/** A name after `superseded by`, up to the end, punctuation, a bracket, or a word that cannot belong to it. */
const NAME =
  /^(?:\[[^[\]]*\]\([^()]*\)|[^\s,;()]+\.(?:md|markdown)(?:[#?][^\s,;()]*[\p{L}\p{N}])?|(?:adr|rfc|madr)?[-_ #]*\d{1,9})(?=\s*(?:$|[,;.:!?()*`–—]|-\s|(?:on|since|in|and|le|en|depuis|et|&)\s))/iu;
const BETWEEN = /^(?:\s*[,;]\s*|\s+(?:and|et|&)\s+)/i;
/** The beginning of a trailing remark: in brackets, after a dash, or a day. */
const REMARK = /\(|\s[–—]|\s(?:on|since|le|depuis le)\s+\d/i;
const END = /(?<![\s.;,*_`])[\s.;,*_`]+$/;

function withoutRemark(text: string): string {
  const remark = text.search(REMARK);
  return remark < 0 ? text.replace(END, '') : text.slice(0, remark).trimEnd();
}

/** Longest text searched for names, in characters. */
const LONGEST = 300;

/** Returns the names in `superseded by X` or `superseded by X and Y`, wherever the status is given. */
export function referencesBehind(source: Source, { text: raw, place }: Said): readonly Reference[] {
  const by = BY.exec(raw)?.[0];
  if (by === undefined) return [];
  let rest = raw.slice(by.length, by.length + LONGEST);
  const names: string[] = [];
  for (let name = NAME.exec(rest)?.[0]; name !== undefined; name = NAME.exec(rest)?.[0]) {
    names.push(name);
    const behind = rest.slice(name.length);
    rest = behind.slice(BETWEEN.exec(behind)?.[0].length ?? behind.length);
  }
  if (names.length === 0) names.push(withoutRemark(rest));
  const isOneLine = place.line === place.endLine;
  let from = source.offset(place) + (isOneLine ? by.length : 0);
  return names
    .filter((name) => !isPlaceholder(name))
    .flatMap((text): readonly Reference[] => {
      const at = source.text.slice(0, source.lineEnd(place.endLine)).indexOf(text, from);
      // Where an escape stands in it, it has no place of its own.
      if (at < 0) return [];
      from = at + text.length;
      return [{ text, place: source.place(at, from), from: 'status' }];
    });
}

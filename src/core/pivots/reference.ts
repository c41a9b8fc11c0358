import type { Reference } from '../record/frontMatter.ts';
import { decoded } from '../text/address.ts';
import type { Place } from '../text/place.ts';

/** One reading of a reference: as a number, or as a path (a bare name is a path of one part). */
export type Referred =
  | { readonly is: 'number'; readonly value: number }
  | {
      readonly is: 'path';
      /** Its parts, folded for comparison, `..` included, without the extension. */
      readonly parts: readonly string[];
      /** Whether it begins with `/`, at the root. */
      readonly fromRoot: boolean;
    };

const LINK = /^!?\[[^[\]]*\]\(\s*(?!\s)(?:<([^<>]*)>|([^)<>\s]*))(?:\s[^)]*)?\)$/d;
const WRAPPED = /^(?:\[([^[\]]+)\]|<([^<>]+)>)$/d;
const NUMBER = /^(?:(?:adr|rfc|madr|n°|no\.?)[-_ ]*)?#?(\d{1,9})$/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const ENDING = /\.(?:md|markdown)$/i;
const LAST_WORD = /(?<!\S)\S*$/;
const ANCHOR = /(?<=\.(?:md|markdown))[#?].*/is;

/**
 * Reads a reference: a file name or path, with or without `./` and `.md`; a number; a Markdown link. Returns all
 * readings, a number first; none if it can be neither.
 */
export function readReference(text: string): readonly Referred[] {
  const said = text.trim();
  const wrapped = WRAPPED.exec(said);
  const link = LINK.exec(said);
  const target = link?.[1] ?? link?.[2] ?? wrapped?.[1] ?? wrapped?.[2] ?? said;
  const number = NUMBER.exec(target)?.[1];
  const path = SCHEME.test(target) ? undefined : pathOf(target);
  return [
    ...(number === undefined ? [] : [{ is: 'number' as const, value: Number(number) }]),
    ...(path ? [path] : []),
  ];
}

/** Whether a reference is a Markdown link. */
export function isLink(text: string): boolean {
  return LINK.test(text);
}

/** Returns the range of the name within a reference that says more: in a link, in brackets or before an anchor. */
export function nameWithin(text: string): readonly [start: number, end: number] | undefined {
  const groups = (LINK.exec(text) ?? WRAPPED.exec(text))?.indices;
  const within = groups?.[1] ?? groups?.[2];
  const [start, end] = within ?? [0, text.length];
  const { length } = anchorOf(text.slice(start, end));
  return within || length > 0 ? [start, end - length] : undefined;
}

/** Returns the part of a file that a reference points to, after the extension: `#why` in `0007-x.md#why`. */
function anchorOf(text: string): string {
  return ANCHOR.exec(LAST_WORD.exec(text)?.[0] ?? '')?.[0] ?? '';
}

function pathOf(target: string): Referred | undefined {
  const path = decoded(target.slice(0, target.length - anchorOf(target).length).replaceAll('\\', '/'));
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const last = parts.pop();
  if (last === undefined || last === '..') return undefined;
  return {
    is: 'path',
    parts: [...parts, last.replace(ENDING, '')].map(comparable),
    fromRoot: path.startsWith('/'),
  };
}

/** Returns the parts of an address as references are compared with them, without the extension. */
export function partsOfAddress(address: string): readonly string[] {
  return comparable(decoded(address).replace(ENDING, '')).split('/');
}

/** Returns a path below a folder, `..` taken as a step up. */
export function joined(folder: readonly string[], path: readonly string[]): readonly string[] {
  const result = [...folder];
  for (const part of path) {
    if (part === '..') result.pop();
    else result.push(part);
  }
  return result;
}

/** Folds case and the encoding of accents, which differ between file systems. */
function comparable(part: string): string {
  return part.normalize('NFC').toLowerCase();
}

/** Returns the path from one file to another, relative to the folder of the first. */
export function pathBetween(from: string, to: string): string {
  const [there, here] = [to, from].map((address) => decoded(address).split('/'));
  if (!there || !here) return to;
  let same = 0;
  while (same < here.length - 1 && same < there.length - 1 && here[same] === there[same]) same += 1;
  return [...Array<string>(here.length - 1 - same).fill('..'), ...there.slice(same)].join('/');
}

/** Returns the place of a reference without its quotes. */
export function withoutQuotes({ place, quote, among }: Reference): Place {
  // One of several in one value has a place of its own in the quotes of all.
  const isQuoted = quote !== undefined && !among;
  return isQuoted
    ? { ...place, character: place.character + 1, endCharacter: place.endCharacter - 1 }
    : place;
}

/**
 * Returns the place of the name within a reference that says more: in a link, or before an anchor. Undefined if it says
 * nothing more, or if its source is not written as it reads (escapes, several lines).
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

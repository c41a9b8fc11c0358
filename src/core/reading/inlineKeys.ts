import type { KeyName } from '../record/frontMatter.ts';
import { keyNameOf } from '../words/keyNames.ts';
import { openingOf, type Opening } from './known.ts';

/** A key given in a line of the body, with the range of its value as character indexes. */
export interface InlineKey {
  readonly name: 'status' | 'date' | 'review';
  readonly rest: number;
  readonly end: number;
  /** Whether the line begins with it. */
  readonly first: boolean;
}

const SEPARATOR = /\s([·•|])\s+(?=\S)/g;

/**
 * Returns the keys that a line gives: the one that it begins with, and those behind `·`, `•` or `|`. A `|` parts only
 * what has a label of its own, as in `proposed | accepted` it parts a choice.
 */
export function keysIn(text: string, opening: Opening | undefined): readonly InlineKey[] {
  if (!opening) return [];
  const parts = [{ start: 0, end: text.length, opening: opening as Opening | undefined }];
  for (const match of text.matchAll(SEPARATOR)) {
    const start = match.index + match[0].length;
    const behind = openingOf(text.slice(start));
    const last = parts.at(-1);
    if (!last || (match[1] === '|' && !behind)) continue;
    last.end = match.index;
    parts.push({ start, end: text.length, opening: behind });
  }
  return parts.flatMap(({ start, end, opening }, i): readonly InlineKey[] => {
    const name = opening && !opening.asks ? keyNameOf(opening.text) : undefined;
    return opening && isInline(name) ? [{ name, rest: start + opening.rest, end, first: i === 0 }] : [];
  });
}

function isInline(name: KeyName | undefined): name is InlineKey['name'] {
  return name === 'status' || name === 'date' || name === 'review';
}

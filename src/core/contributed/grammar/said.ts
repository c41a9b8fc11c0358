import { BEHIND } from '../../words/knownWord.ts';
import { oneOf, type Source } from './words.ts';

/** Blanks, emoji, quotes and emphasis before a word; no opening bracket, since text in brackets is a placeholder. */
export const BEFORE_WORD: Source = '[^\\p{L}\\p{N}{<\\[`#]{0,8}';
const WORD_END = "(?![\\p{L}\\p{N}\\p{M}]|['’ʼ]\\p{L})";

/**
 * Returns a pattern for a known word after `isBehind` and before one of `behind`; a choice left standing never matches.
 */
export function said(isBehind: Source, known: Source, behind: readonly RegExp[]): Source {
  const follows = oneOf(behind.map(({ source }) => source.slice(1)));
  const taken = oneOf([BEHIND.contradicted.source.slice(1), '\\s*[/|]']);
  return foundBehind(isBehind, `${known}${WORD_END}(?!${taken})(?=${follows})`);
}

/** Returns a pattern for `wanted` at the start of a word; it checks `isBehind` last, as that takes longer. */
export function foundBehind(isBehind: Source, wanted: Source, end = ''): Source {
  return `(?i)\\b(?=\\p{L})(?=(${wanted})${end})${isBehind}\\1`;
}

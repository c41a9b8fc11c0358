import { BEHIND } from '../../words/knownWord.ts';
import { oneOf, type Source } from './words.ts';

/** Blanks, emoji, quotes and emphasis before a word; what is in brackets is a placeholder. */
export const BEFORE_WORD: Source = '[^\\p{L}\\p{N}{<\\[`#]{0,8}';
const WORD_END = "(?![\\p{L}\\p{N}\\p{M}]|['’ʼ]\\p{L})";

/** A known word behind what asks for it, followed by what may follow it; where a choice is left standing, nothing is said. */
export function said(isBehind: Source, known: Source, behind: readonly RegExp[]): Source {
  const follows = oneOf(behind.map(({ source }) => source.slice(1)));
  const taken = oneOf([BEHIND.contradicted.source.slice(1), '\\s*[/|]']);
  return foundBehind(isBehind, `${known}${WORD_END}(?!${taken})(?=${follows})`);
}

/** What is looked for, where a word begins, before what has to stand before it, which takes longer to find. */
export function foundBehind(isBehind: Source, wanted: Source, end = ''): Source {
  return `(?i)\\b(?=\\p{L})(?=(${wanted})${end})${isBehind}\\1`;
}

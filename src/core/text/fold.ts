/** A word of a text, folded for comparison, with its range in that text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word, with what cannot be seen in it; no number that is an emoji, like `1️⃣`. */
const WORD = /(?!\d\uFE0F?\u20E3)[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{DI}]*(?:['’ʼ‘´′＇][\p{L}\p{M}\p{DI}]+)*/gu;

/** Folded words by word, at most `KEPT` of up to `SHORT` characters: most texts repeat the same few words. */
const folded = new Map<string, string>();
const KEPT = 4000;
const SHORT = 12;

/** Folds a word: lower case, no accents, apostrophes or ligatures, "-ize" as "-ise", no plural ending. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const result = foldAnew(word);
  if (folded.size >= KEPT) folded.clear();
  // A longer stretch of a text is no copy, and would keep the whole of it alive.
  if (word.length <= SHORT) folded.set(word, result);
  return result;
}

function foldAnew(word: string): string {
  return plain(word)
    .replace(/['’ʼ‘´′＇]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/iz(?=e|a|i)/, 'is')
    .replace(/(?<=...)[sx]$/, '');
}

/** Returns the folded words of a text in order, at most `most`. */
export function tokens(text: string, most = Infinity): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (found.length >= most) break;
    found.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Whether a word of a text is a form of a table's word, given in the masculine: `acceptées` is one of `accepté`. */
export function isForm(word: string, of: string): boolean {
  if (word === of) return true;
  return word.length > 4 && word.endsWith('e') && word.slice(0, -1).replace(/(?<=...)[sx]$/, '') === of;
}

const ASCII = /^[\0-\x7f]*$/;

/** Returns a text in lower case, without accents and without what cannot be seen. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}\p{DI}]/gu, '');
}

/**
 * Returns a text without what cannot be seen in it: zero-width and direction marks, soft hyphens, variation selectors,
 * a BOM.
 */
export function withoutInvisible(text: string): string {
  return ASCII.test(text) ? text : text.replace(/\p{DI}/gu, '');
}

/** A word of a text, folded for comparison, with where it stands in that text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The same few words stand in every record: folding them once is most of the way. */
const folded = new Map<string, string>();
const KEPT = 4000;
const SHORT = 12;

/** Lower case, without accents, apostrophes and ligatures; "-ize" as "-ise"; plural endings off. */
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
    .replace(/['’ʼ]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/iz(?=e|a|i)/, 'is')
    .replace(/(?<=...)[sx]$/, '');
}

/** The words of a text in order, at most so many. */
export function tokens(text: string, most = Infinity): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (found.length >= most) break;
    found.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Whether a word of a text is that word of a table, which stands in the masculine: `acceptées` is `accepté`. */
export function isForm(word: string, of: string): boolean {
  if (word === of) return true;
  return word.length > 4 && word.endsWith('e') && word.slice(0, -1).replace(/(?<=...)[sx]$/, '') === of;
}

const ASCII = /^[\0-\x7f]*$/;

/** A text in lower case and without accents, as words are compared. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

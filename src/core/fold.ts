/** A word of a text, folded for comparison, with where it stands in that text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Lower case, without accents, apostrophes and ligatures; "-ize" as "-ise"; plural endings off. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/iz(?=e|a|i)/, 'is')
    .replace(/(?<=...)[sx]$/, '');
}

/** The words of a text in order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a word of a text is that word of a table, which stands in the masculine: `acceptées` is `accepté`. */
export function isForm(word: string, of: string): boolean {
  if (word === of) return true;
  return word.length > 4 && word.endsWith('e') && word.slice(0, -1).replace(/(?<=...)[sx]$/, '') === of;
}

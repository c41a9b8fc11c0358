import { MARKS } from '../text/source.ts';

/** Returns a line of a text by its number, from 0, without its line end; undefined past the last. */
export type Lines = (line: number) => string | undefined;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Whether a line lies in fenced code that begins on or after line `from`. */
export function isInCode(lines: Lines, line: number, from: number): boolean {
  let open: string | undefined;
  for (let at = from; at <= line; at += 1) {
    const text = lines(at) ?? '';
    const [begins = '', fence = ''] = FENCE.exec(text) ?? [];
    if (fence === '') continue;
    const info = text.slice(begins.length);
    if (open === undefined) {
      if (!(fence.startsWith('`') && info.includes('`'))) open = fence;
    } else if (fence.startsWith(open) && info.trim() === '') {
      // The line that ends it still belongs to it.
      if (at === line) return true;
      open = undefined;
    }
  }
  return open !== undefined;
}

const FRONT = /^---[ \t]*$/;
const OF_FRONT =
  /^(?:[\p{L}_][\p{L}\p{N}_ -]*(?:[^\S ]\s*)?|(?:"[^"]*"|'[^']*')\s*):(?:\s|$)|^\s+\S|^-\s|^#/u;
const BEGUN = /^[\p{L}_][\p{L}\p{N}_-]*$|^\s*$/u;

/**
 * Returns the line on which the front matter ends: its closing line or, if it is never closed, the one after its last
 * line. While a key is being typed on the caret's line, that line counts too. Undefined if the text has no front
 * matter.
 */
export function endOfFrontMatter(lines: Lines, caret: number): number | undefined {
  if (!FRONT.test((lines(0) ?? '').replace(MARKS, ''))) return undefined;
  let unbroken = 1;
  for (let at = 1; ; at += 1) {
    const line = lines(at);
    if (line === undefined) break;
    if (FRONT.test(line)) return at;
    const isOwn = OF_FRONT.test(line) || (at === caret && BEGUN.test(line));
    if (isOwn && unbroken === at) unbroken = at + 1;
  }
  return unbroken;
}

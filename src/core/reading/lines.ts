import type { PhrasingContent } from 'mdast';
import { lastAtMost } from '../text/inOrder.ts';
import type { Source } from '../text/source.ts';

/** A line of a paragraph or heading as a reader sees it, without markup, that maps its characters to the source. */
export interface Line {
  readonly text: string;
  /** Returns the source offset of the character at an index; for `text.length`, that of the line's end. */
  offset(index: number): number;
  /** The text with blanks in the place of its struck-through parts. */
  readonly unstruck: string;
  /** Whether some text is struck through, and whether a `?` follows the last such part. */
  readonly struck: 'no' | 'asksBehind' | 'yes';
}

/** Returns a range of a line without what is blank or struck through at its ends; the range itself if that is all of it. */
export function unstruckWithin(
  { unstruck }: Line,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  const within = unstruck.slice(start, end);
  const text = within.trim();
  const from = start + within.length - within.trimStart().length;
  return text === '' ? [start, end] : [from, from + text.length];
}

/** A stand-in for an image without a text, which still counts as content. */
const IMAGE = '\uFFFC';
const FORMATTING =
  /^<\/?(?:b|i|u|s|em|strong|small|big|sub|sup|kbd|mark|span|font|a|abbr|code|del|ins)(?:\s*\/?|\s[^<>=]*=[^<>]*)>$/i;

interface Piece {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  readonly struck: boolean;
}

/** Returns the lines of inline content; skips HTML comments, breaks lines at `<br>`, and keeps unknown tags as text. */
export function linesOf(content: readonly PhrasingContent[], source: Source): readonly Line[] {
  const lines: Piece[][] = [[]];
  const add = (piece: Piece): void => void lines.at(-1)?.push(piece);
  const breakLine = (): void => void lines.push([]);
  const walk = (nodes: readonly PhrasingContent[], struck: boolean): void => {
    for (const node of nodes) {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      if (node.type === 'break') breakLine();
      else if (node.type === 'text') textPieces(node.value, source.text, start, end, struck, add, breakLine);
      else if (node.type === 'inlineCode') codePieces(node.value, source.text, start, end, struck, add);
      else if (node.type === 'html') htmlPiece(node.value, start, end, struck, add, breakLine);
      else if (node.type === 'image' || node.type === 'imageReference')
        add({ text: node.alt?.replaceAll('\n', ' ').trim() || IMAGE, offset: start, end, struck });
      else if ('children' in node) walk(node.children, struck || node.type === 'delete');
    }
  };
  walk(content, false);
  return lines.map(lineOf).filter((line) => line.text.trim() !== '' || line.struck !== 'no');
}

function htmlPiece(
  html: string,
  offset: number,
  end: number,
  struck: boolean,
  add: (piece: Piece) => void,
  breakLine: () => void,
): void {
  if (/^<br\s*\/?>$/i.test(html)) breakLine();
  else if (!html.startsWith('<!--') && !FORMATTING.test(html)) {
    add({ text: html.replaceAll('\n', ' '), offset, end, struck });
  }
}

/** Maps code to its source, which has marks, blanks and line beginnings that the node's value lacks. */
function codePieces(
  value: string,
  source: string,
  start: number,
  end: number,
  struck: boolean,
  add: (piece: Piece) => void,
): void {
  const isThere = (at: number, i: number) =>
    source[at] === value[i] || (source[at] === '\n' && value[i] === ' ');
  let at = start;
  while (source[at] === '`') at += 1;
  let [from, offset] = [0, at];
  for (let i = 0; i < value.length; i += 1, at += 1) {
    const expected = at;
    while (at < end && !isThere(at, i)) at += 1;
    if (at === expected) continue;
    if (i > from) add({ text: value.slice(from, i), offset, end: expected, struck });
    [from, offset] = [i, at];
  }
  add({ text: value.slice(from), offset, end, struck });
}

/** Maps a text node to its source, which has escapes, entities and indents that the node's value lacks. */
function textPieces(
  value: string,
  source: string,
  start: number,
  end: number,
  struck: boolean,
  add: (piece: Piece) => void,
  breakLine: () => void,
): void {
  if (value.length === end - start && !value.includes('\n')) {
    add({ text: value, offset: start, end, struck });
    return;
  }
  let at = start;
  let from = 0;
  let fromOffset = start;
  const flush = (i: number): void => {
    if (i > from) add({ text: value.slice(from, i), offset: fromOffset, end: at, struck });
  };
  for (let i = 0; i < value.length; i += 1) {
    const expected = at;
    if (value[i] === '\n') {
      flush(i);
      const newline = source.indexOf('\n', at);
      at = newline >= 0 && newline < end ? newline + 1 : at;
      while (at < end && /[ \t>]/.test(source[at] ?? '') && source[at] !== value[i + 1]) at += 1;
      breakLine();
      from = i + 1;
      fromOffset = at;
      continue;
    }
    const length = lengthOf(value, i, source, at);
    at += length.skipped;
    if (at !== expected) {
      flush(i);
      from = i;
      fromOffset = at;
    }
    at = Math.min(end, at + length.taken);
    if (length.taken !== 1) {
      flush(i + 1);
      from = i + 1;
      fromOffset = at;
    }
  }
  flush(value.length);
}

/** Returns how many source characters precede the one that shows as `value[i]`, and how many that one takes. */
function lengthOf(value: string, i: number, source: string, at: number): { skipped: number; taken: number } {
  if (source[at] === '&') {
    const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(source.slice(at, at + 40))?.[0];
    if (entity && !value.startsWith(entity, i)) return { skipped: 0, taken: entity.length };
  }
  const escaped = source[at] === '\\' && source[at + 1] === value[i] && /[!-/:-@[-`{-~]/.test(value[i] ?? '');
  return { skipped: escaped ? 1 : 0, taken: 1 };
}

function lineOf(pieces: readonly Piece[]): Line {
  const [only, second] = pieces;
  if (only && !second && !only.struck) return plainLine(only);
  const text = pieces.map((piece) => piece.text).join('');
  const lastStroke = pieces.findLastIndex((piece) => piece.struck);
  const behind = pieces.slice(lastStroke + 1).some((piece) => piece.text.includes('?'));
  return {
    text,
    struck: lastStroke < 0 ? 'no' : behind ? 'asksBehind' : 'yes',
    get unstruck() {
      return pieces.map(({ struck, text }) => (struck ? ' '.repeat(text.length) : text)).join('');
    },
    offset: offsetsOf(pieces, text.length),
  };
}

/** Returns the `offset` of a line: a line of a thousand escapes is as many pieces, asked for as many places. */
function offsetsOf(pieces: readonly Piece[], length: number): Line['offset'] {
  const starts: number[] = [];
  let passed = 0;
  for (const piece of pieces) {
    starts.push(passed);
    passed += piece.text.length;
  }
  return (index) => {
    const at = lastAtMost(starts, Math.max(0, index));
    const piece = pieces[at];
    return piece && index < length ? offsetIn(piece, index - (starts[at] ?? 0)) : (pieces.at(-1)?.end ?? 0);
  };
}

/** Returns a line of one plain piece, by far the most frequent case. */
function plainLine(piece: Piece): Line {
  const { text, end } = piece;
  return {
    text,
    unstruck: text,
    struck: 'no',
    offset: (index) => (index < text.length ? offsetIn(piece, index) : end),
  };
}

function offsetIn({ offset, end }: Piece, index: number): number {
  return Math.min(end, offset + Math.max(0, index));
}

import type { Key } from '../record/frontMatter.ts';

/** Text with its offsets in the whole source. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A key with its value as text, and the value's items if it is a list. */
export interface Pair {
  readonly key: Span;
  readonly value: Span;
  readonly items?: readonly Span[];
  /** The style of a list: in brackets, or on lines with dashes. */
  readonly list?: 'flow' | 'lines';
  /** Whether the value is a map. */
  readonly isMap?: boolean;
}

/** A pair while its lines are being read. */
interface ByLine extends Pair {
  value: Span;
  items?: Span[];
  list?: Pair['list'];
  /** The separator before each further line of a value that spans several. */
  more?: string;
}

/** Reads `key: value` lines, without quotes and comments, and the `- item` lines below a key without a value. */
export function pairsByLine(text: string, from: number): readonly Pair[] {
  const pairs: ByLine[] = [];
  let offset = from;
  for (const line of text.split('\n')) {
    const colon = line.search(/:(?:\s|$)/);
    const last = pairs.at(-1);
    if (/^[\p{L}\p{N}_"']/u.test(line) && colon > 0) {
      const value = bare(line.slice(colon + 1), offset + colon + 1);
      const items = itemsOf({ ...value, text: text.slice(value.start - from, value.end - from) });
      pairs.push({ key: bare(line.slice(0, colon), offset), value, ...(items && { items, list: 'flow' }) });
    } else if (last && CONTINUES.test(line) && (last.more !== undefined || BLOCK.test(last.value.text))) {
      continued(last, line, offset);
    } else if (last && /^\s*-(?:\s|$)/.test(line) && (last.value.text === '' || last.list === 'lines')) {
      const dash = line.indexOf('-');
      const item = bare(line.slice(dash + 1), offset + dash + 1);
      const start = last.list === 'lines' ? last.value.start : offset + dash;
      last.value = { text: text.slice(start - from, item.end - from), start, end: item.end };
      last.list = 'lines';
      last.items ??= [];
      if (item.text !== '') last.items.push(item);
    }
    offset += line.length + 1;
  }
  return pairs;
}

/** The indicator of a value given on the lines below: `|`, `>` or nothing. */
const BLOCK = /^(?:[|>][+-]?|)$/;
const CONTINUES = /^\s+(?!-\s|#)\S/;

/** Adds a line to a value that spans several; `|` before the first keeps line ends. */
function continued(pair: ByLine, line: string, offset: number): void {
  const { value, more } = pair;
  const own = bare(line, offset);
  const isFirst = more === undefined;
  pair.more ??= value.text.startsWith('|') ? '\n' : ' ';
  pair.value = {
    text: isFirst ? own.text : value.text + pair.more + own.text,
    start: isFirst && value.text === '' ? own.start : value.start,
    end: own.end,
  };
}

/** A piece of a bracketed list: a comma, a quoted text, a nested list or link, a quote within a word, or other text. */
const PIECE =
  /,|(?<![^\s[{,:(])(?:"[^"]*"|'(?:[^']|'')*')|\{[^{}]*\}|\[[^[\]]*\](?:\([^()]*\))?|(?<=[^\s[{,:(])["']|[^[\]{}"',]+/gu;

/**
 * Returns the items of a bracketed list that ends with its bracket and contains no other list, links aside; else
 * undefined.
 */
function itemsOf({ text, start }: Span): Span[] | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const items = [''];
  let length = 0;
  for (const [piece] of text.slice(1, -1).matchAll(PIECE)) {
    length += piece.length;
    if (piece === ',') items.push('');
    else items.push(`${items.pop() ?? ''}${piece}`);
  }
  if (length < text.length - 2) return undefined;
  let at = start + 1;
  return items
    .map((item) => {
      const span = bare(item, at);
      at += item.length + 1;
      return span;
    })
    .filter((item) => item.text !== '');
}

/** Returns the quote at the beginning of a value. */
export function quoteOf(raw: string): Key['quote'] {
  return raw.startsWith('"') ? '"' : raw.startsWith("'") ? "'" : undefined;
}

/** Returns a value without surrounding blanks, comment and quotes; its range includes the quotes. */
function bare(raw: string, at: number): Span {
  const indent = raw.length - raw.trimStart().length;
  const quoted = QUOTED.exec(raw.slice(indent)) ?? APOSTROPHE.exec(raw.slice(indent));
  if (quoted) {
    const [whole, double, single = ''] = quoted;
    const text = double?.replace(/\\(["\\])/g, '$1') ?? single.replaceAll("''", "'");
    return { text: text.trim(), start: at + indent, end: at + indent + whole.length };
  }
  const comment = /(?:^|\s)#/.exec(raw);
  const text = (comment ? raw.slice(0, comment.index) : raw).trim();
  return { text, start: at + (text === '' ? 0 : indent), end: at + (text === '' ? 0 : indent + text.length) };
}

const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')(?!\p{L})/u;
/** A text in single quotes with an apostrophe in it that is not doubled, `'don't scale'`: no YAML, and meant so. */
const APOSTROPHE = /^()?'((?:[^']|'(?=\p{L}))*)'(?=\s*(?:#|$))/u;

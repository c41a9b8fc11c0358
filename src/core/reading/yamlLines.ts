import type { Key } from '../record.ts';

/** Text with its offsets in the whole source. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A key with its value as text, and the value's items where it is a list. */
export interface Pair {
  readonly key: Span;
  readonly value: Span;
  readonly items?: readonly Span[];
  /** Of a list: whether it stands in brackets or in lines with dashes. */
  readonly list?: 'flow' | 'lines';
}

/** Reads `key: rest of the line` pairs, quotes and comments taken off, and the `- item` lines below a key without a rest. */
export function pairsByLine(text: string, from: number): readonly Pair[] {
  const pairs: (Pair & { items?: Span[]; list?: 'lines' })[] = [];
  let offset = from;
  for (const line of text.split('\n')) {
    const colon = line.search(/:(?:\s|$)/);
    const last = pairs.at(-1);
    if (/^[\p{L}\p{N}_"']/u.test(line) && colon > 0) {
      pairs.push({
        key: bare(line.slice(0, colon), offset),
        value: bare(line.slice(colon + 1), offset + colon + 1),
      });
    } else if (/^\s*-\s+\S/.test(line) && last?.value.text === '') {
      const dash = line.indexOf('-') + 1;
      last.list = 'lines';
      (last.items ??= []).push(bare(line.slice(dash), offset + dash));
    }
    offset += line.length + 1;
  }
  return pairs;
}

/** The quote that a value begins with. */
export function quoteOf(raw: string): Key['quote'] {
  return raw.startsWith('"') ? '"' : raw.startsWith("'") ? "'" : undefined;
}

/** A value without blanks around it, comment and quotes; its place includes the quotes. */
function bare(raw: string, at: number): Span {
  const indent = raw.length - raw.trimStart().length;
  const quote = quoteOf(raw.trimStart());
  const closing = quote ? raw.indexOf(quote, indent + 1) : -1;
  if (quote && closing > 0) {
    return { text: raw.slice(indent + 1, closing).trim(), start: at + indent, end: at + closing + 1 };
  }
  const comment = /(?:^|\s)#/.exec(raw);
  const text = (comment ? raw.slice(0, comment.index) : raw).trim();
  return { text, start: at + (text === '' ? 0 : indent), end: at + (text === '' ? 0 : indent + text.length) };
}

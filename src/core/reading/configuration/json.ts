import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Expected } from '../../files/config.ts';
import type { Place } from '../../text/place.ts';
import type { Source } from '../../text/source.ts';

/** A text read as JSON with comments and trailing commas, as far as it can be read. */
export interface Json {
  readonly source: Source;
  /** Undefined where there is nothing but blanks and comments, or where it breaks at once. */
  readonly root?: Node;
  /** Where it breaks first: what the parser says of the rest only follows from that. */
  readonly broken?: { readonly offset: number; readonly place: Place; readonly expected: Expected };
}

/** A member of an object; the value is missing where the JSON breaks. */
export interface Member {
  readonly name: string;
  readonly key: Node;
  readonly value?: Node;
}

/** What the parser's errors expect, by their numbers: it declares them as an enumeration that is gone once compiled. */
const EXPECTED: Readonly<Record<number, Expected>> = {
  3: 'name',
  4: 'value',
  5: 'colon',
  6: 'comma',
  7: 'brace',
  8: 'bracket',
  9: 'end',
};

/** Longer than what a person writes there. */
const SHOWN = 60;

/** Reads a source as JSON; never throws. */
export function jsonOf(source: Source): Json {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(source.text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [first] = errors;
    return { source, root, ...(first && { broken: brokenAt(first, source) }) };
  } catch {
    // It is nested deeper than the parser can follow.
    return { source, broken: brokenAt({ error: 0, offset: 0, length: 0 }, source) };
  }
}

function brokenAt(
  { error, offset, length }: Readonly<Record<keyof ParseError, number>>,
  source: Source,
): Json['broken'] {
  return { offset, place: source.place(offset, offset + length), expected: EXPECTED[error] ?? 'other' };
}

/** The members of an object in their order, those whose name comes again later too; none of what is no object. */
export function membersOf(object: Node | undefined): readonly Member[] {
  if (object?.type !== 'object') return [];
  return (object.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key ? [{ name: String(key.value), key, value }] : [],
  );
}

/** Where a node stands, quotes and brackets included. */
export function placeOf({ offset, length }: Node, { source }: Json): Place {
  return source.place(offset, offset + length);
}

/** What is written there as a person reads it: a text without its quotes, shortened. */
export function writtenAs(node: Node, { source }: Json): string {
  const written =
    typeof node.value === 'string' ? node.value : source.text.slice(node.offset, node.offset + node.length);
  const line = written
    .slice(0, 4 * SHOWN)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

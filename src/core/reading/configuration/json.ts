import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Expected } from '../../files/config.ts';
import type { Place } from '../../text/place.ts';
import type { Source } from '../../text/source.ts';

/** A text parsed as JSON with comments and trailing commas, as far as possible. */
export interface Json {
  readonly source: Source;
  /** Undefined if there is only white space and comments, or if the JSON breaks at once. */
  readonly root?: Node;
  /** The first place where the JSON breaks; later parser errors only follow from it. */
  readonly broken?: { readonly offset: number; readonly place: Place; readonly expected: Expected };
}

/** A member of an object; its value is missing where the JSON breaks. */
export interface Member {
  readonly name: string;
  readonly key: Node;
  readonly value?: Node;
}

/** The expected token by the parser's error number; the parser exports these numbers as a const enum only. */
const EXPECTED: Readonly<Record<number, Expected>> = {
  3: 'name',
  4: 'value',
  5: 'colon',
  6: 'comma',
  7: 'brace',
  8: 'bracket',
  9: 'end',
};

/** Longest value shown, in characters: longer than people write there. */
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
  // The parser counts a comment that is never closed beyond its end.
  const end = Math.min(offset + length, source.text.length);
  return { offset, place: source.place(offset, end), expected: EXPECTED[error] ?? 'other' };
}

/** Returns the members of an object in order, repeated names included; none if it is no object. */
export function membersOf(object: Node | undefined): readonly Member[] {
  if (object?.type !== 'object') return [];
  return (object.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key ? [{ name: String(key.value), key, value }] : [],
  );
}

/** Returns the place of a node, quotes and brackets included. */
export function placeOf({ offset, length }: Node, { source }: Json): Place {
  return source.place(offset, offset + length);
}

/** Returns the text of a node as people read it: a string without its quotes, shortened. */
export function writtenAs(node: Node, { source }: Json): string {
  const written =
    typeof node.value === 'string' ? node.value : source.text.slice(node.offset, node.offset + node.length);
  const line = written
    .slice(0, 4 * SHOWN)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

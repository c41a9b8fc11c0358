import type { Heading, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Place } from '../text/place.ts';
import type { Source } from '../text/source.ts';
import { linesOf, type Line } from './lines.ts';
import { neverClosed } from './neverClosed.ts';

/** A tree with its source, which gives lines and places. */
export interface Page {
  readonly tree: Root;
  readonly source: Source;
  /** The last block, if it is never closed. */
  readonly neverClosed?: RootContent;
  /** Returns the lines of a paragraph or heading, cached. */
  lines(node: Paragraph | Heading): readonly Line[];
  /** Returns the place of a range of a line, without blanks around it; by default up to the line's end. */
  placeOf(line: Line, from?: number, to?: number): Place;
  /** Returns the place of a node's own lines, or of the node if it has none. */
  placeOfLines(node: Paragraph | Heading): Place;
  /** Returns the first line of an item, or of the first item of a list. */
  firstLine(node: RootContent | ListItem): Line | undefined;
  /** Returns all lines of paragraphs in these nodes, at any depth of lists, but not in code and quotations. */
  linesBelow(nodes: readonly RootContent[]): readonly Line[];
}

/** Makes the page of a tree. */
export function pageOf(tree: Root, source: Source): Page {
  const made = new WeakMap<Paragraph | Heading, readonly Line[]>();
  const lines = (node: Paragraph | Heading): readonly Line[] => {
    const known = made.get(node) ?? linesOf(node.children, source);
    made.set(node, known);
    return known;
  };
  const placeOf = (line: Line, from = 0, to = line.text.length): Place => {
    const text = line.text.slice(from, to);
    const start = from + text.length - text.trimStart().length;
    const end = from + text.trimEnd().length;
    if (end <= start) return source.place(line.offset(to), line.offset(to));
    return source.place(
      line.offset(start),
      end === line.text.length ? line.offset(end) : line.offset(end - 1) + 1,
    );
  };
  const linesBelow = (nodes: readonly RootContent[]): readonly Line[] =>
    nodes.flatMap((node): readonly Line[] => {
      if (node.type === 'paragraph' || node.type === 'heading') return lines(node);
      return node.type === 'list' ? node.children.flatMap((item) => linesBelow(item.children)) : [];
    });
  return {
    tree,
    source,
    neverClosed: neverClosed(tree, source),
    lines,
    placeOf,
    placeOfLines(node) {
      const [first, last] = [lines(node)[0], lines(node).at(-1)];
      if (!first || !last)
        return source.place(node.position?.start.offset ?? 0, node.position?.start.offset ?? 0);
      const [start, end] = [placeOf(first), placeOf(last)];
      return { ...start, endLine: end.endLine, endCharacter: end.endCharacter };
    },
    firstLine: (node) => linesBelow(node.type === 'listItem' ? node.children : [node])[0],
    linesBelow,
  };
}

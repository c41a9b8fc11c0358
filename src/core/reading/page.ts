import type { Heading, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Place } from '../text/place.ts';
import type { Source } from '../text/source.ts';
import { linesOf, type Line } from './lines.ts';

/** A tree with its source, as the parts of reading ask it: for lines and places. */
export interface Page {
  readonly tree: Root;
  readonly source: Source;
  /** The lines of a paragraph or heading; made once. */
  lines(node: Paragraph | Heading): readonly Line[];
  /** The place of a stretch of a line, blanks around it left out; to its end where no end is given. */
  placeOf(line: Line, from?: number, to?: number): Place;
  /** The place of a node's own lines; of the node where it has none. */
  placeOfLines(node: Paragraph | Heading): Place;
  /** The first line of an item, or of the first item of a list. */
  firstLine(node: RootContent | ListItem): Line | undefined;
  /** All lines of paragraphs in these nodes, at any depth of lists; not those of code and quotations. */
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

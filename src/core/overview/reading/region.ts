import type { RootContent } from 'mdast';
import { isDay } from '../../days/calendar.ts';
import { parseMarkdown } from '../../reading/markdown.ts';
import type { Place } from '../../text/place.ts';
import { sourceOf, type Source } from '../../text/source.ts';
import { MARK } from '../written.ts';

/** The part of a page that holds the overview, between the two comments that mark it. */
export type Region =
  | {
      readonly is: 'there';
      /** The text to rewrite, without the marks. */
      readonly inside: Place;
      readonly text: string;
      /** The day by which it calls reviews overdue. */
      readonly day?: string;
    }
  | { readonly is: 'none' }
  | { readonly is: 'neverClosed' | 'neverOpened' };

/** The closing mark. */
export const CLOSING = `<!-- /${MARK} -->`;

const OPENS = /^\s*<!--\s*scale-or-not overview(?:[\s:](?:(?!-->)[\s\S])*)?-->\s*$/;
const CLOSES = /^\s*<!--\s*\/\s*scale-or-not overview\s*-->\s*$/;

/**
 * Finds the overview in a page: its marks are on lines of their own, outside code, quotations and lists; the first pair
 * counts.
 */
export function regionOf(text: string): Region {
  const source = sourceOf(text);
  if (!source.text.includes(MARK)) return { is: 'none' };
  const { children } = parseMarkdown(source.text);
  const marks = children.flatMap((node, at) => {
    if (node.type !== 'html') return [];
    return OPENS.test(node.value) ? { at, opens: true } : CLOSES.test(node.value) ? { at, opens: false } : [];
  });
  const [first, second] = marks;
  if (!first) return { is: 'none' };
  if (!first.opens) return { is: 'neverOpened' };
  // Of two that open, the first has lost its end, and what follows it may be anybody's.
  if (!second || second.opens) return { is: 'neverClosed' };
  return inside(source, children, first.at, second.at);
}

function inside(source: Source, children: readonly RootContent[], opening: number, closing: number): Region {
  const start = children[opening]?.position?.end.offset ?? 0;
  const closes = children[closing]?.position?.start.offset ?? start;
  // Behind a list an indented mark would be a part of its last item.
  const end = closes + source.text.slice(closes).search(/\S/);
  const day = dayIn(children.slice(opening + 1, closing));
  return {
    is: 'there',
    inside: source.place(start, end),
    text: source.text.slice(start, end),
    ...(day !== undefined && { day }),
  };
}

/** Returns the day at the end of a heading of the overview. */
function dayIn(nodes: readonly RootContent[]): string | undefined {
  return nodes
    .map((node) => (node.type === 'heading' ? node.children.at(-1) : undefined))
    .map((last) => (last?.type === 'text' ? last.value.slice(-10) : ''))
    .find(isDay);
}

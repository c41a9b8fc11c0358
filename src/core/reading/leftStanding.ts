import type { Heading, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import type { LeftStanding } from '../record/record.ts';
import type { Place } from '../text/place.ts';
import { keyNameOf } from '../words/keyNames.ts';
import { isWrapped } from '../words/placeholder.ts';
import { ALL_PROMPTS } from '../writing/prompts.ts';
import { firstEndingFrom } from './inOrder.ts';
import { openingOf } from './known.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';
import { segmentsOf } from './segments.ts';
import { linesOfNode, ownLine, removedOf, type Left } from './takenOut.ts';

/** A cheap test before the tree is walked: braces, angles that begin no comment, brackets that are no task box. */
const ANY = /\{|<[^!/]|\[(?![ xX]?\])/;
const BOX = /^\[[ xX]?\]$|^\[\^/;
const PARTS = /\{[^{}]*\}|<[^<>]*>|\[[^[\]]*\]/g;
const TAG = /^<\/?([a-z][a-z\d-]*)(?:\s*\/?>$|\s[^>]*=|\s+(?:open|controls|hidden)\s*\/?>$)/i;
const ELEMENTS = new Set(
  'a abbr address area article aside audio b blockquote br button canvas center cite code col dd del details dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li link main mark nav ol object p picture pre q s samp section small source span strong style sub summary sup svg table tbody td tfoot th thead time tr u ul var video'.split(
    ' ',
  ),
);

/**
 * Returns the template text left standing on a page after the offset at which its body begins, grouped by heading;
 * ignores code, links, comments and quotations.
 */
export function leftStandingOf(page: Page, bodyStart: number): readonly LeftStanding[] {
  if (!ANY.test(page.source.text)) return [];
  const groups: Left[][] = [[]];
  for (const node of page.tree.children) {
    if ((node.position?.start.offset ?? 0) < bodyStart) continue;
    if (node.type === 'heading') groups.push([]);
    for (const left of leftIn(page, node)) groups.at(-1)?.push(left);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    return first
      ? [{ place: first.place, text: first.text, count: group.length, remove: removedOf(page, group) }]
      : [];
  });
}

function leftIn(page: Page, node: RootContent, item?: ListItem): readonly Left[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap((child) =>
        child.children.flatMap((inner, i) => leftIn(page, inner, i === 0 ? child : undefined)),
      );
    case 'heading':
      return page.lines(node).flatMap((line, _, { length }) => {
        if (!isLeft(line.text.trim())) return promptsIn(page, node, line);
        return promptsIn(page, node, line, length === 1 ? linesOfNode(page, node) : ownLine(page, line));
      });
    case 'html':
      return isLeft(node.value.trim()) ? [wholeNode(page, node, node.value.trim(), item)] : [];
    case 'paragraph':
      return leftInParagraph(page, node, item);
    default:
      return [];
  }
}

function leftInParagraph(page: Page, node: Paragraph, item: ListItem | undefined): readonly Left[] {
  const lines = page.lines(node);
  const whole = lines
    .map(({ text }) => text)
    .join(' ')
    .trim();
  if (lines[0] && isLeft(whole) && !isElsewhere(node, startIn(lines[0]))) {
    return [wholeNode(page, node, whole, item)];
  }
  if (!lines.some(mayBeLeft)) return [];
  let isBelowLabel = false;
  return lines.flatMap((line): readonly Left[] => {
    const said = answersOf(line.text);
    const below = isBelowLabel ? [[line.text.search(/\S/), line.text.length] as const] : [];
    isBelowLabel = leavesOpen(line, said.at(-1), isBelowLabel);
    if (!mayBeLeft(line)) return [];
    const answers = [...said, ...below].filter(
      ([start, end]) =>
        isLeft(line.text.slice(start, end).trim()) && !isElsewhere(node, startIn(line, start)),
    );
    if (answers.length === 0) {
      const isAll = ALL_PROMPTS.includes(line.text.trim());
      return promptsIn(page, node, line, isAll ? ownLine(page, line) : undefined);
    }
    return answers.map(([start, end]) => {
      const place = page.placeOf(line, start, end);
      return { text: line.text.slice(start, end).trim(), place, remove: place };
    });
  });
}

/** A cheap test of a line before it is taken apart. */
function mayBeLeft({ text }: Line): boolean {
  return /[{<[]/.test(text);
}

/** Whether the next line answers a label: nothing but leftover template text stands behind the label up to there. */
function leavesOpen({ text }: Line, said: Range | undefined, isBelowLabel: boolean): boolean {
  const answer = text.slice(...(said ?? [])).trim();
  return said ? answer === '' || isLeft(answer) : isBelowLabel && isLeft(answer);
}

type Range = readonly [start: number, end: number];

/** Returns the offset of the first word in a line, from a character index on. */
function startIn(line: Line, from = 0): number {
  return line.offset(from + Math.max(0, line.text.slice(from).search(/\S/)));
}

/** Returns the ranges of a line that answer something: a label, section name or key before a colon, or a table row. */
function answersOf(text: string): readonly Range[] {
  const opening = openingOf(text);
  const segments = segmentsOf(text, opening, undefined, true);
  if (segments.length > 0) return segments.map(({ answer }) => answer);
  const name = opening && !opening.asks ? keyNameOf(opening.text) : undefined;
  const isKey = name === 'status' || name === 'date';
  return opening && (opening.section || isKey) ? [[opening.rest, text.length]] : [];
}

/** Returns the prompts of our own templates anywhere in a line. */
function promptsIn(page: Page, node: Paragraph | Heading, line: Line, remove?: Place): readonly Left[] {
  return Array.from(line.text.matchAll(/\{[^{}]*\}/g)).flatMap(({ 0: text, index }) => {
    if (!ALL_PROMPTS.includes(text) || isElsewhere(node, line.offset(index))) return [];
    const place = page.placeOf(line, index, index + text.length);
    return [{ text, place, remove: remove ?? place }];
  });
}

const ELSEWHERE = ['inlineCode', 'link', 'linkReference', 'image', 'imageReference'];

/** Whether the text at an offset of a paragraph is code, or belongs to a link or an image. */
function isElsewhere(node: Nodes, offset: number): boolean {
  if (!('children' in node) && !ELSEWHERE.includes(node.type)) return false;
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (offset < start || offset >= end) return false;
  if (ELSEWHERE.includes(node.type)) return true;
  const child = 'children' in node ? firstEndingFrom<Nodes>(node.children, offset + 1) : undefined;
  return child !== undefined && isElsewhere(child, offset);
}

function wholeNode(page: Page, node: RootContent, text: string, item?: ListItem): Left {
  const own = page.source.place(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const place = node.type === 'paragraph' ? page.placeOfLines(node) : own;
  if (!item) return { text, place, remove: linesOfNode(page, node) };
  return { text, place, remove: item.children.length > 1 ? place : linesOfNode(page, item) };
}

/**
 * Whether a whole text is leftover template text: in braces, angles or brackets, and no task box, footnote, comment or
 * HTML element.
 */
function isLeft(text: string): boolean {
  const parts = isWrapped(text) ? [text.trim()] : text.match(PARTS);
  if (!parts || parts.join('') !== text.replace(/(?<!\s)\s+(?=[{<[]|$)/g, '')) return false;
  return parts.every((part) => {
    const tag = TAG.exec(part)?.[1];
    const isOther = BOX.test(part) || part.startsWith('<!');
    return !isOther && (tag === undefined || !ELEMENTS.has(tag.toLowerCase()));
  });
}

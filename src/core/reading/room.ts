import type { List, ListItem, RootContent } from 'mdast';
import type { OpenQuestion } from '../record/record.ts';
import { lastAtMost } from '../text/inOrder.ts';
import type { Room } from '../text/place.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { roomBelow } from './answerPlace.ts';
import type { Block, OpenSection } from './outline.ts';
import type { Page } from './page.ts';

const TASK = '[ ] ';

/** Returns the lines, in order, on which open paragraphs without a question mark begin. */
export function openParagraphs(open: readonly OpenQuestion[]): readonly number[] {
  return open
    .filter(({ form, asks }) => form === 'paragraph' && !asks)
    .map(({ place }) => place.line)
    .sort((a, b) => a - b);
}

/**
 * Returns the room for one more question in a section: in an empty item, else after the last item of its list, else as
 * a new list; beside one of the open paragraphs as a paragraph, since a list would close it.
 */
export function roomOf(page: Page, section: OpenSection, open: readonly number[]): Room {
  const blocks = firstBlocks(section);
  const list = blocks.map(({ node }) => node).findLast((node) => node.type === 'list');
  if (list) return emptyItem(page, list) ?? behindItem(page, list);
  const last = blocks.at(-1)?.node;
  const isCut = last === undefined || last.type === 'code' || last.type === 'html';
  const at = isCut ? headingEnd(page, section) : (last.position?.end.offset ?? 0);
  const isParagraph = blocks.some(({ node }) => beginsIn(page, node, open));
  return roomBelow(page, at, isParagraph ? '\n\n' : `\n\n- ${TASK}`);
}

/** Returns the room for new blocks before a block of the page, empty lines around them. */
export function roomBefore({ source }: Page, node: RootContent): Room {
  const { line } = source.position(node.position?.start.offset ?? 0);
  const start = source.lineStart(line);
  const isFollowing = source.text.slice(source.lineStart(line - 1), start).trim() !== '';
  return { place: source.place(start, start), before: isFollowing ? '\n' : '', after: '\n\n' };
}

/** Returns the blocks before the first sub-heading: below one that asks, an item would be part of its answer. */
function firstBlocks({ blocks }: OpenSection): readonly Block[] {
  const heading = blocks.findIndex(({ node }) => node.type === 'heading');
  return heading < 0 ? blocks : blocks.slice(0, heading);
}

function headingEnd({ source }: Page, { heading }: OpenSection): number {
  // Of a setext heading the underline too.
  const next = source.text.slice(source.lineStart(heading.endLine + 1), source.lineEnd(heading.endLine + 1));
  return source.lineEnd(heading.endLine + (/^ {0,3}(?:=+|-+)[ \t]*$/.test(next) ? 1 : 0));
}

/** Whether one of some lines, in order, lies in a node. */
function beginsIn({ source }: Page, { position }: Block['node'], lines: readonly number[]): boolean {
  const from = source.position(position?.start.offset ?? 0).line;
  const to = source.position(position?.end.offset ?? 0).line;
  const last = lines[lastAtMost(lines, to)];
  return last !== undefined && last >= from && last <= to;
}

function emptyItem(page: Page, list: List): Room | undefined {
  const item = list.children.find((child) => isOneEmptyLine(page, child));
  if (!item) return undefined;
  const start = (item.position?.start.offset ?? 0) + markerOf(page, item).length;
  const end = page.source.lineEnd(page.source.position(start).line);
  return { place: page.source.place(start, end), before: ` ${TASK}`, after: '' };
}

function isOneEmptyLine(page: Page, { children, position, checked }: ListItem): boolean {
  const [first, second] = children;
  if (second || position?.start.line !== position?.end.line || checked === true) return false;
  return (
    first === undefined ||
    (first.type === 'paragraph' && page.lines(first).every(({ text }) => isPlaceholder(text)))
  );
}

function behindItem(page: Page, list: List): Room {
  const last = list.children.at(-1);
  if (!last) return roomBelow(page, list.position?.end.offset ?? 0, `\n\n- ${TASK}`);
  const start = last.position?.start.offset ?? 0;
  const indent = page.source.text.slice(page.source.lineStart(page.source.position(start).line), start);
  const gap = list.spread === true || list.children.some(({ spread }) => spread === true) ? '\n\n' : '\n';
  const marker = markerOf(page, last).replace(/\d+/, (number) => String(Number(number) + 1));
  return roomBelow(page, last.position?.end.offset ?? start, `${gap}${indent}${marker} ${TASK}`);
}

function markerOf({ source }: Page, item: ListItem): string {
  const start = item.position?.start.offset ?? 0;
  return /^(?:[-*+]|\d{1,9}[.)])/.exec(source.text.slice(start, start + 10))?.[0] ?? '-';
}

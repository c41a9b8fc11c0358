import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { KeyName } from '../record/frontMatter.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { keysIn, type InlineKey } from './inlineKeys.ts';
import { fieldNamed, openingOf } from './known.ts';
import type { Line } from './lines.ts';
import { openSection, type Block, type OpenSection, type Outline } from './outline.ts';
import type { Page } from './page.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** A line with its surroundings. */
export interface BodyLine {
  readonly line: Line;
  readonly section?: OpenSection;
  readonly block: Block;
  /** The list item that begins with it. */
  readonly item?: ListItem;
  /** The lines after it in the same paragraph, up to the next label, if an item begins with it. */
  readonly continued: readonly Line[];
  /** If it asks, its lines up to the next label or `Q:` line, and whether the latter ends them. */
  readonly question?: { readonly lines: readonly Line[]; readonly isCut: boolean };
  /** The lines nested below it in its item, or in the list after its paragraph. */
  readonly nested: readonly Line[];
}

/** A labelled range of a line. */
export interface Labelled extends BodyLine {
  readonly segment: Segment;
}

/** A line `Status: …`, `Date: …` or `Review: …` in the body, or one of several in a line. */
export interface KeyLine extends BodyLine, InlineKey {}

/** The lines of a page's body, by content. */
export interface Body {
  readonly labelled: readonly Labelled[];
  readonly keyLines: readonly KeyLine[];
  /** All lines outside question sections, for content that may appear anywhere. */
  readonly lines: readonly BodyLine[];
}

interface State {
  readonly labelled: Labelled[];
  readonly keyLines: KeyLine[];
  readonly lines: BodyLine[];
  /** The section opened by a line such as `Need: …`. */
  inline?: OpenSection;
  scope?: OpenSection | Block['label'] | KeyName;
  /** Lines nested below a label that they answer, which so do not count as text of their section. */
  readonly answering: Set<Line>;
}

/**
 * Walks the lines of a page for fields, sections of one line such as `Need: …` (added to `sections`), and the text of
 * each section.
 */
export function bodyOf(page: Page, outline: Outline, sections: OpenSection[]): Body {
  const state: State = { labelled: [], keyLines: [], lines: [], answering: new Set() };
  outline.blocks.forEach((block, i) => {
    const scope = scopeOf(block);
    if (block.node.type === 'heading' || scope !== state.scope) state.inline = undefined;
    state.scope = scope;
    if (block.section?.kind === 'questions') return;
    const next = outline.blocks[i + 1];
    const follows = next?.node.type === 'list' && scopeOf(next) === scope ? next.node : undefined;
    const inline = state.inline;
    walk(block.node, { page, block, follows, sections, state });
    if (!inline || state.inline !== inline) return;
    inline.blocks.push({ ...block, section: inline });
    if (block.node === page.neverClosed) return;
    inline.endOffset = block.node.position?.end.offset ?? inline.endOffset;
    inline.tail = block.node.type === 'list' ? 'list' : 'other';
  });
  return state;
}

function scopeOf({ label, section, key }: Block): State['scope'] {
  return label ?? section ?? key;
}

/** The position of a walk on the page, and the results that it adds to. */
interface Walk {
  readonly page: Page;
  readonly block: Block;
  /** The list after the block. */
  readonly follows?: List;
  readonly sections: OpenSection[];
  readonly state: State;
}

function walk(node: RootContent, at: Walk, item?: ListItem): void {
  if (node.type === 'paragraph') walkParagraph(node, at, item);
  else if (node.type === 'list') {
    for (const child of node.children) {
      child.children.forEach((inner, i) => {
        walk(inner, { ...at, follows: undefined }, i === 0 ? child : undefined);
      });
    }
  } else if (!at.block.label && says(node, at.page)) {
    tell(at.state.inline ?? at.block.section, IMAGE_OR_QUOTE);
  }
}

const IMAGE_OR_QUOTE = '\uFFFC';
const SEPARATOR = /^[\s|:]*-[\s|:-]*$/;

/** Whether a node without lines of its own has content: a quotation, an HTML image, table or text; code has none. */
function says(node: RootContent, page: Page): boolean {
  if (node.type === 'blockquote') {
    return node.children.some(
      (child) => page.linesBelow([child]).some((line) => !isPlaceholder(line.text)) || says(child, page),
    );
  }
  if (node.type !== 'html') return false;
  const html = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  if (/<(?:img|table|svg|video|iframe)\b/i.test(html)) return true;
  return !isPlaceholder(html) && !isPlaceholder(html.replace(/<[^<>]*>/g, ''));
}

function walkParagraph(node: Paragraph, at: Walk, item?: ListItem): void {
  const { page, block, follows, sections, state } = at;
  const lines = page.lines(node);
  const openings = lines.map((line) => openingOf(line.text));
  const next = nextOf(openings.map((opening) => Boolean(opening?.label ?? opening?.section)));
  const isQ = lines.map(({ text }) => isQLine(text));
  const nextQ = nextOf(isQ);
  let answeredTo = 0;
  const tellsNeed = (): boolean => block.tellsNeed || state.inline?.kind === 'need';
  const separator = lines.findIndex((line) => line.text.includes('|') && SEPARATOR.test(line.text));
  lines.forEach((line, i) => {
    if (separator >= 0 && (i === separator || (i === separator - 1 && !fieldNamed(cellOf(line.text)))))
      return;
    const opening = openings[i];
    if (opening?.section) {
      state.inline = openSection(
        opening.section,
        'line',
        7,
        page.placeOf(line, 0, opening.end),
        ((i === 0 && item) || node).position?.end.offset ?? 0,
      );
      state.inline.tail = item ? 'list' : 'other';
      sections.push(state.inline);
      const rest = rested(line, opening.rest);
      const cut = [rest, ...lines.slice(i + 1, next[i])];
      state.inline.blocks.push({ ...block, node, lines: cut, section: state.inline });
      for (const nested of item?.children.slice(1) ?? []) {
        state.inline.blocks.push({ ...block, node: nested, section: state.inline });
      }
      const within = segmentsOf(rest.text, openingOf(rest.text), opening.section.kind, tellsNeed());
      tell(state.inline, within[0] ? (within[0].lead ?? '') : rest.unstruck);
      for (const segment of within) {
        const { inline } = state;
        state.labelled.push({ line: rest, section: inline, block, continued: [], nested: [], segment });
      }
      state.lines.push({ line: rest, section: state.inline, block, continued: [], nested: [] });
      return;
    }
    const section = state.inline ?? block.section;
    const segments = segmentsOf(line.text, opening, section?.kind, tellsNeed());
    const first = i === 0 ? item : undefined;
    const isQuestion = isQ[i] === true || first?.checked === false;
    const wantsMore = segments.length > 0 || isQuestion;
    const end = next[i] ?? lines.length;
    const endOfQuestion = Math.min(end, nextQ[i] ?? end);
    const body: BodyLine = {
      line,
      section,
      block,
      item: first,
      continued: first && wantsMore ? lines.slice(i + 1, end) : [],
      ...(isQuestion && {
        question: { lines: lines.slice(i, endOfQuestion), isCut: endOfQuestion < end },
      }),
      nested: wantsMore && i === lines.length - 1 ? linesNested(node, item, follows, page) : [],
    };
    state.lines.push(body);
    if (segments.length > 0) {
      if (segments[0]?.lead) tell(section, segments[0].lead);
      state.inline = undefined;
      if (item) answeredTo = end;
      for (const answer of body.nested) state.answering.add(answer);
      for (const segment of segments) state.labelled.push({ ...body, section: block.section, segment });
      return;
    }
    const keys = keysIn(line.text, opening);
    for (const key of keys) state.keyLines.push({ ...body, ...key });
    if (keys[0]?.first) return;
    if (!block.label && i >= answeredTo && !state.answering.has(line)) tell(section, line.unstruck);
  });
}

function tell(section: OpenSection | undefined, text: string): void {
  if (section && !isPlaceholder(text)) section.texts.push(text.trim());
}

function cellOf(line: string): string {
  return line.replace(/^\s*\|/, '').split('|')[0] ?? '';
}

/** Returns the rest of a line as a line of its own. */
function rested(line: Line, from: number): Line {
  return {
    text: line.text.slice(from),
    unstruck: line.unstruck.slice(from),
    struck: line.struck,
    offset: (index) => line.offset(from + index),
  };
}

/** Whether a line is marked as a question by `Q:`. */
export function isQLine(text: string): boolean {
  return /^\s*Q\d*\s*[:.]\s/i.test(text);
}

/** Returns for each of some marks the index of the next one that is set; their number if none is. */
function nextOf(marks: readonly boolean[]): readonly number[] {
  const next: number[] = [];
  let found = marks.length;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    next[i] = found;
    if (marks[i]) found = i;
  }
  return next;
}

/**
 * Returns the lines nested below a label: the other blocks of its item, or the list after its paragraph; none if they
 * have labels of their own.
 */
function linesNested(
  node: Paragraph,
  item: ListItem | undefined,
  follows: List | undefined,
  page: Page,
): readonly Line[] {
  const nodes = item ? item.children.filter((child) => child !== node) : follows ? [follows] : [];
  const lines = page.linesBelow(nodes);
  return lines.some((line) => openingOf(line.text)?.label) ? [] : lines;
}

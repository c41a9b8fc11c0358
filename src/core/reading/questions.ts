import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import type { Field, OpenQuestion } from '../record/record.ts';
import type { Place } from '../text/place.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { answerPlaceOf, type Asked } from './answerPlace.ts';
import { answerMarkIn } from './answered.ts';
import { isQLine, type BodyLine } from './body.ts';
import { openingOf } from './known.ts';
import type { Line } from './lines.ts';
import { asks, type Block, type OpenSection } from './outline.ts';
import type { Page } from './page.ts';

/** A possible question, with the lines that may hold its answer. */
interface Unit extends Asked {
  readonly form: OpenQuestion['form'];
  readonly ticked: boolean;
  /** Whether it counts as a question only if it ends in `?`. */
  readonly mustAsk: boolean;
  /** The list item that it is. */
  readonly item?: ListItem;
  /** The first line of the paragraph after it. */
  readonly next?: Line;
}

const NOTHING =
  /^[\s(*_]*(?:none|no open questions?|no questions?|n\/a|nothing|aucune? questions? ouvertes?|aucune?|rien|n[ée]ant|sans objet)(?![\p{L}\p{N}])(.*)$/isu;

/** Returns the questions still open in question sections. */
export function questionsInSections(page: Page, sections: readonly OpenSection[]): OpenQuestion[] {
  return sections
    .filter(({ kind }) => kind === 'questions')
    .flatMap((section) => groupsOf(page, section))
    .flatMap((group) => group.flatMap((unit) => open(page, unit) ?? []));
}

/** Returns the questions asked elsewhere: unticked task items that end in `?`, and `Q:` lines. */
export function questionsElsewhere(page: Page, body: readonly BodyLine[]): OpenQuestion[] {
  return body.flatMap(({ line, item, section, block, question, nested }, i) => {
    if (block.resolved || section?.kind === 'questions' || section?.kind === 'signals') return [];
    const node = item ? firstParagraph(item) : block.node.type === 'paragraph' ? block.node : undefined;
    const label = item?.checked === false ? openingOf(line.text)?.label : undefined;
    const isTask = item?.checked === false && (!label || (label.short === true && !block.tellsNeed));
    if (!isTask && !isQLine(line.text)) return [];
    const { lines, isCut } = question ?? { lines: [line], isCut: false };
    // The next Q: line of the paragraph is a question of its own.
    const behind = isCut ? undefined : body[i + lines.length];
    const next = behind && behind.block !== block ? behind.line : undefined;
    const form = isTask ? 'task' : 'line';
    const below = item ? nested : [];
    const ticked = item?.checked === true;
    return open(page, { form, ticked, mustAsk: true, lines, below, item, node, next }) ?? [];
  });
}

/** Returns a question for each known field whose whole answer is `?`. */
export function questionsInFields(fields: readonly Field[]): OpenQuestion[] {
  return fields
    .filter(({ says }) => says === 'asked')
    .map((field) => ({
      text: `${field.label.text.replace(/(?<![\s?:])[\s?:]+$/, '')}${field.language === 'fr' ? '\u00a0?' : '?'}`,
      place: {
        ...field.label.place,
        endLine: field.answer.place.endLine,
        endCharacter: field.answer.place.endCharacter,
      },
      form: field.form === 'row' ? 'cell' : 'field',
      asks: true,
      answer: { place: field.answer.place, before: '', after: '' },
      marked: true,
    }));
}

/** Divides a section into units by its sub-headings; a sub-heading that asks is one unit with all content below it. */
function groupsOf(page: Page, section: OpenSection): Unit[][] {
  const groups: {
    readonly blocks: Block[];
    readonly unit?: { readonly node: Heading; readonly below: RootContent[] };
  }[] = [{ blocks: [] }];
  for (const block of section.blocks) {
    const last = groups.at(-1);
    if (block.node.type !== 'heading') {
      if (last?.unit) last.unit.below.push(block.node);
      else if (!block.resolved) last?.blocks.push(block);
    } else if (last?.unit && block.node.depth > last.unit.node.depth) last.unit.below.push(block.node);
    else if (block.resolved) groups.push({ blocks: [] });
    else if (asks(textOf(page.lines(block.node))))
      groups.push({ blocks: [], unit: { node: block.node, below: [] } });
    else groups.push({ blocks: [] });
  }
  return groups.map(({ blocks, unit }) =>
    unit
      ? [
          {
            form: 'heading',
            ticked: false,
            mustAsk: false,
            lines: page.lines(unit.node),
            node: unit.node,
            below: page.linesBelow(unit.below),
          },
        ]
      : unitsOf(page, blocks),
  );
}

function unitsOf(page: Page, blocks: readonly Block[]): Unit[] {
  const hasList = blocks.some(({ node }) => node.type === 'list');
  return blocks.flatMap(({ node, lines }, i): Unit[] => {
    const behind = blocks[i + 1];
    const next = behind?.node.type === 'paragraph' ? (behind.lines ?? page.lines(behind.node))[0] : undefined;
    if (node.type === 'paragraph') return paragraphUnits(node, lines ?? page.lines(node), hasList, next);
    if (node.type !== 'list') return [];
    return node.children.map((item, j) =>
      itemUnit(page, item, j === node.children.length - 1 ? next : undefined),
    );
  });
}

/** Returns a paragraph as one unit, or as one unit per `Q:` line with the lines after it. */
function paragraphUnits(
  node: Paragraph,
  lines: readonly Line[],
  hasList: boolean,
  next: Line | undefined,
): Unit[] {
  const starts = lines.flatMap((line, i) => (i === 0 || isQLine(line.text) ? [i] : []));
  return starts.flatMap((start, i): Unit[] => {
    const first = lines[start];
    if (!first || answerMarkIn(first.text)?.start === 0) return [];
    const own = lines.slice(start, starts[i + 1]);
    const behind = i === starts.length - 1 ? next : undefined;
    return [
      { form: 'paragraph', ticked: false, mustAsk: hasList, lines: own, below: [], node, next: behind },
    ];
  });
}

function itemUnit(page: Page, item: ListItem, next: Line | undefined): Unit {
  const first = firstParagraph(item);
  return {
    form: typeof item.checked === 'boolean' ? 'task' : 'item',
    ticked: item.checked === true,
    mustAsk: false,
    lines: first ? page.lines(first) : [],
    item,
    node: first,
    below: page.linesBelow(item.children.filter((child) => child !== first)),
    next,
  };
}

function firstParagraph(item: ListItem): Paragraph | undefined {
  return item.children.find((child): child is Paragraph => child.type === 'paragraph');
}

/** Returns the place between the brackets of a task item. */
function boxOf({ source }: Page, { position, checked }: ListItem): Place | undefined {
  const start = position?.start.offset ?? 0;
  const before = /^(?:[-*+]|\d{1,9}[.)])\s+\[/.exec(source.text.slice(start, start + 40))?.[0].length;
  if (typeof checked !== 'boolean' || before === undefined) return undefined;
  return source.place(start + before, start + before + 1);
}

/**
 * Returns a unit as an open question; undefined if it is answered, ticked, struck through, a placeholder, or says that
 * there is none.
 */
function open(page: Page, unit: Unit): OpenQuestion | undefined {
  const { lines, form } = unit;
  if (unit.ticked || lines.some(({ struck }) => struck === 'yes') || isAnswered(unit)) return undefined;
  const own = lines.map((line) => unmarked(line.unstruck));
  const [first] = own;
  const end = first !== undefined && asksAtEnd(first) ? 0 : lines.length - 1;
  const text = own
    .slice(0, end + 1)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (isPlaceholder(text) || isNothing(text)) return undefined;
  const [from, to] = [lines[0], lines[end]];
  if (!from || !to) return undefined;
  const place = {
    ...page.placeOf(from),
    endLine: page.placeOf(to).endLine,
    endCharacter: page.placeOf(to).endCharacter,
  };
  const asked = asksAtEnd(text);
  if (!asked && unit.mustAsk) return undefined;
  const box = form === 'task' && unit.item ? boxOf(page, unit.item) : undefined;
  return { text, place, form, asks: asked, ...answerPlaceOf(page, unit), box };
}

function isAnswered({ lines, below, next }: Unit): boolean {
  const all = [...lines, ...below];
  const says = all.some((line, i) => {
    const before = all[i - 1];
    const mark = answerMarkIn(line.text, before !== undefined && asksAtEnd(before.text));
    if (!mark || (mark.start > 0 && i >= lines.length && !/[?？]/.test(line.text))) return false;
    return mark.says || isSaid(all[i + 1]);
  });
  const last = lines.at(-1);
  const behind = next && answerMarkIn(next.text, last !== undefined && asksAtEnd(last.text));
  return says || (behind?.start === 0 && behind.says);
}

function isSaid(line: Line | undefined): boolean {
  return line !== undefined && !isPlaceholder(line.text);
}

/** Returns the words of a question without `Q:` and without an empty answer mark. */
function unmarked(text: string): string {
  const bare = text.replace(/^\s*Q\d*\s*[:.]\s+/i, '');
  const mark = answerMarkIn(bare);
  return (mark ? bare.slice(0, mark.start) : bare).replace(/(?<![\s–—-])[\s–—-]+$/, '').trim();
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function asksAtEnd(text: string): boolean {
  return /[?？][\s"'”»)\]*_]*$/.test(text);
}

function isNothing(text: string): boolean {
  const rest = NOTHING.exec(text)?.[1];
  return (
    rest !== undefined &&
    !text.includes('?') &&
    (rest.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []).length <= 4
  );
}

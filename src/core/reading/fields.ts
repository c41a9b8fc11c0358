import type { RootContent } from 'mdast';
import type { Answer, EdgePosition, Field, FieldKind, NeedFieldKind } from '../record/record.ts';
import { compare, type Place, type Said } from '../text/place.ts';
import { keyNameOf } from '../words/keyNames.ts';
import { answerWords, positionWords, type KnownWords } from '../words/knownWord.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { told } from '../words/told.ts';
import type { Labelled } from './body.ts';
import { firstEndingFrom } from './inOrder.ts';
import { openingOf } from './known.ts';
import { unstruckWithin, type Line } from './lines.ts';
import type { LabelHeading, OpenSection } from './outline.ts';
import type { Page } from './page.ts';
import { segmentsOf } from './segments.ts';
import { apart, wholeLines } from './wholeLines.ts';
import { wordPlaceInLine } from './wordPlace.ts';

/** Returns one field of each kind: the first with an answer, else the first that says something, else the first. */
export function fieldsOf(
  page: Page,
  labelled: readonly Labelled[],
  headings: readonly LabelHeading[],
  sections: readonly OpenSection[],
): readonly Field[] {
  const hasNeed = sections.some(({ kind, form }) => kind === 'need' && form !== 'line');
  const all = [
    ...labelled
      .filter(({ segment, section }) => isAnywhere(segment.kind) || !hasNeed || section?.kind === 'need')
      .map((found) => fieldOfLine(page, found)),
    ...headings.map((found) => fieldOfHeading(page, found)),
  ].sort((a, b) => compare(a.label.place, b.label.place));
  const counted = new Map<FieldKind, Field>();
  for (const field of all) {
    const before = counted.get(field.kind);
    if (!before || weight(field) > weight(before)) counted.set(field.kind, field);
  }
  // Taken out alone, the one that counts would leave the next one in its place.
  const whole = apart(all.flatMap((field) => field.whole ?? []));
  return Array.from(counted.values(), (field) => (field.whole ? { ...field, whole } : field));
}

function weight(field: Field): number {
  return field.says === 'answer' ? 2 : field.says === 'absent' ? 0 : 1;
}

function isAnywhere(kind: FieldKind): boolean {
  return kind === 'position' || kind === 'industrialisable' || kind === 'automatable';
}

function fieldOfLine(page: Page, { segment, line, block, continued, nested, section }: Labelled): Field {
  const { kind, language, short, form, label, answer } = segment;
  const own = ownAnswer(page, line, answer);
  const whole = joined(page, own, answer[1] === line.text.length ? continued : []);
  const below = isPlaceholder(whole.text) && nested.length > 0 ? joined(page, undefined, nested) : undefined;
  const isBelow = below !== undefined && !isPlaceholder(below.text);
  const said = isBelow ? below : whole;
  const place = page.placeOf(line, label[0], label[1]);
  return {
    kind,
    language,
    form,
    label: {
      text: line.text.slice(label[0], label[1]).trim(),
      place,
    },
    answer: said,
    section: section?.kind,
    ...(short && { short }),
    ...reading(kind, said.text),
    wordPlace: isBelow ? wordPlaceIn(page, kind, nested[0]) : wordPlaceIn(page, kind, line, answer),
    ...(kind === 'position' && { whole: [wholeLines(page.source, place, said.place)] }),
    end: page.source.position(endOfBlock(block.node, line.offset(0))),
    tail: block.node.type === 'list' ? 'list' : 'other',
  };
}

/** Returns the end offset of a block; for a list, that of the item around the offset. */
function endOfBlock(node: RootContent, offset: number): number {
  const item = node.type === 'list' ? firstEndingFrom(node.children, offset) : undefined;
  return (item ?? node).position?.end.offset ?? offset;
}

/** Returns the place of the known word in a range of a line, or of its first word. */
function wordPlaceIn(
  page: Page,
  kind: FieldKind,
  line: Line | undefined,
  [start, end]: readonly [start: number, end?: number] = [0],
): Place | undefined {
  if (!line || !isAnywhere(kind)) return undefined;
  const [from, to] = unstruckWithin(line, start, end ?? line.text.length);
  const text = line.unstruck.slice(from, to);
  const words: KnownWords<Answer | EdgePosition> = kind === 'position' ? positionWords : answerWords;
  const found = words.read(text);
  // A yes beside a no makes one answer of both, which no word of it is.
  if (found && !words.phrases.leading(text)) return undefined;
  return wordPlaceInLine(page, line, found, from, to);
}

/** Returns the answer on the line itself, or if there is none, the blank rest of the line as its place. */
function ownAnswer(page: Page, line: Line, [start, end]: readonly [number, number]): Said {
  const text = line.unstruck.slice(start, end).trim();
  if (text !== '' || end < line.text.length)
    return { text, place: page.placeOf(line, ...unstruckWithin(line, start, end)) };
  const offset = line.offset(line.text.length);
  const blanks = /^[ \t]*/.exec(page.source.text.slice(offset, offset + 80))?.[0].length ?? 0;
  return { text, place: page.source.place(offset, offset + blanks) };
}

function fieldOfHeading(
  page: Page,
  { meaning, text, heading, endOffset, blocks, section }: LabelHeading,
): Field {
  const behind: Said = { text: '', place: page.source.place(endOffset, endOffset) };
  // What HTML stands between is no part of an answer, nor is what stands behind it.
  const html = blocks.findIndex(({ type }, i) => i > 0 && type === 'html');
  const below = page.linesBelow(html < 0 ? blocks : blocks.slice(0, html));
  const label = below.findIndex(({ text }) => isLabelled(text));
  const lines = label < 0 ? below : below.slice(0, label);
  const answer = joined(page, undefined, lines, behind);
  return {
    kind: meaning.kind,
    language: meaning.language,
    form: 'heading',
    label: { text, place: heading },
    answer,
    section: section?.kind,
    ...(meaning.short && { short: meaning.short }),
    ...reading(meaning.kind, answer.text),
    wordPlace: wordPlaceIn(page, meaning.kind, lines[0]),
    ...(meaning.kind === 'position' && { whole: [wholeLines(page.source, heading, answer.place)] }),
    end: page.source.position(blocks.at(-1)?.position?.end.offset ?? endOffset),
    tail: blocks.at(-1)?.type === 'list' ? 'list' : 'other',
  };
}

/** Whether a line is a field of its own, or gives the status or the date. */
function isLabelled(text: string): boolean {
  const opening = openingOf(text);
  const [field] = segmentsOf(text, opening, undefined, true);
  const key = keyNameOf(opening?.text ?? '');
  return (field !== undefined && field.lead === undefined) || key === 'status' || key === 'date';
}

/** Joins an answer and the lines after it into one text. */
function joined(page: Page, own: Said | undefined, lines: readonly Line[], none?: Said): Said {
  const parts = [
    ...(own && (own.text !== '' || lines.length === 0) ? [own] : []),
    ...lines.map((line) => ({
      text: line.unstruck.trim(),
      place: page.placeOf(line, ...unstruckWithin(line, 0, line.text.length)),
    })),
  ];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return none ?? { text: '', place: page.source.place(0, 0) };
  return {
    text: parts
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    place: { ...first.place, endLine: last.place.endLine, endCharacter: last.place.endCharacter },
  };
}

function reading(kind: FieldKind, text: string): Pick<Field, 'says' | 'word'> {
  if (/^[?？\s]+$/.test(text)) return { says: 'asked' };
  switch (kind) {
    case 'industrialisable':
    case 'automatable':
      return worded(text, answerWords);
    case 'position':
      return worded(text, positionWords);
    default:
      return { says: needSays(text, kind) };
  }
}

function worded<Word extends Answer | EdgePosition>(
  text: string,
  words: KnownWords<Word>,
): Pick<Field, 'says' | 'word'> {
  const word = words.read(text)?.kind;
  return word === undefined && words.isAbsent(text) ? { says: 'absent' } : { says: 'answer', word };
}

function needSays(text: string, kind: NeedFieldKind): Field['says'] {
  const tells = told(text, kind);
  if (tells !== 'answer') return tells;
  return isPlaceholder(text) ? 'absent' : 'answer';
}

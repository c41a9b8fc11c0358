import type { RootContent } from 'mdast';
import { isTimeAlone, readDay, readReview, type ReadDay } from '../days/dates.ts';
import type { Key } from '../record/frontMatter.ts';
import type { DecisionRecord, Pivot, SaidDay, SaidWord, Status, Verdict } from '../record/record.ts';
import type { Language } from '../text/language.ts';
import { at, type Room, type Said } from '../text/place.ts';
import type { Source } from '../text/source.ts';
import { keyNameOf } from '../words/keyNames.ts';
import { pivotWords, statusWords, verdictWords, type KnownWords } from '../words/knownWord.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import type { Body } from './body.ts';
import type { ReadFrontMatter } from './frontMatter.ts';
import type { InlineKey } from './inlineKeys.ts';
import { openingOf } from './known.ts';
import type { Line } from './lines.ts';
import type { OpenSection, Outline } from './outline.ts';
import type { Page } from './page.ts';
import { referencesBehind, referencesOf, referencesOfStatus } from './references.ts';
import { withWholeMarkup } from './wholeMarkup.ts';
import { isSpelledAt, wordPlaceInLine, wordPlaceInValue } from './wordPlace.ts';

/** Verdict, status, dates and references, from the front matter and, in part, from the body; and the language. */
export type Meta = Pick<DecisionRecord, 'language' | 'supersedes' | 'supersededBy' | 'date' | 'review'> &
  Words;

/** What is said by known words. */
export type Words = Pick<DecisionRecord, 'verdictKey' | 'verdictLine' | 'status' | 'pivot'>;

/**
 * Reads them; a key given twice with different values counts as absent, so that no rule speaks of it. `languageOf` tells
 * the language of the record by its known words, which decides what `03/04/2026` means.
 */
export function metaOf(
  page: Page,
  frontMatter: ReadFrontMatter | undefined,
  outline: Outline,
  body: Body,
  sections: readonly OpenSection[],
  languageOf: (words: Words) => Language | undefined,
): Meta {
  const keyOf = (name: keyof typeof IS_KNOWN): Key | undefined => {
    const key = frontMatter?.facts.keys.find((known) => known.name === name);
    const alone = frontMatter?.alone(name);
    return key && alone && IS_KNOWN[name](alone.text) ? { ...key, value: alone } : key;
  };
  const key = (name: keyof typeof IS_KNOWN): Said | undefined => keyOf(name)?.value;
  const isSaid = (name: InlineKey['name']): boolean =>
    !isPlaceholder(key(name)?.text ?? '') || frontMatter?.facts.conflicts.includes(name) === true;
  const bodyOf = (name: InlineKey['name']): InBody | undefined =>
    isSaid(name) ? undefined : (fromLine(page, body, name) ?? fromSection(page, outline, name));
  const [status, date, review] = [bodyOf('status'), bodyOf('date'), bodyOf('review')];
  const ofKey = <Kind extends Verdict | Status | Pivot>(
    name: keyof typeof IS_KNOWN,
    words: KnownWords<Kind>,
  ) => wordOfKey(page, words, keyOf(name));
  const named = [
    ...referencesOfStatus(frontMatter, page.source),
    ...(status ? referencesBehind(page.source, { text: status.raw, place: status.place }) : []),
  ];
  const words = {
    verdictKey: ofKey('verdict', verdictWords),
    verdictLine: verdictLine(page, sections),
    status: status ? wordInBody(page, statusWords, status) : ofKey('status', statusWords),
    pivot: ofKey('pivot', pivotWords),
  };
  const language = languageOf(words);
  return {
    language,
    ...words,
    date: day(page, date ?? fromKey(key('date')), (text) => readDay(text, language)),
    review: day(page, review ?? fromKey(key('review')), (text) => readReview(text, language)),
    supersedes: referencesOf(frontMatter, 'supersedes'),
    supersededBy: [...referencesOf(frontMatter, 'supersededBy'), ...named],
  };
}

/** Whether the one item of a list is what a key is read for; any other, like `[status]`, is a prompt in brackets. */
const IS_KNOWN = {
  verdict: (text: string) => verdictWords.read(text) !== undefined,
  status: (text: string) => statusWords.read(text) !== undefined,
  pivot: (text: string) => pivotWords.read(text) !== undefined,
  date: (text: string) => readDay(text).is === 'day',
  review: (text: string) => readDay(text).is === 'day',
};

/** A value of the body. */
interface InBody extends Said {
  readonly from: 'line' | 'section';
  /** The rest of its line as written, with its markup. */
  readonly raw: string;
  readonly line: Line;
  /** The indexes in the line at which it begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly room: Room;
}

function fromKey(said: Said | undefined): (Said & { readonly from: 'key' }) | undefined {
  return said && { ...said, from: 'key' };
}

function wordOfKey<Kind extends Verdict | Status | Pivot>(
  { source }: Page,
  words: KnownWords<Kind>,
  key: Key | undefined,
): SaidWord<Kind> | undefined {
  if (!key || words.isAbsent(key.value.text)) return undefined;
  const found = words.read(key.value.text);
  return {
    ...key.value,
    from: 'key',
    word: found?.kind,
    wordPlace: wordPlaceInValue(source, key, found),
    room: key.begins && { place: at(key.begins), before: '', after: BEFORE_TEXT },
  };
}

function wordInBody<Kind extends Verdict | Status | Pivot>(
  page: Page,
  words: KnownWords<Kind>,
  { text, place, from, line, start, end, room }: InBody,
): SaidWord<Kind> | undefined {
  if (words.isAbsent(text)) return undefined;
  const found = words.read(line.unstruck.slice(start, end));
  return {
    ...{ text, place, from, room },
    word: found?.kind,
    wordPlace: wordPlaceInLine(page, line, found, start, end),
  };
}

/** The dash between a word and the text that it is put before. */
const BEFORE_TEXT = ' — ';

/** The beginning of a condition: in the body, other words behind `Review:` may name who reviewed a text, and where. */
const CONDITION = /^(?:when|if|once|after|as soon as|quand|lorsque?|si|après|dès)(?!\p{L})/iu;

function day(
  { source }: Page,
  said: (Said & { readonly from: SaidDay['from'] }) | undefined,
  read: (text: string) => ReadDay,
): SaidDay | undefined {
  if (!said || isPlaceholder(said.text)) return undefined;
  const { text, place, from } = said;
  const found = read(text);
  const isOther = found.is === 'condition' && from !== 'key' && !CONDITION.test(text);
  if (found.is === 'unset' || isOther) return undefined;
  const isAlone =
    (found.is === 'day' || isTimeAlone(text)) && (from === 'key' || isSpelledAt(source, place, text));
  return {
    ...{ text, place, from },
    is: found.is,
    day: found.is === 'day' ? found.day : undefined,
    ...(found.is === 'bad' && found.time && { time: found.time }),
    ...(isAlone && { dayPlace: place }),
  };
}

function verdictLine(page: Page, sections: readonly OpenSection[]): SaidWord<Verdict> | undefined {
  for (const section of sections.filter(({ kind }) => kind === 'decision')) {
    const block = section.blocks[0];
    const line = block && (block.lines?.[0] ?? page.firstLine(block.node));
    const start = line ? behindStruck(line, 0) : 0;
    const found = line && verdictWords.read(line.text.slice(start));
    if (line && found) {
      return {
        text: line.text.slice(start).trim(),
        place: page.placeOf(line, start),
        from: section.form === 'line' ? 'line' : 'section',
        word: found.kind,
        wordPlace: wordPlaceInLine(page, line, found, start),
      };
    }
  }
  return undefined;
}

/** Returns the first line with this label that says something. */
function fromLine(page: Page, body: Body, name: InlineKey['name']) {
  return first(
    body.keyLines
      .filter((found) => found.name === name)
      .map(({ line, rest, end, item }) => {
        if (line.text.slice(rest, end).trim() !== '') return said(page, line, rest, 'line', end);
        const below = item?.children.slice(1).map((node) => page.firstLine(node));
        const nested = below?.find((one) => one);
        return nested && said(page, nested, 0, 'line');
      }),
  );
}

/** Returns the first line that says something in a section with this heading. */
function fromSection(page: Page, outline: Outline, name: InlineKey['name']) {
  return first(
    outline.blocks
      .filter(({ key }) => key === name)
      .map(({ node }) => {
        const line = page.firstLine(node);
        if (!line || isKeyLine(line.text)) return undefined;
        return { ...said(page, line, 0, 'section'), room: roomBefore(page.source, node) };
      }),
  );
}

function isKeyLine(text: string): boolean {
  const name = keyNameOf(openingOf(text)?.text ?? '');
  return name === 'status' || name === 'date';
}

function first<One extends Said>(all: readonly (One | undefined)[]): One | undefined {
  return all.find((one) => one && !isPlaceholder(one.text));
}

/** Returns the room for a paragraph before a block. */
function roomBefore(source: Source, { position }: RootContent): Room {
  const { line } = source.position(position?.start.offset ?? 0);
  const start = source.lineStart(line);
  const isApart = source.text.slice(source.lineStart(line - 1), start).trim() === '';
  return { place: source.place(start, start), before: isApart ? '' : '\n', after: '\n\n' };
}

function said(page: Page, line: Line, from: number, where: InBody['from'], end = line.text.length): InBody {
  const start = behindStruck(line, from);
  const raw = page.source.text.slice(
    line.offset(start),
    page.source.lineEnd(page.source.position(line.offset(start)).line),
  );
  const place = withWholeMarkup(page.source, page.placeOf(line, start, end));
  const room = { place: at(place), before: '', after: BEFORE_TEXT };
  return { text: line.unstruck.slice(start, end).trim(), place, from: where, raw, line, start, end, room };
}

/** Returns the index at which a line goes on behind what is struck through at an index; the index if it does not. */
function behindStruck({ text, unstruck, struck }: Line, start: number): number {
  if (struck === 'no' || text.slice(0, start) !== unstruck.slice(0, start)) return start;
  const left = unstruck.slice(start).trimStart();
  return left !== '' && text.endsWith(left) ? text.length - left.length : start;
}

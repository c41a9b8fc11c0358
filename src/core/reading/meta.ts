import { readDay, readReview, type ReadDay } from '../days/dates.ts';
import type { KeyName } from '../record/frontMatter.ts';
import type { DecisionRecord, Pivot, SaidDay, SaidWord, Status, Verdict } from '../record/record.ts';
import type { Said } from '../text/place.ts';
import { keyNameOf } from '../words/keyNames.ts';
import { pivotWords, statusWords, verdictWords, type KnownWords } from '../words/knownWord.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import type { Body } from './body.ts';
import type { ReadFrontMatter } from './frontMatter.ts';
import { openingOf } from './known.ts';
import type { Line } from './lines.ts';
import type { OpenSection, Outline } from './outline.ts';
import type { Page } from './page.ts';
import { referencesBehind, referencesOf, referencesOfStatus } from './references.ts';
import { withWholeMarkup } from './wholeMarkup.ts';

/** Verdict, status, dates and references, from the front matter and, in part, from the body. */
export type Meta = Pick<
  DecisionRecord,
  'verdictKey' | 'verdictLine' | 'status' | 'date' | 'review' | 'pivot' | 'supersedes' | 'supersededBy'
>;

/** Reads them; a key given twice with different values counts as absent, so that no rule speaks of it. */
export function metaOf(
  page: Page,
  frontMatter: ReadFrontMatter | undefined,
  outline: Outline,
  body: Body,
  sections: readonly OpenSection[],
): Meta {
  const key = (name: KeyName): Said | undefined =>
    frontMatter?.facts.keys.find((known) => known.name === name)?.value;
  const isSaid = (name: KeyName): boolean =>
    !isPlaceholder(key(name)?.text ?? '') || frontMatter?.facts.conflicts.includes(name) === true;
  const bodyOf = (
    name: 'status' | 'date',
  ): (Said & { readonly from: 'line' | 'section'; readonly raw: string }) | undefined =>
    isSaid(name) ? undefined : (fromLine(page, body, name) ?? fromSection(page, outline, name));
  const [status, date] = [bodyOf('status'), bodyOf('date')];
  const statusSaid = from(key('status'), status);
  const named = [
    ...referencesOfStatus(frontMatter, page.source),
    ...(status ? referencesBehind(page.source, { ...status, text: status.raw }) : []),
  ];
  return {
    verdictKey: word(verdictWords, from(key('verdict'))),
    verdictLine: verdictLine(page, sections),
    status: word(statusWords, statusSaid),
    date: day(from(key('date'), date), readDay),
    review: day(from(key('review')), readReview),
    pivot: word<Pivot>(pivotWords, from(key('pivot'))),
    supersedes: referencesOf(frontMatter, 'supersedes'),
    supersededBy: [...referencesOf(frontMatter, 'supersededBy'), ...named],
  };
}

type From = Said & { readonly from: 'key' | 'line' | 'section' };

/**
 * Returns the body's value, which callers look up only if no key gives one; else the key's value, even a placeholder.
 */
function from(key: Said | undefined, body?: From): From | undefined {
  if (body) return { text: body.text, place: body.place, from: body.from };
  return key && { ...key, from: 'key' };
}

function word<Kind extends Verdict | Status | Pivot>(
  words: KnownWords<Kind>,
  said: From | undefined,
): SaidWord<Kind> | undefined {
  return said && !words.isAbsent(said.text) ? { ...said, word: words.read(said.text)?.kind } : undefined;
}

function day(said: From | undefined, read: (text: string) => ReadDay): SaidDay | undefined {
  if (!said || isPlaceholder(said.text)) return undefined;
  const found = read(said.text);
  if (found.is === 'unset') return undefined;
  return { ...said, is: found.is, day: found.is === 'day' ? found.day : undefined };
}

function verdictLine(page: Page, sections: readonly OpenSection[]): SaidWord<Verdict> | undefined {
  for (const section of sections.filter(({ kind }) => kind === 'decision')) {
    const block = section.blocks[0];
    const line = block && (block.lines?.[0] ?? page.firstLine(block.node));
    const found = line && verdictWords.read(line.text);
    if (line && found) {
      return {
        text: line.text.trim(),
        place: page.placeOf(line),
        from: section.form === 'line' ? 'line' : 'section',
        word: found.kind,
        wordPlace: page.placeOf(line, Math.max(0, line.text.search(/[\p{L}\p{N}]/u)), found.end),
      };
    }
  }
  return undefined;
}

/** Returns the first line with this label that says something. */
function fromLine(page: Page, body: Body, name: 'status' | 'date') {
  return first(
    body.keyLines
      .filter((found) => found.name === name)
      .map(({ line, rest, item }) => {
        if (line.text.slice(rest).trim() !== '') return said(page, line, rest, 'line');
        const below = item?.children.slice(1).map((node) => page.firstLine(node));
        const nested = below?.find((one) => one);
        return nested && said(page, nested, 0, 'line');
      }),
  );
}

/** Returns the first line that says something in a section with this heading. */
function fromSection(page: Page, outline: Outline, name: 'status' | 'date') {
  return first(
    outline.blocks
      .filter(({ key }) => key === name)
      .map(({ node }) => page.firstLine(node))
      .map((line) => (line && !isKeyLine(line.text) ? said(page, line, 0, 'section') : undefined)),
  );
}

function isKeyLine(text: string): boolean {
  const name = keyNameOf(openingOf(text)?.text ?? '');
  return name === 'status' || name === 'date';
}

function first<One extends Said>(all: readonly (One | undefined)[]): One | undefined {
  return all.find((one) => one && !isPlaceholder(one.text));
}

function said<Where extends 'line' | 'section'>(page: Page, line: Line, start: number, where: Where) {
  const raw = page.source.text.slice(
    line.offset(start),
    page.source.lineEnd(page.source.position(line.offset(start)).line),
  );
  const place = withWholeMarkup(page.source, page.placeOf(line, start));
  return { text: line.text.slice(start).trim(), place, from: where, raw };
}

import type { FieldKind, SectionKind } from '../record/record.ts';
import { LONGEST, remembered } from '../text/remembered.ts';
import { phrasesOf, type Meaning } from '../words/phrases.ts';
import { HEADINGS, LABELS, OTHER_HEADINGS, OWN_HEADINGS, SHARED_HEADINGS } from '../words/vocabulary.ts';

const headings = phrasesOf(HEADINGS);
const labels = phrasesOf(LABELS);
const others = phrasesOf(OTHER_HEADINGS);
const own = new Set(OWN_HEADINGS);
const shared = new Set(SHARED_HEADINGS);

const NUMBERING =
  /^[^\p{L}\p{N}]*(?:(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.)]\s*|\d+(?:\.\d+)*\s*[-–—:]?\s+)(?=\S)/iu;
const BRACKETS = /\s*(?:\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\})[\s:?]*$/;

/** Text without the numbering before it and the brackets behind it. */
export function bare(text: string): string {
  return text.replace(NUMBERING, '').replace(BRACKETS, '');
}

/** The section that a whole heading names; two known words joined by `/` are that heading, in both languages. */
export const sectionNamed = remembered((text): Meaning<SectionKind> | undefined => {
  if (text.length > LONGEST) return undefined;
  const heading = bare(text);
  const found = headings.whole(heading);
  if (found || !heading.includes('/')) return found;
  const parts = heading.split('/').map((part) => headings.whole(part));
  const [first] = parts;
  return first && parts.every((part) => part) ? { kind: first.kind, phrase: first.phrase } : undefined;
});

/** The field that a whole heading or cell names. */
export const fieldNamed = remembered((text): Meaning<FieldKind> | undefined =>
  text.length > LONGEST ? undefined : labels.whole(bare(text)),
);

/** The part of another kind of decision record that a whole heading names. */
export const otherNamed = remembered((text): keyof typeof OTHER_HEADINGS | undefined =>
  text.length > LONGEST ? undefined : others.whole(bare(text))?.kind,
);

/** Whether a heading is one that only this format uses. */
export function isOwn(meaning: Meaning<SectionKind>): boolean {
  return own.has(meaning.phrase);
}

/** Whether a heading is one that other kinds of record have as well. */
export function isShared(meaning: Meaning<SectionKind>): boolean {
  return shared.has(meaning.phrase);
}

/** What stands before the first colon or question mark of a line. */
export interface Prefix {
  readonly text: string;
  /** Whether it ends in a question mark. */
  readonly asks: boolean;
  /** Where in the line it ends, and where the rest begins. */
  readonly end: number;
  readonly rest: number;
}

function prefixOf(text: string): Prefix | undefined {
  const mark = text.slice(0, 81).search(/[:?：？]/);
  if (mark < 1) return undefined;
  const prefix = text.slice(0, mark).trimEnd();
  const asks = text[mark] === '?' || text[mark] === '？';
  const behind = asks ? /^\s*[:：]?\s*(?:[–—-]+\s+)?/ : /^\s*/;
  const rest = mark + 1 + (behind.exec(text.slice(mark + 1))?.[0].length ?? 0);
  return { text: prefix, asks, end: prefix.length, rest };
}

/** What a line begins with: a known label, or a known section heading before a colon (`Need: three clients asked`). */
export type Opening = Prefix & {
  readonly label?: Meaning<FieldKind>;
  readonly section?: Meaning<SectionKind>;
};

/** How a line begins, where a colon or question mark ends its beginning. */
export function openingOf(text: string): Opening | undefined {
  const prefix = prefixOf(text);
  if (!prefix) return undefined;
  const label = fieldNamed(prefix.text);
  return { ...prefix, label, section: label || prefix.asks ? undefined : sectionNamed(prefix.text) };
}

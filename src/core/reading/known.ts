import type { FieldKind, SectionKind } from '../record/record.ts';
import { withoutInvisible } from '../text/fold.ts';
import { LONGEST, remembered } from '../text/remembered.ts';
import { phrasesOf, type Meaning } from '../words/phrases.ts';
import {
  HEADINGS,
  LABELS,
  OTHER_HEADINGS,
  OWN_HEADINGS,
  SHARED_HEADINGS,
  SHORT_LABELS,
} from '../words/vocabulary.ts';

const headings = phrasesOf(HEADINGS);
const labels = phrasesOf(LABELS);
const shortLabels = phrasesOf(SHORT_LABELS);
const others = phrasesOf(OTHER_HEADINGS);
const own = new Set(OWN_HEADINGS);
const shared = new Set(SHARED_HEADINGS);

const NUMBERING =
  /^[^\p{L}\p{N}]*(?:(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.)]\s*|\d+(?:\.\d+)*(?:\s*[-–—:])?\s+|\d\u20E3\s*)(?=\S)/iu;
const BRACKETS = /(?:(?<!\s)\s+)?(?:\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\})[\s:?]*$/;

/** Returns a text without leading numbering, trailing brackets and what cannot be seen. */
export function bare(text: string): string {
  return withoutInvisible(text).replace(NUMBERING, '').replace(BRACKETS, '');
}

/**
 * Returns the section that a whole heading names; a heading with two known words joined by `/` (both languages) also
 * counts.
 */
export const sectionNamed = remembered((text): Meaning<SectionKind> | undefined => {
  if (text.length > LONGEST) return undefined;
  const heading = bare(text);
  const found = headings.whole(heading);
  if (found || !heading.includes('/')) return found;
  const parts = heading.split('/').map((part) => headings.whole(part));
  const [first] = parts;
  return first && parts.every((part) => part) ? { kind: first.kind, phrase: first.phrase } : undefined;
});

/** The meaning of a label; a `short` one has it only in a need section and before the first heading. */
export interface Label extends Meaning<FieldKind> {
  readonly short?: true;
}

/** Returns the field that a whole heading or cell names. */
export const fieldNamed = remembered((text): Label | undefined => {
  if (text.length > LONGEST) return undefined;
  const label = bare(text);
  const short = shortLabels.whole(label);
  return labels.whole(label) ?? (short && { ...short, short: true });
});

/** Returns the part of another kind of decision record that a whole heading names. */
export const otherNamed = remembered((text): keyof typeof OTHER_HEADINGS | undefined =>
  text.length > LONGEST ? undefined : others.whole(bare(text))?.kind,
);

/** Whether only this format uses a heading. */
export function isOwn(meaning: Meaning<SectionKind>): boolean {
  return own.has(meaning.phrase);
}

/** Whether other kinds of record use a heading too. */
export function isShared(meaning: Meaning<SectionKind>): boolean {
  return shared.has(meaning.phrase);
}

/** The text before the first colon or question mark of a line. */
export interface Prefix {
  readonly text: string;
  /** Whether it ends in a question mark. */
  readonly asks: boolean;
  /** Index in the line at which it ends, and the index at which the rest begins. */
  readonly end: number;
  readonly rest: number;
}

function prefixOf(text: string): Prefix | undefined {
  const mark = text.slice(0, 81).search(/[:?：？]/);
  if (mark < 1) return undefined;
  const prefix = text.slice(0, mark).trimEnd();
  const asks = text[mark] === '?' || text[mark] === '？';
  const behind = asks ? /^\s*(?:[:：]\s*)?(?:[–—-]+\s+)?/ : /^\s*/;
  const rest = mark + 1 + (behind.exec(text.slice(mark + 1))?.[0].length ?? 0);
  return { text: prefix, asks, end: prefix.length, rest };
}

/** The beginning of a line: a known label, or a known section heading before a colon (`Need: three clients asked`). */
export type Opening = Prefix & {
  readonly label?: Label;
  readonly section?: Meaning<SectionKind>;
};

/** Reads the beginning of a line, up to a colon or question mark; undefined if there is none. */
export function openingOf(text: string): Opening | undefined {
  const prefix = prefixOf(text);
  if (!prefix) return undefined;
  const label = fieldNamed(prefix.text);
  return { ...prefix, label, section: label || prefix.asks ? undefined : sectionNamed(prefix.text) };
}

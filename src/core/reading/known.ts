import { phrasesOf, type Meaning } from '../phrases.ts';
import type { FieldKind, SectionKind } from '../record.ts';
import { HEADINGS, LABELS, OTHER_HEADINGS, OWN_HEADINGS, SHARED_HEADINGS } from '../vocabulary.ts';

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
export function sectionNamed(text: string): Meaning<SectionKind> | undefined {
  if (text.length > 120) return undefined;
  const heading = bare(text);
  const found = headings.whole(heading);
  if (found || !heading.includes('/')) return found;
  const parts = heading.split('/').map((part) => headings.whole(part));
  const [first] = parts;
  return first && parts.every((part) => part) ? { kind: first.kind, phrase: first.phrase } : undefined;
}

/** The field that a whole heading or cell names. */
export function fieldNamed(text: string): Meaning<FieldKind> | undefined {
  return text.length > 120 ? undefined : labels.whole(bare(text));
}

/** The part of another kind of decision record that a whole heading names. */
export function otherNamed(text: string): keyof typeof OTHER_HEADINGS | undefined {
  return text.length > 120 ? undefined : others.whole(bare(text))?.kind;
}

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
  const match = /^([^:?：？]{1,80}?)\s*([:?：？])/.exec(text);
  if (match?.[1] === undefined) return undefined;
  const [whole, prefix, mark] = match;
  const asks = mark === '?' || mark === '？';
  const behind = asks ? /^\s*[:：]?\s*(?:[–—-]+\s+)?/ : /^\s*/;
  const rest = whole.length + (behind.exec(text.slice(whole.length))?.[0].length ?? 0);
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

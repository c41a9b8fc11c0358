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

/** What stands before the first colon or question mark of a line, and where the rest begins. */
export function prefixOf(
  text: string,
): { readonly prefix: string; readonly asks: boolean; readonly rest: number } | undefined {
  const match = /^[^:?：？]{1,80}?\s*(\?|：|？|:)/.exec(text);
  if (!match?.[1]) return undefined;
  const asks = match[1] === '?' || match[1] === '？';
  const skipped =
    (asks ? /^\s*[:：]?\s*(?:[–—-]+\s+)?/ : /^\s*/).exec(text.slice(match[0].length))?.[0].length ?? 0;
  return { prefix: match[0].slice(0, -1), asks, rest: match[0].length + skipped };
}

/** The known label with which a line begins, with the offset in the line at which its answer begins. */
export function labelOf(
  text: string,
): (Meaning<FieldKind> & { readonly end: number; readonly rest: number }) | undefined {
  const found = prefixOf(text);
  const meaning = found && fieldNamed(found.prefix);
  return meaning && { ...meaning, end: found.prefix.trimEnd().length, rest: found.rest };
}

/** The known section heading with which a line begins, before a colon: `Need: three clients asked`. */
export function sectionLineOf(
  text: string,
): (Meaning<SectionKind> & { readonly end: number; readonly rest: number }) | undefined {
  const found = prefixOf(text);
  const meaning = found && !found.asks ? sectionNamed(found.prefix) : undefined;
  return meaning && found && { ...meaning, end: found.prefix.trimEnd().length, rest: found.rest };
}

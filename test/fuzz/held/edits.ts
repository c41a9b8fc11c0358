import { parseDocument } from 'yaml';
import { compare, endOf, type Position } from '../../../src/core/text/place.ts';
import { draftText, isStop } from '../../../src/core/writing/draft.ts';
import { applyEdits, type Edit } from '../../../src/core/writing/edits.ts';
import { MADE, type Held } from './breach.ts';
import { isIn } from './places.ts';

/** Fills the empty places of a draft: given what stands there, and the words to choose from. */
export type Fill = (stop: string, choices: readonly string[] | undefined) => string;
/** Leaves empty places as they are. */
export const left: Fill = (stop) => stop;
/** Fills each empty place with a word that can stand there. */
export const filled: Fill = (_, choices) => choices?.[0] ?? 'said';

/** Returns a text after edits, its empty places filled. */
export function written(text: string, edits: readonly Edit[], fill: Fill): string {
  return applyEdits(
    text,
    edits.map(({ place, text: draft }) => ({
      place,
      text: draft.map((part) => (isStop(part) ? fill(part.stop, part.choices) : part)),
    })),
  );
}

/**
 * Holds the edits of one step: they lie in the text apart from each other, keep all words but those of the texts that
 * they are about, keep YAML that could be read readable, and can be undone.
 */
export function* holdEdits(of: string, text: string, edits: readonly Edit[], about: readonly string[]): Held {
  const outside = edits.filter(({ place }) => !isIn(text, place));
  if (outside.length > 0 || areMixed(edits)) {
    yield { is: 'wrong place', of, shown: JSON.stringify(edits) };
    return MADE;
  }
  const after = written(text, edits, left);
  const lost = without(wordsOf(text), [...wordsOf(after), ...about.flatMap(wordsOf)]);
  if (lost.length > 0) yield { is: 'lost text', of, shown: `lost: ${lost.join(' ')}\n${after}` };
  if (isValid(text) && !isValid(after)) yield { is: 'broken YAML', of, shown: after };
  if (undone(text, edits) !== asEdited(text)) yield { is: 'not undone', of, shown: after };
  return MADE;
}

/** Whether edits share a position or overlap. */
function areMixed(edits: readonly Edit[]): boolean {
  const places = edits.map(({ place }) => place).sort((a, b) => compare(a, b) || compare(endOf(a), endOf(b)));
  return places.some((place, i) => {
    const next = places[i + 1];
    return next && (compare(endOf(place), next) > 0 || compare(place, next) === 0);
  });
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Returns what is left of a list when each of others is taken out of it once. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return all.filter((one) => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count - 1);
    return count <= 0;
  });
}

/** Whether a text has front matter that YAML reads. */
function isValid(text: string): boolean {
  const [, yaml] = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(asEdited(text)) ?? [];
  return yaml !== undefined && parseDocument(yaml).errors.length === 0;
}

/** Returns a text once edits are made and taken back one by one, as an editor does. */
function undone(text: string, edits: readonly Edit[]): string {
  const before = asEdited(text);
  const lines = before.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, character);
  const inOrder = edits
    .map(({ place, text: draft }) => ({
      start: offset(place),
      old: before.slice(offset(place), offset(endOf(place))),
      now: draftText(draft),
    }))
    .sort((a, b) => a.start - b.start);
  let result = asEdited(written(text, edits, left));
  // Once those before it are taken back, one starts again where it did.
  for (const { start, old, now } of inOrder)
    result = result.slice(0, start) + old + result.slice(start + now.length);
  return result;
}

/** Returns a text as an editor holds it while it is edited: with line ends of one kind. */
function asEdited(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

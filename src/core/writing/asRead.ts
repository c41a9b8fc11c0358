import type { DecisionRecord } from '../record/record.ts';
import { compare, endOf, type Said } from '../text/place.ts';
import { sourceOf, type Source } from '../text/source.ts';
import type { Edit } from './edits.ts';

/**
 * Whether what was read of a record stands in a text at the very places where it was read, and no edit splits a word
 * there: else its places are those of another text, or were counted wrongly, and no edit is safe.
 */
export function standsAsRead(record: DecisionRecord, text: string, edits: readonly Edit[]): boolean {
  const source = sourceOf(text);
  return (
    compare(source.begin, record.begin) === 0 &&
    compare(source.end, record.end) === 0 &&
    saidIn(record).every((said) => stands(said, source)) &&
    edits.every(({ place }) => [place, endOf(place)].every((at) => !isWithinAWord(source, source.offset(at))))
  );
}

/** Returns the texts that a record was read from, with their places. */
function saidIn(record: DecisionRecord): readonly Said[] {
  const { title, frontMatter, verdictLine, status, date, fields, signals, questions } = record;
  return [
    ...[title, verdictLine, status, date].filter((said) => said !== undefined),
    ...(frontMatter?.keys ?? []).flatMap(({ key, value }) => [key, value]),
    ...fields.flatMap(({ label, answer }) => [label, answer]),
    ...signals,
    ...questions,
  ];
}

/** Whether all characters of a text stand at its place, in their order; markup and struck text may lie between. */
function stands({ text, place }: Said, source: Source): boolean {
  const there = source.text.slice(source.offset(place), source.offset(endOf(place)));
  // What is written by its number cannot be compared; of what is written by a name or escaped, letters can.
  if (/&#|\\[xuU]/.test(there)) return true;
  const compared = /[&\\]/.test(there) ? /[a-z\d]/i : /[^\s\uFFFC]/;
  let at = 0;
  for (const character of text) {
    if (!compared.test(character)) continue;
    at = there.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}

/** Two letters or digits, or the halves of one character. */
const UNBROKEN = /^(?:[\p{L}\p{N}]{2}|[\u{10000}-\u{10FFFF}])$/u;

function isWithinAWord({ text }: Source, offset: number): boolean {
  return offset > 0 && UNBROKEN.test(text.slice(offset - 1, offset + 1));
}

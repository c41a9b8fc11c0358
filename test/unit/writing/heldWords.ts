import { assert } from 'chai';
import { isTimeAlone } from '../../../src/core/days/dates.ts';
import type { Place } from '../../../src/core/text/place.ts';
import { sourceOf } from '../../../src/core/text/source.ts';
import {
  answerWords,
  pivotWords,
  positionWords,
  statusWords,
  verdictWords,
} from '../../../src/core/words/knownWord.ts';
import { nearest } from '../../../src/core/words/nearestWord.ts';
import {
  ANSWERS,
  PIVOTS,
  POSITIONS,
  STATUSES,
  VERDICTS,
  type Table,
} from '../../../src/core/words/vocabulary.ts';
import { draftText } from '../../../src/core/writing/draft.ts';
import type { Edit } from '../../../src/core/writing/edits.ts';

const WORDS = [answerWords, pivotWords, positionWords, statusWords, verdictWords];
const TABLES: readonly Table<string>[] = [ANSWERS, PIVOTS, POSITIONS, STATUSES, VERDICTS];

/**
 * Holds edits to what they may take the place of: nothing, one word, known words or a slip of them, a day or a time; or, where they take
 * something out, what stands without a comment. What is written may hold the old text as it is.
 */
export function holdWords(text: string, edits: readonly Edit[], what: string): void {
  for (const { place, text: draft } of edits) {
    const [old, put] = [textAt(text, place), draftText(draft)];
    const isKept = put.includes(old.trim()) || put.includes(unquoted(old));
    assert.isOk(
      isKept || (put === '' ? !old.includes('#') : isWord(unquoted(old))),
      `${what}: ${old} ⇒ ${put}`,
    );
  }
}

function textAt(text: string, place: Place): string {
  const source = sourceOf(text);
  const offset = (line: number, character: number) => source.lineStart(line) + character;
  return source.text.slice(offset(place.line, place.character), offset(place.endLine, place.endCharacter));
}

/** The text of a value of YAML, without its quotes or the sign of a block. */
function unquoted(value: string): string {
  return value
    .replace(/^[|>].*\n/, '')
    .trim()
    .replace(/^(['"])([\s\S]*)\1$/, '$2')
    .replaceAll("''", "'")
    .trim();
}

function isWord(text: string): boolean {
  return (
    !/\s/.test(text) ||
    isTimeAlone(text) ||
    WORDS.some((words) => words.isAbsent(text) || words.phrases.whole(text) !== undefined) ||
    TABLES.some((table) => nearest(table, text).some(({ letters, whole }) => whole && letters <= 2))
  );
}

/** The rules whose fixes write a word or a day, or take one out. */
export const RULES_OF_WORDS: readonly string[] = [
  ...['bad-date', 'decided-with-questions', 'niche-or-advantage', 'no-review', 'review-due', 'stale-open'],
  ...['scale-by-hand-only', 'unknown-word', 'verdict-disagrees', 'verdict-missing'],
];

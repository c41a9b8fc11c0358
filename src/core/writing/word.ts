import type { Key } from '../record/frontMatter.ts';
import type { DecisionRecord, SaidWord } from '../record/record.ts';
import type { Place } from '../text/place.ts';
import type { Edit } from './edits.ts';
import { isTwice, keyWritten, quoteOf, setKeys, type Change } from './keys.ts';
import { asBefore } from './letterCase.ts';
import { escapedIn } from './yaml.ts';

/** A text where a word is expected, with what may be written there. */
export type Worded = Pick<SaidWord<string>, 'text' | 'word' | 'wordPlace' | 'room'>;

/** Sets a word where the record says it; adds its key if the record does not, or has no place for a word there. */
export function setWord(
  record: DecisionRecord,
  key: 'verdict' | 'status' | 'pivot',
  said: SaidWord<string> | undefined,
  word: string,
): Change {
  const isKey = said?.from === 'key';
  if (isKey && isTwice(record, key)) return { is: 'refused', because: 'twice', key: keyWritten(key) };
  if (said?.text === word) return { is: 'edits', edits: [] };
  const edit = said && writeWord(said, word, isKey ? quoteOf(record, key) : undefined);
  return edit ? { is: 'edits', edits: [edit] } : setKeys(record, [[key, word]]);
}

/**
 * Writes a word over the known one with which a text begins, or over a text of one word; else before the text, which
 * stays. Undefined if it has no place.
 */
export function writeWord(said: Worded, word: string, quote?: Key['quote']): Edit | undefined {
  const { text, wordPlace } = said;
  const isOver = said.word !== undefined || isOneWord(text);
  return wordPlace && isOver ? overWord(text, wordPlace, word, quote) : beforeText(said, word, quote);
}

/** Writes a word over the one with which a text begins, with its capital unless it is all of the text. */
export function overWord(text: string, place: Place, word: string, quote?: Key['quote']): Edit {
  const isAll = place.endCharacter - place.character === text.length;
  return { place, text: [escapedIn(quote, isAll ? word : asBefore(text, word))] };
}

/** Writes a word before a text, which stays. */
export function beforeText({ room }: Worded, word: string, quote?: Key['quote']): Edit | undefined {
  return room && { place: room.place, text: [room.before + escapedIn(quote, word) + room.after] };
}

/** Whether a text is one word, known or not. */
export function isOneWord(text: string): boolean {
  return /^[^\s,;:?/|]+$/.test(text);
}

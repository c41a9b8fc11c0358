import { compare, endOf, type Place, type Said } from '../../../src/core/text/place.ts';
import { textAt } from '../../unit/places.ts';

/** Whether a place lies in a text, its end not before its start. */
export function isIn(text: string, place: Place): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  const isThere = (line: number, character: number): boolean =>
    character >= 0 && character <= (lines[line]?.length ?? -1);
  return (
    isThere(place.line, place.character) &&
    isThere(place.endLine, place.endCharacter) &&
    compare(place, endOf(place)) <= 0
  );
}

/** What stands in a source and is not part of what is read there: markup, numbers of items, comments, what is struck out. */
const MARKUP = /[\\&<>~[\]`]|^\s*\d{1,9}[.)]\s/m;

/**
 * Whether a text stands at its place: its letters and digits, all of those there unless markup is among them. A title
 * or a question may follow a number or mark.
 */
export function isSaidAt(fact: string, { text, place }: Said, source: string): boolean {
  const slice = textAt(source, place);
  const [said, there] = [letters(text), letters(slice)];
  if (said === there || (MAY_FOLLOW.has(fact) && there.endsWith(said))) return true;
  return MARKUP.test(slice) && (slice.includes('&') || isWithin(said, there));
}

const MAY_FOLLOW: ReadonlySet<string> = new Set(['record.title', 'record.questions']);

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether the characters of a text stand in another one, in their order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (text.startsWith(character, at)) at += character.length;
  return at === text.length;
}

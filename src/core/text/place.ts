/** A position in a source: line and character (UTF-16 code units), both from 0, as VS Code counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a source, end excluded; flat, because a log of ten thousand records keeps half a million of them. */
export interface Place extends Position {
  readonly endLine: number;
  readonly endCharacter: number;
}

/** The place between two positions. */
export function between(start: Position, end: Position): Place {
  return { line: start.line, character: start.character, endLine: end.line, endCharacter: end.character };
}

/** The empty place at a position: where something is to be inserted. */
export function at(position: Position): Place {
  return between(position, position);
}

/** Where a place ends. */
export function endOf(place: Place): Position {
  return { line: place.endLine, character: place.endCharacter };
}

/** The first line's start: where a finding stands that has no better place. */
export const START: Place = { line: 0, character: 0, endLine: 0, endCharacter: 0 };

/** Whether a place has a part on a line, from 0. */
export function isOnLine(place: Place, line: number): boolean {
  return place.line <= line && compare({ line, character: 0 }, endOf(place)) <= 0;
}

/** Negative when a comes before b, positive when after, 0 when they are the same. */
export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Text of the record with its place. */
export interface Said {
  readonly text: string;
  readonly place: Place;
}

/** Where one more line or item goes: what is written stands between `before` and `after`, line ends as `\n`. */
export interface Room {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

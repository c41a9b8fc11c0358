/** A position in a source: line and character (UTF-16 code units), both from 0, as VS Code counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A range of a source, end excluded; flat, because a log of ten thousand records keeps half a million of them. */
export interface Place extends Position {
  readonly endLine: number;
  readonly endCharacter: number;
}

/** Returns the place between two positions. */
export function between(start: Position, end: Position): Place {
  return { line: start.line, character: start.character, endLine: end.line, endCharacter: end.character };
}

/** Returns the empty place at a position, for an insertion. */
export function at(position: Position): Place {
  return between(position, position);
}

/** Returns the end of a place. */
export function endOf(place: Place): Position {
  return { line: place.endLine, character: place.endCharacter };
}

/** The beginning of the first line: the place of a finding without a better one. */
export const START: Place = { line: 0, character: 0, endLine: 0, endCharacter: 0 };

/** Whether a place covers part of a line, numbered from 0. */
export function isOnLine(place: Place, line: number): boolean {
  return place.line <= line && compare({ line, character: 0 }, endOf(place)) <= 0;
}

/** Compares two positions: negative if a comes first, positive if b does, 0 if they are equal. */
export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** A text of the record with its place. */
export interface Said {
  readonly text: string;
  readonly place: Place;
}

/**
 * Room for a new line, item or answer: the new text replaces `place`, with `before` and `after` around it, line ends as
 * `\n`.
 */
export interface Room {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

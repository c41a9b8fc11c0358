import { lastAtMost } from './inOrder.ts';
import { between, type Place, type Position } from './place.ts';

/** A text with its lines: turns the offsets that parsers give into places, the only positions that leave the reader. */
export interface Source {
  /** The text, line ends as `\n`; lines and characters of places are those of the file. */
  readonly text: string;
  /** The position of its first character, behind all byte order marks. */
  readonly begin: Position;
  readonly end: Position;
  position(offset: number): Position;
  /** Returns the offset of a position; negative for one before `begin`. */
  offset(position: Position): number;
  place(start: number, end: number): Place;
  /** Returns the offset at which a line (from 0) starts. */
  lineStart(line: number): number;
  /** Returns the offset at which a line ends, line end excluded. */
  lineEnd(line: number): number;
}

/** The byte order marks at the beginning of a text: an editor keeps those that somebody pasted, and a file may have two. */
export const MARKS = /^\uFEFF*/;

/** Makes the source of a text: takes off its byte order marks, which parsers skip or stumble over. */
export function sourceOf(raw: string): Source {
  const character = MARKS.exec(raw)?.[0].length ?? 0;
  const own = raw.slice(character);
  const text = own.includes('\r') ? own.replace(/\r\n?/g, '\n') : own;
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const position = (offset: number): Position => {
    const line = lastAtMost(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) + (line === 0 ? character : 0) };
  };
  return {
    text,
    begin: { line: 0, character },
    end: position(text.length),
    position,
    offset: (at) => (starts[at.line] ?? text.length) + at.character - (at.line === 0 ? character : 0),
    place: (start, end) => between(position(start), position(Math.max(start, end))),
    lineStart: (line) => starts[line] ?? text.length,
    lineEnd: (line) => (starts[line + 1] ?? text.length + 1) - 1,
  };
}

import { lastAtMost } from './inOrder.ts';
import { between, type Place, type Position } from './place.ts';

/** A text with its lines: turns the offsets that parsers give into places, the only positions that leave the reader. */
export interface Source {
  /** The text, line ends as `\n`; lines and characters of places are those of the file. */
  readonly text: string;
  readonly end: Position;
  position(offset: number): Position;
  place(start: number, end: number): Place;
  /** Returns the offset at which a line (from 0) starts. */
  lineStart(line: number): number;
  /** Returns the offset at which a line ends, line end excluded. */
  lineEnd(line: number): number;
}

/** Makes the source of a text without a BOM. */
export function sourceOf(raw: string): Source {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const position = (offset: number): Position => {
    const line = lastAtMost(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return {
    text,
    end: position(text.length),
    position,
    place: (start, end) => between(position(start), position(Math.max(start, end))),
    lineStart: (line) => starts[line] ?? text.length,
    lineEnd: (line) => (starts[line + 1] ?? text.length + 1) - 1,
  };
}

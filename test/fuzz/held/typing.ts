import type { Position } from '../../../src/core/text/place.ts';
import { READ, type Held } from './breach.ts';
import { holdHelp } from './helping.ts';
import { holdReading } from './reading.ts';

/** What somebody does at a place of a text, as an editor does it: goes there, takes something out, types. */
export interface Stroke {
  /** The offset; beyond the end it counts from the start again. */
  readonly at: number;
  /** How many characters go. */
  readonly out: number;
  readonly typed: string;
}

/** A text and what is typed into it, one stroke after the other. */
export interface Typing {
  readonly text: string;
  readonly strokes: readonly Stroke[];
}

/** Holds the reading of a text after each stroke, and what is offered where the caret then stands. */
export function* holdTyping({ text, strokes }: Typing): Held {
  let now = text;
  for (const { at, out, typed } of strokes) {
    const start = at % (now.length + 1);
    now = now.slice(0, start) + typed + now.slice(start + out);
    yield* holdReading(now);
    yield* holdHelp(now, positionAt(now, start + typed.length));
  }
  return READ;
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

import type { Position } from '../text/place.ts';
import type { Caret } from './caret.ts';
import { caretInBody } from './caretInBody.ts';
import { caretInFrontMatter } from './caretInFrontMatter.ts';
import { endOfFrontMatter, isInCode, type Lines } from './lines.ts';

/** Finds the context of the caret; undefined where nothing is ever offered. */
export function caretAt(lines: Lines, at: Position): Caret | undefined {
  const end = endOfFrontMatter(lines, at.line);
  if (end !== undefined && at.line <= end) {
    return at.line > 0 && at.line < end ? caretInFrontMatter(lines, at, end) : undefined;
  }
  const caret = caretInBody(lines(at.line) ?? '', at);
  return caret && !isInCode(lines, at.line, end ?? 0) ? caret : undefined;
}

import { between, type Place, type Position } from '../text/place.ts';
import type { Caret } from './caret.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t].*)?$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]?\][ \t]+)?/;
/** A comment that is empty so far, or begins like one that switches rules off. */
const COMMENT = /<!--\s*(?:s[a-z-]*(?:\s+[a-z]*)?)?$/i;
const RULES = /<!--\s*scale-or-not\s+ignore\s+((?:[\w-]+\s*,\s*)*)([\w-]*)$/i;

/** Finds the context of the caret on a line of the body. */
export function caretInBody(line: string, at: Position): Caret | undefined {
  const before = line.slice(0, at.character);
  const behind = line.slice(at.character);
  const from = (start: number, end = at.character): Place =>
    between({ line: at.line, character: start }, { line: at.line, character: end });
  const rules = RULES.exec(before);
  if (rules) {
    const [, named = '', typed = ''] = rules;
    return {
      is: 'comment',
      part: 'rule',
      replace: from(at.character - typed.length),
      named: named.split(/[\s,]+/).filter((name) => name !== ''),
      goesOn: /^\s*(?:[:,–—-]|$)/.test(behind) && behind.trim() !== '',
    };
  }
  const comment = COMMENT.exec(before);
  if (comment) {
    // VS Code closes the bracket that begins it.
    const closing = /^\s*(?:--)?>/.exec(behind)?.[0].length ?? 0;
    const replace = from(comment.index, at.character + closing);
    return { is: 'comment', part: 'whole', replace, named: [], goesOn: false };
  }
  const level = HEADING.exec(before)?.[1]?.length;
  if (level !== undefined) {
    return { is: 'heading', replace: from(before.indexOf('#'), line.length), level };
  }
  if (/[:?：？]/.test(before)) return { is: 'answer', at, line };
  const marker = ITEM.exec(before)?.[0].length;
  return marker !== undefined && behind.trim() === ''
    ? { is: 'item', replace: from(marker, line.length) }
    : undefined;
}

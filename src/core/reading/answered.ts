import { fold, isForm } from '../text/fold.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { ANSWER_MARKS } from '../words/vocabulary.ts';

const MARKS = `${ANSWER_MARKS.en} · ${ANSWER_MARKS.fr}`.split(' · ').map(fold);
const COLON = /^\.?[*_~`]*\s*[:：]/;
const COMMA = /^\.?\s*(?:,|[–—]|\s-\s)/;
const ARROW = /^(?:→|⇒|->|=>)/;
/** Places after which an answer may begin: a question mark or a dash. */
const BEFORE = /[?？]["'”»)]*|[–—]|(?<=\s)-(?=\s)/g;

/** The range of an answer mark in a line, as character indexes, and whether text follows it. */
export interface AnswerMark {
  readonly start: number;
  readonly end: number;
  readonly says: boolean;
}

/** Finds the answer mark of a line, at its start or after a `?` or a dash; `asked`: the line before ended in `?`. */
export function answerMarkIn(text: string, asked = false): AnswerMark | undefined {
  const atStart = markAt(text, 0, asked);
  if (atStart) return atStart;
  for (const match of text.matchAll(BEFORE)) {
    const found = markAt(text, match.index + match[0].length, /[?？]/.test(match[0]));
    if (found) return { ...found, start: match.index + (/[?？]/.test(match[0]) ? match[0].length : 0) };
  }
  return undefined;
}

function markAt(text: string, from: number, asked: boolean): AnswerMark | undefined {
  const skipped = /^[\s\-–—*•]*/.exec(text.slice(from, from + 40))?.[0] ?? '';
  const arrow = asked ? ARROW.exec(text.slice(from).trimStart().slice(0, 2)) : null;
  if (arrow) {
    const behind = text.slice(from).trimStart().slice(arrow[0].length);
    return { start: from, end: text.length - behind.length, says: !isPlaceholder(behind) };
  }
  const start = from + skipped.length;
  const word = /^\p{L}+/u.exec(text.slice(start, start + 20))?.[0];
  if (word === undefined || !MARKS.some((mark) => isForm(fold(word), mark))) return undefined;
  const behind = text.slice(start + word.length);
  const mark = COLON.exec(behind) ?? (asked ? COMMA.exec(behind) : null);
  if (!mark) return undefined;
  const rest = behind.slice(mark[0].length);
  return { start: from, end: text.length - rest.length, says: !isPlaceholder(rest) };
}

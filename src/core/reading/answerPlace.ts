import type { Heading, Paragraph } from 'mdast';
import type { OpenQuestion } from '../record/record.ts';
import type { Room } from '../text/place.ts';
import { answerMarkIn } from './answered.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** The lines of a question, with their surroundings. */
export interface Asked {
  readonly lines: readonly Line[];
  /** Lines nested below it, or below its heading. */
  readonly below: readonly Line[];
  /** The paragraph or heading that contains its lines. */
  readonly node?: Paragraph | Heading;
}

/**
 * Returns the room for the answer to an open question: after a mark without an answer, below a heading, else at the end
 * of the question's own lines.
 */
export function answerPlaceOf(page: Page, asked: Asked): Pick<OpenQuestion, 'answer' | 'marked'> {
  const all = [...asked.lines, ...asked.below];
  for (const [i, line] of all.entries()) {
    const before = all[i - 1];
    const mark = answerMarkIn(line.text, before !== undefined && /[?？][^\w?？]*$/.test(before.text));
    if (mark && !mark.says && (mark.start === 0 || i < asked.lines.length)) {
      return { answer: behindMark(page, line, mark.end), marked: true };
    }
  }
  const end = endOf(page, asked);
  return {
    answer: asked.node?.type === 'heading' ? roomBelow(page, end, '\n\n') : atEnd(page, end),
    marked: false,
  };
}

/** Returns the room below the line of an offset, with an empty line to keep the next line from continuing it. */
export function roomBelow({ source }: Page, offset: number, before: string): Room {
  const { line } = source.position(offset);
  const end = source.lineEnd(line);
  const next = source.text.slice(source.lineStart(line + 1), source.lineEnd(line + 1));
  const isFollowed = line < source.end.line && next.trim() !== '';
  return { place: source.place(end, end), before, after: isFollowed ? '\n' : '' };
}

function atEnd({ source }: Page, offset: number): Room {
  return { place: source.place(offset, offset), before: ' — ', after: '' };
}

/** Returns the room after an answer mark, blanks included. */
function behindMark({ source }: Page, line: Line, from: number): Room {
  const end = line.offset(line.text.length);
  const blanks = /^[ \t]*/.exec(source.text.slice(end, end + 80))?.[0].length ?? 0;
  return { place: source.place(Math.min(line.offset(from), end), end + blanks), before: ' ', after: '' };
}

/** Returns the offset at which the lines end, including markup around the last words, without trailing blanks. */
function endOf(page: Page, { lines, node }: Asked): number {
  const { source } = page;
  const last = lines.at(-1);
  if (node && (node.type === 'heading' || page.lines(node).at(-1) === last)) {
    return trimmed(source.text, node.position?.end.offset ?? 0);
  }
  const end = last?.offset(last.text.length) ?? 0;
  const rest = source.text.slice(end, source.lineEnd(source.position(end).line));
  // A break in the middle of the line ends it, and one at its end is not to be taken for an escape.
  return trimmed(source.text, end + (/^(.*?)(?:<br|\\?$)/i.exec(rest)?.[1]?.length ?? 0));
}

function trimmed(text: string, end: number): number {
  return end - (/(?<![ \t])[ \t]*$/.exec(text.slice(Math.max(0, end - 80), end))?.[0].length ?? 0);
}

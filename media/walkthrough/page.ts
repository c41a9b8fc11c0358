import { CODE_WIDTH, patch, stroke, words } from './drawing.ts';

/** A line of a record, and what is to be seen of it: a remark under it, or that it is being written. */
export interface Line {
  readonly text: string;
  readonly is?: 'remarked' | 'written' | 'empty';
}

const SIZE = 14;
const PITCH = 23;
const GAP = 9;
/** The place that waits for an answer. */
const STOP = 96;

/** Lines of a record as they stand in the editor, from the base line y; an empty one is a smaller gap. */
export function page(x: number, y: number, lines: readonly Line[]): string {
  let at = y;
  return lines
    .map((line) => {
      const drawn = line.text === '' ? '' : drawLine(x, at, line);
      at += line.text === '' ? GAP : PITCH;
      return drawn;
    })
    .join('\n');
}

/** Text in lines. */
export function linesOf(text: string): readonly Line[] {
  return text.split('\n').map((line) => ({ text: line }));
}

function drawLine(x: number, y: number, { text, is }: Line): string {
  const isHeading = text.startsWith('#');
  const [mark = ''] = /^(#+ |- (\[.\] )?|[a-z-]+: )?/.exec(text) ?? [];
  const end = x + widthOf(text);
  const under = {
    remarked: () => squiggle(x + widthOf(mark), y + 5, end - x - widthOf(mark)),
    written: () => patch(end, y - 13, STOP, 18, 'stop', 2) + stroke(`M${end + 1} ${y - 13}v18`, 'text'),
    empty: () => patch(end, y - 13, STOP, 18, 'stop', 2),
  };
  return [
    is ? under[is]() : '',
    words(x, y, mark, { size: SIZE, code: true, colour: isHeading ? 'accent' : 'faint', bold: isHeading }),
    words(x + widthOf(mark), y, text.slice(mark.length), {
      size: SIZE,
      code: true,
      colour: isHeading ? 'accent' : 'text',
      bold: isHeading,
    }),
  ].join('');
}

function squiggle(x: number, y: number, width: number): string {
  const waves = Math.round(width / 6);
  return stroke(`M${x} ${y}${'q1.5 -3 3 0t3 0'.repeat(waves)}`, 'information');
}

function widthOf(text: string): number {
  return text.length * SIZE * CODE_WIDTH;
}

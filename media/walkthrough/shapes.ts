import { COLOURS, type Colour } from './drawing.ts';

/** Each time something is done is a shape: where it repeats, the shapes are alike. */
export type Shape = 'round' | 'square' | 'triangle' | 'diamond';

const PATHS: Readonly<Record<Shape, string>> = {
  round: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0',
  square: 'M-7 -7h14v14h-14z',
  triangle: 'M0 -9l9 15h-18z',
  diamond: 'M0 -10l10 10l-10 10l-10 -10z',
};

/** Shapes in a row, their middles `step` apart from x on; those alike are filled. */
export function shapes(x: number, y: number, step: number, row: readonly Shape[]): string {
  return row
    .map((shape, i) => {
      const isRepeated = shape === 'round';
      const colour: Colour = isRepeated ? 'accent' : 'text';
      // Over the line that it stands on.
      const fill = COLOURS[isRepeated ? 'accent' : 'card'];
      const place = `transform="translate(${x + i * step} ${y})"`;
      return `<path d="${PATHS[shape]}" ${place} fill="${fill}" stroke="${COLOURS[colour]}" stroke-width="1.5" stroke-linejoin="round"/>`;
    })
    .join('');
}

import fc from 'fast-check';
import type { Stroke, Typing } from '../held/typing.ts';
import { anyText, textsLike } from './texts.ts';

const KEYS = [
  '\n',
  '\n\n',
  ' ',
  '\t',
  '-',
  '- ',
  '#',
  '## ',
  ':',
  ': ',
  '?',
  '[',
  ']',
  '(',
  '<',
  '<!-- ',
  '|',
  '*',
  '`',
  '>',
  '"',
  "'",
  '\r\n',
];

const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...KEYS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...'verdict: scale|statut|Qui paie :|supersedes: 000|- Who|## Ver|Answer: '.split('|'),
    ),
  },
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

/** Returns texts like these, with strokes at any place of them and one after the other. */
export function typings(known: readonly string[]): fc.Arbitrary<Typing> {
  const stroke = fc.record<Stroke>({
    at: fc.nat(),
    out: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(12)),
    typed,
  });
  return fc.record({ text: textsLike(known), strokes: fc.array(stroke, { minLength: 1, maxLength: 6 }) });
}

/** Any text with any strokes. */
export const anyTyping: fc.Arbitrary<Typing> = fc.record({
  text: anyText,
  strokes: fc.array(fc.record<Stroke>({ at: fc.noShrink(fc.nat()), out: fc.nat(), typed: anyText })),
});

import fc from 'fast-check';
import { recordTexts, type RecordFile } from '../../unit/records.ts';
import { mutated } from './mutations.ts';

/** Returns texts of records: some of these, and generated ones, most of them mutated. */
export function textsLike(known: readonly string[]): fc.Arbitrary<string> {
  const begun = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, recordTexts);
  return fc.oneof({ weight: 9, arbitrary: mutated(begun, begun) }, begun, fc.string({ unit: 'grapheme' }));
}

/** Any characters, which go or stay as they are. */
export const anyLine = fc.array(fc.noShrink(fc.nat(0xffff)), { maxLength: 10_000 }).map(
  (codes) => String.fromCharCode(...codes),
  (text) => Array.from({ length: String(text).length }, (_, at) => String(text).charCodeAt(at)),
);

/** Any text, by its lines with their ends: smaller ones have fewer lines, then fewer characters in these. */
export const anyText = fc.array(anyLine, { maxLength: 10_000 }).map(
  (lines) => lines.join(''),
  (text) => String(text).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [],
);

/** Any file, its path as it is. */
export const anyFile = fc.record<RecordFile>({ path: fc.noShrink(anyLine), text: anyText });

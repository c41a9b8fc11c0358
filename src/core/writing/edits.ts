import { draftText } from './draft.ts';
import type { Edit } from '../rule.ts';
import { sourceOf } from '../source.ts';

/** Applies edits that do not overlap to a text, all at once, in its own line ends. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
  fill?: (stop: string, number: number) => string,
): string {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const source = sourceOf(text);
  const offset = (line: number, character: number): number => source.lineStart(line) + character;
  let result = source.text;
  const backwards = edits
    .map(({ place, text: draft }) => ({
      start: offset(place.line, place.character),
      end: offset(place.endLine, place.endCharacter),
      text: draftText(draft, fill),
    }))
    .sort((a, b) => b.start - a.start);
  for (const { start, end, text: inserted } of backwards) {
    result = result.slice(0, start) + inserted + result.slice(end);
  }
  return eol === '\n' ? result : result.replaceAll('\n', eol);
}

import type { Place } from '../../src/core/text/place.ts';

/** A text without the marks `«…»` in it, and the places that they marked. */
export function marked(text: string): { readonly text: string; readonly places: readonly Place[] } {
  const places: Place[] = [];
  let plain = '';
  let start: { readonly line: number; readonly character: number } | undefined;
  let line = 0;
  let character = 0;
  for (const char of text) {
    if (char === '«') start = { line, character };
    else if (char === '»' && start) places.push({ ...start, endLine: line, endCharacter: character });
    else {
      plain += char;
      character += char.length;
      if (char === '\n') [line, character] = [line + 1, 0];
    }
  }
  return { text: plain, places };
}

/** The text of a place. */
export function textAt(text: string, place: Place): string {
  const lines = text.split(/\r\n|\r|\n/).slice(place.line, place.endLine + 1);
  const last = lines.length - 1;
  return lines
    .map((line, i) => line.slice(i === 0 ? place.character : 0, i === last ? place.endCharacter : undefined))
    .join('\n');
}

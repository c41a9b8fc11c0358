import { compare, endOf, type Place } from '../text/place.ts';
import { sourceOf } from '../text/source.ts';
import { draftText, type Draft } from './draft.ts';

/** Applies non-overlapping edits to a text, all at once, with the text's own line ends. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
  fill?: (stop: string, number: number) => string,
): string {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const source = sourceOf(text);
  const marks = text.slice(0, source.begin.character);
  let result = marks + source.text;
  const backwards = edits
    .map(({ place, text: draft }) => ({
      start: marks.length + source.offset(place),
      end: marks.length + source.offset(endOf(place)),
      text: draftText(draft, fill),
    }))
    .sort((a, b) => b.start - a.start);
  for (const { start, end, text: inserted } of backwards) {
    result = result.slice(0, start) + inserted + result.slice(end);
  }
  return eol === '\n' ? result : result.replaceAll('\n', eol);
}

/** Sorts edits by place and joins those at the same place, with an empty line between them. */
export function mergeEdits(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => compare(a.place, b.place))) {
    const before = result.at(-1);
    if (before && compare(before.place, edit.place) === 0) {
      result[result.length - 1] = { place: edit.place, text: joined(before.text, edit.text) };
    } else {
      result.push(edit);
    }
  }
  return result;
}

function joined(before: Draft, after: Draft): Draft {
  return [...trimmed(before, /(?<!\n)\n+$/, before.length - 1), '\n\n', ...trimmed(after, /^\n+/, 0)];
}

/** Removes a pattern from the part of a draft with that index. */
function trimmed(draft: Draft, pattern: RegExp, number: number): Draft {
  return draft.map((part, index) =>
    index === number && typeof part === 'string' ? part.replace(pattern, '') : part,
  );
}

/** One replacement in the record's own file, line ends as `\n`. */
export interface Edit {
  readonly place: Place;
  readonly text: Draft;
}

/** Edits of another record, made in the same step. */
export interface OtherEdits {
  readonly address: string;
  readonly edits: readonly Edit[];
}

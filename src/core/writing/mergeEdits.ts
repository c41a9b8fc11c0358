import { compare } from '../place.ts';
import type { Edit } from '../rule.ts';
import type { Draft } from './draft.ts';

/** Edits in the order of the text, those of one place as one, an empty line between them. */
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
  return [...trimmed(before, /\n+$/, before.length - 1), '\n\n', ...trimmed(after, /^\n+/, 0)];
}

/** A draft whose part of that number lacks what the pattern finds. */
function trimmed(draft: Draft, pattern: RegExp, number: number): Draft {
  return draft.map((part, index) =>
    index === number && typeof part === 'string' ? part.replace(pattern, '') : part,
  );
}

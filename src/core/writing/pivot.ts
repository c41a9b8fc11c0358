import type { DecisionRecord } from '../record/record.ts';
import { isClosed } from '../record/standing.ts';
import type { Language } from '../text/language.ts';
import { STATUSES, written } from '../words/vocabulary.ts';
import { setKeys, type Change } from './keys.ts';
import { addReference } from './references.ts';
import { setStatus } from './status.ts';

/**
 * Notes in a record that another one, given by its path, follows it: adds the path to `superseded-by` and sets the
 * status where it is given, as a key or in the body; a dropped record stays dropped.
 */
export function supersede(record: DecisionRecord, by: string, language: Language): Change {
  if (isClosed(record)) return addReference(record, 'supersededBy', by);
  if (!record.frontMatter && !record.status) {
    const word = written(STATUSES, 'superseded', language);
    return setKeys(record, [
      ['status', word],
      ['supersededBy', by],
    ]);
  }
  return together(setStatus(record, 'superseded', language), addReference(record, 'supersededBy', by));
}

/** Joins two changes of one record, unless one is refused; insertions at the same place keep this order. */
export function together(first: Change, second: Change): Change {
  if (first.is === 'refused') return first;
  if (second.is === 'refused') return second;
  const edits = [...first.edits];
  for (const edit of second.edits) {
    const at = edits.findIndex(({ place }) => JSON.stringify(place) === JSON.stringify(edit.place));
    const before = edits[at];
    if (before) edits[at] = { place: edit.place, text: [...before.text, ...edit.text] };
    else edits.push(edit);
  }
  return { is: 'edits', edits };
}

import type { Reference } from '../record/frontMatter.ts';
import type { DecisionRecord, Field } from '../record/record.ts';
import type { InEachLanguage } from '../text/language.ts';
import { compare, endOf, type Place, type Position } from '../text/place.ts';
import {
  FIELD_MEANINGS,
  KEY_MEANINGS,
  PIVOT_MEANINGS,
  SECTION_MEANINGS,
  STATUS_MEANINGS,
} from './meanings.ts';

/** Help on a place: the record's standing, the record that a reference names, or the meaning of a word. */
export type Help =
  | { readonly is: 'standing'; readonly place: Place }
  | { readonly is: 'reference'; readonly place: Place; readonly reference: Reference }
  | { readonly is: 'meaning'; readonly place: Place; readonly means: InEachLanguage<string> };

/** Returns the help on the part of a record at a position; undefined if there is none. */
export function helpAt(record: DecisionRecord, position: Position): Help | undefined {
  for (const help of helps(record)) {
    const { place } = help;
    if (compare(place, position) <= 0 && compare(position, endOf(place)) <= 0) return help;
  }
  return undefined;
}

function* helps(record: DecisionRecord): Iterable<Help> {
  const { verdictKey, verdictLine, status, pivot, supersedes, supersededBy } = record;
  for (const reference of [...supersedes, ...supersededBy]) {
    yield { is: 'reference', place: reference.place, reference };
  }
  for (const verdict of [verdictKey, verdictLine]) {
    if (verdict) yield { is: 'standing', place: (verdict.word && verdict.wordPlace) ?? verdict.place };
  }
  if (status?.word) yield { is: 'meaning', place: status.place, means: STATUS_MEANINGS[status.word] };
  if (pivot?.word) yield { is: 'meaning', place: pivot.place, means: PIVOT_MEANINGS[pivot.word] };
  for (const { name, key } of record.frontMatter?.keys ?? []) {
    yield { is: 'meaning', place: key.place, means: KEY_MEANINGS[name] };
  }
  for (const { kind, label } of record.fields) {
    yield { is: 'meaning', place: label.place, means: FIELD_MEANINGS[kind] };
  }
  for (const field of record.fields) {
    if (isAnswer(field))
      yield { is: 'standing', place: (field.word && field.wordPlace) ?? field.answer.place };
  }
  for (const { kind, heading } of record.sections) {
    yield { is: 'meaning', place: heading, means: SECTION_MEANINGS[kind] };
  }
}

/** Whether the standing depends on a field's answer. */
function isAnswer({ kind, says }: Field): boolean {
  return says !== 'absent' && (kind === 'industrialisable' || kind === 'automatable' || kind === 'position');
}

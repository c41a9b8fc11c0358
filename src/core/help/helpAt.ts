import type { Reference } from '../record/frontMatter.ts';
import type { DecisionRecord, Field } from '../record/record.ts';
import type { InEachLanguage } from '../text/language.ts';
import { compare, endOf, type Place, type Position } from '../text/place.ts';
import { FIELD_MEANINGS, KEY_MEANINGS, PIVOT_MEANINGS, SECTION_MEANINGS, STATUS_MEANINGS } from './meanings.ts';

/** What there is to say of a place: where the record stands, what it names, or what a word is for. */
export type Help =
  | { readonly is: 'standing'; readonly place: Place }
  | { readonly is: 'reference'; readonly place: Place; readonly reference: Reference }
  | { readonly is: 'meaning'; readonly place: Place; readonly means: InEachLanguage<string> };

/** What there is to say of the place of a record at which somebody points; undefined where there is nothing. */
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
    if (verdict) yield { is: 'standing', place: verdict.wordPlace ?? verdict.place };
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
    if (isAnswer(field)) yield { is: 'standing', place: field.wordPlace ?? field.answer.place };
  }
  for (const { kind, heading } of record.sections) {
    yield { is: 'meaning', place: heading, means: SECTION_MEANINGS[kind] };
  }
}

/** Whether a field's answer is one that the standing follows from. */
function isAnswer({ kind, says }: Field): boolean {
  return says !== 'absent' && (kind === 'industrialisable' || kind === 'automatable' || kind === 'position');
}

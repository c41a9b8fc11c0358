import type { Draft } from './draft.ts';
import { fieldsForm, SECTION_FIELDS, SECTION_ORDER, sectionForm } from './forms.ts';
import type { Language } from '../language.ts';
import { at, compare, endOf, type Position } from '../place.ts';
import type { DecisionRecord, Field, NeedFieldKind, SectionKind } from '../record.ts';
import type { Edit } from '../rule.ts';
import { fieldOf } from '../standing.ts';

/** Puts a missing section where it belongs: before the first that comes later in the order, else at the end. */
export function insertSection(
  record: DecisionRecord,
  kind: SectionKind,
  language: Language,
  form: (level: number) => Draft = (level) => sectionForm(kind, language, level),
): Edit {
  const headed = record.sections.filter(({ form }) => form !== 'line');
  const draft = form(headed.find(({ form }) => form === 'heading')?.level ?? 2);
  const later = headed.find((section) => SECTION_ORDER.indexOf(section.kind) > SECTION_ORDER.indexOf(kind));
  if (later) return { place: at({ line: later.heading.line, character: 0 }), text: [...draft, '\n\n'] };
  return { place: at(record.end), text: [gapBefore(record.end), ...draft, '\n'] };
}

function gapBefore(end: Position): string {
  if (end.line === 0 && end.character === 0) return '';
  return end.character === 0 ? '\n' : '\n\n';
}

/** Makes places to fill of these fields of the need: in the answers that do not answer, and in new lines for those that lack. */
export function askFields(
  record: DecisionRecord,
  kinds: readonly NeedFieldKind[],
  language: Language,
): readonly Edit[] {
  const there = kinds.flatMap((kind) => fieldOf(record, kind) ?? []);
  const lacking = kinds.filter((kind) => !fieldOf(record, kind));
  const edits = there.map(askAgain);
  return lacking.length > 0 ? [...edits, newLines(record, lacking, language)] : edits;
}

/** What stands there stays as the stop's own text, so that passing over it claims nothing new. */
function askAgain({ form, says, answer }: Field): Edit {
  const stop = { stop: says === 'absent' || says === 'asked' ? '' : answer.text };
  if (form === 'heading' && answer.text === '') return { place: answer.place, text: ['\n\n', stop] };
  if (answer.text !== '') return { place: answer.place, text: [stop] };
  return { place: answer.place, text: form === 'row' ? [stop, ' '] : [' ', stop] };
}

function newLines(record: DecisionRecord, kinds: readonly NeedFieldKind[], language: Language): Edit {
  const draft = fieldsForm(kinds, language);
  const section = record.sections.find(({ kind, form }) => kind === 'need' && form !== 'line');
  const last = section ? section.end : lastField(record);
  const gap = section && section.tail !== 'list' ? '\n' : '';
  if (last.line >= record.end.line) return { place: at(record.end), text: [`\n${gap}`, ...draft] };
  return { place: at({ line: last.line + 1, character: 0 }), text: [gap, ...draft, '\n'] };
}

/** Where the last field of the need ends, in a record that has no section for it. */
function lastField(record: DecisionRecord): Position {
  const ends = record.fields
    .filter(({ kind }) => SECTION_FIELDS.need.some((one) => one === kind))
    .map(({ answer }) => endOf(answer.place));
  return ends.sort(compare).at(-1) ?? record.end;
}

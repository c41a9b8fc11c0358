import type { Language } from './language.ts';
import { at, compare, endOf, type Position } from './place.ts';
import type { DecisionRecord, Field, FieldKind, NeedFieldKind, SectionKind } from './record.ts';
import type { Draft, Edit } from './rule.ts';
import { fieldOf } from './standing.ts';
import { ASKING_LABELS, HEADINGS, LABELS, written } from './vocabulary.ts';

/** The order in which sections stand in a record. */
const ORDER: readonly SectionKind[] = [
  'need',
  'grid',
  'byHand',
  'inimitable',
  'decision',
  'signals',
  'questions',
];

const FIELDS: Readonly<Partial<Record<SectionKind, readonly FieldKind[]>>> = {
  need: ['whoAsks', 'today', 'cost', 'whoPays', 'evidence'],
  grid: ['industrialisable', 'automatable'],
  inimitable: ['position'],
};

/** A section with its heading and empty places, line ends behind it left to whoever inserts it. */
function sectionDraft(kind: SectionKind, language: Language, level: number): Draft {
  const heading = `${'#'.repeat(level)} ${written(HEADINGS, kind, language)}\n\n`;
  const prose: Draft =
    kind === 'byHand' || kind === 'inimitable' || kind === 'decision' ? [{ stop: '' }] : [];
  const task: Draft = kind === 'signals' || kind === 'questions' ? ['- [ ] ', { stop: '' }] : [];
  const fields = fieldsDraft(FIELDS[kind] ?? [], language);
  const gap = prose.length > 0 && fields.length > 0 ? ['\n\n'] : [];
  return [heading, ...prose, ...gap, ...task, ...fields];
}

/** Fields as list items with empty answers, a line each. */
function fieldsDraft(kinds: readonly FieldKind[], language: Language): Draft {
  return kinds.flatMap((kind, i) => [`${i > 0 ? '\n' : ''}- ${labelWritten(kind, language)} `, { stop: '' }]);
}

function labelWritten(kind: FieldKind, language: Language): string {
  const label = written(LABELS, kind, language);
  if (ASKING_LABELS.includes(label)) return `${label}?`;
  return language === 'fr' ? `${label} :` : `${label}:`;
}

/** Puts a missing section where it belongs: before the first that comes later in the order, else at the end. */
export function insertSection(record: DecisionRecord, kind: SectionKind, language: Language): Edit {
  const headed = record.sections.filter(({ form }) => form !== 'line');
  const level = headed.find(({ form }) => form === 'heading')?.level ?? 2;
  const draft = sectionDraft(kind, language, level);
  const later = headed.find((section) => ORDER.indexOf(section.kind) > ORDER.indexOf(kind));
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
  const draft = fieldsDraft(kinds, language);
  const section = record.sections.find(({ kind, form }) => kind === 'need' && form !== 'line');
  const last = section ? section.end : lastField(record);
  const gap = section && section.tail !== 'list' ? '\n' : '';
  if (last.line >= record.end.line) return { place: at(record.end), text: [`\n${gap}`, ...draft] };
  return { place: at({ line: last.line + 1, character: 0 }), text: [gap, ...draft, '\n'] };
}

/** Where the last field of the need ends, in a record that has no section for it. */
function lastField(record: DecisionRecord): Position {
  const ends = record.fields
    .filter(({ kind }) => FIELDS.need?.includes(kind))
    .map(({ answer }) => endOf(answer.place));
  return ends.sort(compare).at(-1) ?? record.end;
}

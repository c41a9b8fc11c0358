import type {
  DecisionRecord,
  Field,
  FieldKind,
  NeedFieldKind,
  Section,
  SectionKind,
} from '../record/record.ts';
import { fieldOf } from '../record/standing.ts';
import type { Language } from '../text/language.ts';
import { at, compare, type Position } from '../text/place.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edits.ts';
import {
  fieldsForm,
  fieldStop,
  headingForm,
  SECTION_FIELDS,
  SECTION_ORDER,
  sectionForm,
  tellingForm,
  type FieldText,
  type ToTell,
} from './forms.ts';
import { roomAtEnd } from './roomAtEnd.ts';

/** Inserts a missing section before the first that comes later in the order, else at the end. */
export function insertSection(
  record: DecisionRecord,
  kind: SectionKind,
  language: Language,
  form: (level: number) => Draft = (level) => sectionForm(kind, language, level),
): Edit {
  const headed = record.sections.filter(({ form }) => form !== 'line');
  const draft = form(headed.find(({ form }) => form === 'heading')?.level ?? 2);
  const later = headed.find((section) => SECTION_ORDER.indexOf(section.kind) > SECTION_ORDER.indexOf(kind));
  if (later) {
    const { line } = later.heading;
    return { place: at(line === 0 ? record.begin : { line, character: 0 }), text: [...draft, '\n\n'] };
  }
  const { place, before, after } = roomAtEnd(record);
  return { place, text: [before, ...draft, after] };
}

/** Inserts an empty place into a section without a text, before its other content; makes the section if missing. */
export function fillSection(record: DecisionRecord, kind: ToTell, language: Language): Edit {
  const draft = tellingForm(kind, language);
  const room = record.sections.find((section) => section.kind === kind && section.below)?.below;
  if (room) return { place: room.place, text: [room.before, ...draft, room.after] };
  return insertSection(record, kind, language, (level) => [headingForm(kind, language, level), ...draft]);
}

/** Inserts empty places for fields of the need: over the text of existing fields, and in new lines for missing ones. */
export function askFields(
  record: DecisionRecord,
  kinds: readonly NeedFieldKind[],
  language: Language,
): readonly Edit[] {
  return writeFields(
    record,
    'need',
    kinds.map((kind) => [kind]),
    language,
  );
}

/**
 * Writes fields of a section, over existing answers and in new lines for missing ones; makes the section if neither it
 * nor any of its fields exists.
 */
export function writeFields(
  record: DecisionRecord,
  section: keyof typeof SECTION_FIELDS,
  fields: readonly FieldText[],
  language: Language,
): readonly Edit[] {
  const isBegun =
    record.sections.some(({ kind }) => kind === section) ||
    SECTION_FIELDS[section].some((kind) => fieldOf(record, kind));
  if (!isBegun) {
    return [
      insertSection(record, section, language, (level) => [
        headingForm(section, language, level),
        ...fieldsForm(fields, language),
      ]),
    ];
  }
  const edits = fields.flatMap(([kind, text]) => {
    const there = fieldOf(record, kind);
    return there ? [overwrite(there, text, language)] : [];
  });
  const lacking = fields.filter(([kind]) => !fieldOf(record, kind));
  return lacking.length > 0 ? [...edits, newLines(record, section, lacking, language)] : edits;
}

/**
 * Overwrites an answer; an empty place keeps the old answer as its text, so that passing over it claims nothing new.
 */
function overwrite({ kind, form, says, answer }: Field, text: string | undefined, language: Language): Edit {
  const isEmpty = says === 'absent' || says === 'asked';
  const part =
    text === undefined
      ? { ...fieldStop(kind, language), stop: isEmpty ? '' : answer.text }
      : form === 'row'
        ? text.replaceAll('|', '/')
        : text;
  if (form === 'heading' && answer.text === '') return { place: answer.place, text: ['\n\n', part] };
  if (answer.text !== '') return { place: answer.place, text: [part] };
  return { place: answer.place, text: form === 'row' ? [part, ' '] : [' ', part] };
}

function newLines(
  record: DecisionRecord,
  kind: keyof typeof SECTION_FIELDS,
  fields: readonly FieldText[],
  language: Language,
): Edit {
  const draft = fieldsForm(fields, language);
  const { end, tail } = lastOf(record, kind);
  const gap = tail === 'list' ? '' : '\n';
  if (end.line >= record.end.line) return { place: at(record.end), text: [`\n${gap}`, ...draft] };
  return { place: at({ line: end.line + 1, character: 0 }), text: [gap, ...draft, '\n'] };
}

/**
 * Returns the end after which new fields of a section go: of the section, else of its last field, else of the line that
 * names it.
 */
function lastOf(
  { sections, fields, end }: DecisionRecord,
  section: keyof typeof SECTION_FIELDS,
): { readonly end: Position; readonly tail: Section['tail'] } {
  const kinds: readonly FieldKind[] = SECTION_FIELDS[section];
  const [line, headed] = [true, false].map((isLine) =>
    sections.find(({ kind, form }) => kind === section && (form === 'line') === isLine),
  );
  const last = fields
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => compare(a.end, b.end))
    .at(-1);
  return headed ?? last ?? line ?? { end, tail: 'other' };
}

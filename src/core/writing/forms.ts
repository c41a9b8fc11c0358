import type { Answer, EdgePosition, FieldKind, NeedFieldKind, SectionKind } from '../record/record.ts';
import type { Language } from '../text/language.ts';
import {
  ANSWER_MARKS,
  ANSWERS,
  ASKING_LABELS,
  HEADINGS,
  LABELS,
  POSITIONS,
  written,
} from '../words/vocabulary.ts';
import type { Draft, Stop } from './draft.ts';
import { promptFor } from './prompts.ts';

/** The order of sections in a record, which is also the order of thinking. */
export const SECTION_ORDER: readonly SectionKind[] = [
  'need',
  'grid',
  'byHand',
  'inimitable',
  'decision',
  'signals',
  'questions',
];

/** The fields of each section that has any, in order. */
export const SECTION_FIELDS: {
  readonly need: readonly NeedFieldKind[];
  readonly grid: readonly FieldKind[];
  readonly inimitable: readonly FieldKind[];
} = {
  need: ['whoAsks', 'today', 'cost', 'whoPays', 'evidence'],
  grid: ['industrialisable', 'automatable'],
  inimitable: ['position'],
};

const ANSWER_ORDER: readonly Answer[] = ['no', 'partly', 'yes'];
const POSITION_ORDER: readonly EdgePosition[] = ['niche', 'advantage'];

/** Returns a section with its heading and empty places, without a line end at the end. */
export function sectionForm(kind: SectionKind, language: Language, level = 2): Draft {
  const heading = headingForm(kind, language, level);
  switch (kind) {
    case 'need':
    case 'grid':
      return [heading, ...emptyFields(SECTION_FIELDS[kind], language)];
    case 'byHand':
    case 'decision':
    case 'signals':
      return [heading, ...tellingForm(kind, language)];
    case 'inimitable':
      return [
        heading,
        ...tellingForm(kind, language),
        '\n\n',
        ...emptyFields(SECTION_FIELDS[kind], language),
      ];
    case 'questions':
      return [heading, ...taskForm('question', language)];
  }
}

/** Returns the heading of a section, with an empty line after it. */
export function headingForm(kind: SectionKind, language: Language, level: number): string {
  return `${'#'.repeat(level)} ${written(HEADINGS, kind, language)}\n\n`;
}

/** A field with its text; without one, an empty place. */
export type FieldText = readonly [kind: FieldKind, text?: string];

/** Returns fields as list items, one per line. */
export function fieldsForm(fields: readonly FieldText[], language: Language): Draft {
  return fields.flatMap(([kind, text], i) => [
    `${i > 0 ? '\n' : ''}- ${labelWritten(kind, language)} `,
    text ?? fieldStop(kind, language),
  ]);
}

/** Returns fields with empty answers. */
export function emptyFields(kinds: readonly FieldKind[], language: Language): Draft {
  return fieldsForm(
    kinds.map((kind) => [kind]),
    language,
  );
}

/** The sections with text of their own, or with items. */
export type ToTell = 'byHand' | 'inimitable' | 'decision' | 'signals';

/** Returns the empty place for the text of a section. */
export function tellingForm(kind: ToTell, language: Language): Draft {
  return kind === 'signals'
    ? taskForm('signal', language)
    : [{ stop: '', prompt: promptFor(kind, language) }];
}

/** Returns an open question or a signal to watch for, as an empty task. */
export function taskForm(what: 'question' | 'signal', language: Language): Draft {
  return ['- [ ] ', { stop: '', prompt: promptFor(what, language) }];
}

/** Returns the mark of an answer with its colon, to be written after a question. */
export function answerMark(language: Language): string {
  const mark = ANSWER_MARKS[language].split(' · ')[0] ?? '';
  return language === 'fr' ? `${mark} :` : `${mark}:`;
}

/** Returns the empty place of a field's answer. */
export function fieldStop(kind: FieldKind, language: Language): Stop {
  switch (kind) {
    case 'industrialisable':
    case 'automatable':
      return { stop: '', choices: ANSWER_ORDER.map((answer) => written(ANSWERS, answer, language)) };
    case 'position':
      return { stop: '', choices: POSITION_ORDER.map((position) => written(POSITIONS, position, language)) };
    default:
      return { stop: '', prompt: promptFor(kind, language) };
  }
}

/** Returns the label of a field to write, with its colon or question mark. */
export function labelWritten(kind: FieldKind, language: Language): string {
  const label = written(LABELS, kind, language);
  if (ASKING_LABELS.includes(label)) return `${label}?`;
  return language === 'fr' ? `${label} :` : `${label}:`;
}

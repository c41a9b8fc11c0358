import type { Draft, Stop } from './draft.ts';
import type { Language } from '../language.ts';
import { promptFor } from './prompts.ts';
import type { Answer, EdgePosition, FieldKind, NeedFieldKind, SectionKind } from '../record.ts';
import { ANSWER_MARKS, ANSWERS, ASKING_LABELS, HEADINGS, LABELS, POSITIONS, written } from '../vocabulary.ts';

/** The order in which sections stand in a record, and in which one thinks of them. */
export const SECTION_ORDER: readonly SectionKind[] = [
  'need',
  'grid',
  'byHand',
  'inimitable',
  'decision',
  'signals',
  'questions',
];

/** The fields of the sections that have any, in their order. */
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

/** A section with its heading and empty places; the line end behind it is left to whoever writes it. */
export function sectionForm(kind: SectionKind, language: Language, level = 2): Draft {
  const heading = `${'#'.repeat(level)} ${written(HEADINGS, kind, language)}\n\n`;
  switch (kind) {
    case 'need':
    case 'grid':
      return [heading, ...fieldsForm(SECTION_FIELDS[kind], language)];
    case 'byHand':
    case 'decision':
      return [heading, proseStop(kind, language)];
    case 'inimitable':
      return [heading, proseStop(kind, language), '\n\n', ...fieldsForm(SECTION_FIELDS[kind], language)];
    case 'signals':
      return [heading, ...taskForm('signal', language)];
    case 'questions':
      return [heading, ...taskForm('question', language)];
  }
}

/** Fields as list items with empty answers, a line each. */
export function fieldsForm(kinds: readonly FieldKind[], language: Language): Draft {
  return kinds.flatMap((kind, i) => [
    `${i > 0 ? '\n' : ''}- ${labelWritten(kind, language)} `,
    answerStop(kind, language),
  ]);
}

/** A question that is open, or a signal to watch for. */
export function taskForm(what: 'question' | 'signal', language: Language): Draft {
  return ['- [ ] ', { stop: '', prompt: promptFor(what, language) }];
}

/** The mark of an answer with its colon, as it is written behind a question. */
export function answerMark(language: Language): string {
  const mark = ANSWER_MARKS[language].split(' · ')[0] ?? '';
  return language === 'fr' ? `${mark} :` : `${mark}:`;
}

function proseStop(what: 'byHand' | 'inimitable' | 'decision', language: Language): Stop {
  return { stop: '', prompt: promptFor(what, language) };
}

function answerStop(kind: FieldKind, language: Language): Stop {
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

function labelWritten(kind: FieldKind, language: Language): string {
  const label = written(LABELS, kind, language);
  if (ASKING_LABELS.includes(label)) return `${label}?`;
  return language === 'fr' ? `${label} :` : `${label}:`;
}

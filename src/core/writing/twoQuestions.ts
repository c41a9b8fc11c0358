import type { Answer, DecisionRecord, EdgePosition, Field } from '../record/record.ts';
import { fieldOf } from '../record/standing.ts';
import type { Language } from '../text/language.ts';
import { at, type Place } from '../text/place.ts';
import { answerWords, positionWords } from '../words/knownWord.ts';
import { ANSWERS, POSITIONS, written } from '../words/vocabulary.ts';
import { mergeEdits, type Edit } from './edits.ts';
import type { FieldText } from './forms.ts';
import { inline } from './inline.ts';
import { asBefore } from './letterCase.ts';
import { writeFields } from './scaffold.ts';

export const QUESTIONS = ['industrialisable', 'automatable'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The answer to one of the two questions, with the reason in one line, or empty without a reason. */
export interface Answered {
  readonly word: Answer;
  readonly why: string;
}

/** The result of the dialogue. It asks for the position only if both answers are no. */
export interface Answers extends Readonly<Record<Question, Answered>> {
  readonly position?: EdgePosition;
}

/** The current answer of a record. */
export interface AnsweredBefore {
  readonly word?: Answer;
  readonly why: string;
  /** Whether the answer spans lines, in which case its text is kept as it is. */
  readonly isLong: boolean;
}

/** Returns the current answer of a record to one of the two questions, before it is asked again. */
export function answeredBefore(record: DecisionRecord, question: Question): AnsweredBefore {
  const field = fieldOf(record, question);
  if (field?.says !== 'answer') return { why: '', isLong: false };
  const word = ANSWER_WORDS.find((answer) => answer === field.word);
  const isLong = isOverLines(field.answer.place);
  return { ...(word && { word }), why: isLong ? '' : reasonIn(field), isLong };
}

const ANSWER_WORDS = Object.keys(ANSWERS) as Answer[];

/** Returns the text after the known word; all of it if the answer begins with none. */
function reasonIn({ answer, wordPlace }: Field): string {
  const end = wordPlace ? (answerWords.read(answer.text)?.end ?? 0) : 0;
  return answer.text.slice(end).replace(/^[\s,.:;–—-]+/, '');
}

/** Writes the answers into their fields, keeps the text after them, and adds missing fields. */
export function writeAnswers(record: DecisionRecord, answers: Answers, language: Language): readonly Edit[] {
  const lacking: FieldText[] = [];
  const edits = QUESTIONS.flatMap((question): readonly Edit[] => {
    const field = fieldOf(record, question);
    const { word, why } = { ...answers[question], why: inline(answers[question].why) };
    const text = written(ANSWERS, word, language);
    if (field?.says === 'answer') return rewritten(field, text, why, answeredBefore(record, question), word);
    lacking.push([question, why === '' ? text : `${text} — ${why}`]);
    return [];
  });
  const made = lacking.length > 0 ? writeFields(record, 'grid', lacking, language) : [];
  return mergeEdits([...edits, ...made, ...positioned(record, answers.position, language)]);
}

function rewritten(
  { form, answer, word: said, wordPlace }: Field,
  text: string,
  why: string,
  before: AnsweredBefore,
  word: Answer,
): readonly Edit[] {
  // What the person left as it was is not to be written anew: blanks and signs are written otherwise.
  const isSame = inline(before.why) === why;
  if (before.word === word && isSame) return [];
  const whole = why === '' ? text : `${text} — ${form === 'row' ? why.replaceAll('|', '/') : why}`;
  // The reason stays as it is written there, with its links and emphasis.
  const stays = before.isLong || isSame;
  const put = before.isLong ? whole : text;
  if (stays && said && wordPlace) return [{ place: wordPlace, text: [asBefore(answer.text, put)] }];
  if (stays) return [{ place: at(answer.place), text: [`${put} — `] }];
  return [{ place: answer.place, text: [whole] }];
}

function positioned(
  record: DecisionRecord,
  position: EdgePosition | undefined,
  language: Language,
): readonly Edit[] {
  if (position === undefined) return [];
  const field = fieldOf(record, 'position');
  const text = written(POSITIONS, position, language);
  if (field?.says !== 'answer') return writeFields(record, 'inimitable', [['position', text]], language);
  if (field.word === position) return [];
  const said = field.answer;
  if (field.wordPlace && positionWords.read(said.text)) {
    return [{ place: field.wordPlace, text: [asBefore(said.text, text)] }];
  }
  return [{ place: at(said.place), text: [`${text} — `] }];
}

function isOverLines({ line, endLine }: Place): boolean {
  return line !== endLine;
}

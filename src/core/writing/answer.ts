import type { Language } from '../language.ts';
import type { OpenQuestion } from '../record.ts';
import type { Edit } from '../rule.ts';
import { answerMark } from './forms.ts';
import { inline } from './inline.ts';

/**
 * Answers an open question where it stands: a task is ticked, and what was typed goes behind the mark of an answer, in a
 * field in the place of its `?`. Only a task may be answered with nothing.
 */
export function answerQuestion(question: OpenQuestion, typed: string, language: Language): readonly Edit[] {
  const { answer, marked, box, form } = question;
  const ticked: readonly Edit[] = box ? [{ place: box, text: ['x'] }] : [];
  const text = form === 'cell' ? inline(typed).replaceAll('|', '/') : inline(typed);
  if (text === '') return ticked;
  const mark = marked ? '' : `${answerMark(language)} `;
  return [...ticked, { place: answer.place, text: [answer.before + mark + text + answer.after] }];
}

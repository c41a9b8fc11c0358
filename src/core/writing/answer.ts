import type { OpenQuestion, DecisionRecord } from '../record/record.ts';
import type { Language } from '../text/language.ts';
import { isStop } from './draft.ts';
import type { Edit } from './edits.ts';
import { answerMark, sectionForm } from './forms.ts';
import { inline, paragraph } from './inline.ts';
import { insertSection } from './scaffold.ts';

/**
 * Answers an open question in place: ticks a task, and writes the text after an answer mark or, in a field, over its
 * `?`. Only a task can be answered with an empty text.
 */
export function answerQuestion(question: OpenQuestion, typed: string, language: Language): readonly Edit[] {
  const { answer, marked, box, form } = question;
  const ticked: readonly Edit[] = box ? [{ place: box, text: ['x'] }] : [];
  const text = form === 'cell' ? inline(typed).replaceAll('|', '/') : inline(typed);
  if (text === '') return ticked;
  const mark = marked ? '' : `${answerMark(language)} `;
  return [...ticked, { place: answer.place, text: [answer.before + mark + text + answer.after] }];
}

/** Adds an open question to the questions section of a record, which it makes if missing. */
export function addQuestion(record: DecisionRecord, typed: string, language: Language): Edit {
  const room = record.sections.find(({ kind, room }) => kind === 'questions' && room)?.room;
  if (room) {
    const text = /\n$/.test(room.before) ? paragraph(typed) : inline(typed);
    return { place: room.place, text: [room.before + text + room.after] };
  }
  return insertSection(record, 'questions', language, (level) =>
    sectionForm('questions', language, level).map((part) => (isStop(part) ? inline(typed) : part)),
  );
}

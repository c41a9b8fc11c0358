import type { Language } from '../language.ts';
import type { DecisionRecord } from '../record.ts';
import type { Edit } from '../rule.ts';
import { isStop } from './draft.ts';
import { sectionForm } from './forms.ts';
import { inline, paragraph } from './inline.ts';
import { insertSection } from './scaffold.ts';

/** Adds an open question to the section of a record that has one; makes the section where it is missing. */
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

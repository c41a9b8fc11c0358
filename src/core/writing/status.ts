import type { DecisionRecord, Status } from '../record/record.ts';
import type { Language } from '../text/language.ts';
import { STATUSES, written } from '../words/vocabulary.ts';
import { setKeys, type Change } from './keys.ts';

/** Sets the status where it is given, as a key or in the body; else adds the key. */
export function setStatus(record: DecisionRecord, status: Status, language: Language): Change {
  const word = written(STATUSES, status, language);
  const said = record.status;
  return said && said.from !== 'key'
    ? { is: 'edits', edits: [{ place: said.place, text: [word] }] }
    : setKeys(record, [['status', word]]);
}

import type { DecisionRecord, SaidWord, Status } from '../record/record.ts';
import type { Language } from '../text/language.ts';
import { statusWords } from '../words/knownWord.ts';
import { STATUSES, written } from '../words/vocabulary.ts';
import type { Change } from './keys.ts';
import { setWord } from './word.ts';

/** Sets the status where it is given, as a key or in the body; else adds the key. */
export function setStatus(record: DecisionRecord, status: Status, language: Language): Change {
  const word = written(STATUSES, status, language);
  const said = record.status;
  const isByOther = said && [said.word, status].includes('superseded') && saysByWhom(said);
  if (!isByOther) return setWord(record, 'status', said, word);
  if (said.word === status) return { is: 'edits', edits: [] };
  return setWord(record, 'status', { ...said, wordPlace: undefined }, word);
}

/** Whether the status goes on with by whom: a record is accepted by people, and superseded by another record. */
function saysByWhom({ text }: SaidWord<Status>): boolean {
  const end = statusWords.read(text)?.end ?? text.length;
  return /^[\s*_~`-]*(?:by|par)(?!\p{L})/iu.test(text.slice(end));
}

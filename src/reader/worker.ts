import { worker, workerEmit } from 'workerpool';
import { readRecord } from '../core/reading/index.ts';
import { unreadRecord, type DecisionRecord } from '../core/record.ts';
import { textOf } from './text.ts';

/** What a worker can be asked: the record of a text, or of a file's bytes. Tells first that it has taken them. */
export interface Work {
  read(raw: string | Uint8Array): DecisionRecord;
}

const work: Work = {
  read(raw) {
    workerEmit('taken');
    const text = textOf(raw);
    return text === undefined ? unreadRecord('notText') : readRecord(text);
  },
};

worker({ ...work });

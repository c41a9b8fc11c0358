import { worker, workerEmit } from 'workerpool';
import { unreadConfiguration, type ConfigFile } from '../core/configFile.ts';
import { readConfiguration } from '../core/reading/configuration.ts';
import { readRecord } from '../core/reading/index.ts';
import { unreadRecord, type DecisionRecord } from '../core/record.ts';
import { textOf } from './text.ts';

/** What a worker can be asked of a text, or of a file's bytes. It tells first that it has taken them. */
export interface Work {
  /** The record that it is. */
  read(raw: string | Uint8Array): DecisionRecord;
  /** The configuration that it is, given the ids of the rules, which a worker does without. */
  readConfiguration(raw: string | Uint8Array, rules: readonly string[]): ConfigFile;
}

const work: Work = {
  read(raw) {
    workerEmit('taken');
    const text = textOf(raw);
    return text === undefined ? unreadRecord('notText') : readRecord(text);
  },
  readConfiguration(raw, rules) {
    workerEmit('taken');
    const text = textOf(raw);
    return text === undefined ? unreadConfiguration('notText') : readConfiguration(text, rules);
  },
};

worker({ ...work });

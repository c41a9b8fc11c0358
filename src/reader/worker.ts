import { worker, workerEmit } from 'workerpool';
import { unreadConfiguration, type ConfigFile } from '../core/files/config.ts';
import type { Overview } from '../core/overview/overview.ts';
import { holdsOverview, writtenOverview } from '../core/overview/reading/written.ts';
import type { WrittenOverview } from '../core/overview/written.ts';
import { readConfiguration } from '../core/reading/configuration/configuration.ts';
import { readRecord } from '../core/reading/index.ts';
import { unreadRecord, type DecisionRecord } from '../core/record/record.ts';
import { applyEdits } from '../core/writing/edits.ts';
import { SIZE_CAP, sizeOf } from './budget.ts';
import { textOf } from './text.ts';

/** Tasks of a worker, each on a text or a file's bytes. The worker first reports that it has taken them. */
export interface Work {
  /** Reads it as a record. */
  read(raw: string | Uint8Array): DecisionRecord;
  /** Reads it as a configuration, given the ids of the rules, which a worker does without. */
  readConfiguration(raw: string | Uint8Array, rules: readonly string[]): ConfigFile;
  /** Whether it is a page with the marks of an overview; false if it is no text. */
  holdsOverview(raw: string | Uint8Array): boolean;
  /** Returns the result of writing an overview into it. */
  writeOverview(raw: string | Uint8Array, overview: Overview): WrittenOverview;
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
  holdsOverview(raw) {
    workerEmit('taken');
    const text = textOf(raw);
    return text !== undefined && holdsOverview(text);
  },
  writeOverview(raw, overview) {
    workerEmit('taken');
    const text = textOf(raw);
    if (text === undefined) return { is: 'broken', because: 'notText' };
    const written = writtenOverview(text, overview);
    // What is larger would not be read when it is to be written again.
    const isTooLarge = written.is === 'written' && sizeOf(applyEdits(text, [written.edit])) > SIZE_CAP;
    return isTooLarge ? { is: 'broken', because: 'tooLarge' } : written;
  },
};

worker({ ...work });

import type { LimitFunction } from 'p-limit';
import type { Reader } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Configurations } from '../files/configurations.ts';
import type { RecordFiles } from '../files/recordFiles.ts';
import type { LogKeeper } from './logKeeper.ts';
import type { Readings } from './readings.ts';

/** What the commands work with that write into records. */
export interface Services {
  readonly keeper: LogKeeper;
  readonly readings: Readings;
  readonly files: RecordFiles;
  readonly configurations: Configurations;
  readonly reader: Reader;
  readonly scheduler: Scheduler;
  /** Files are made one by one: VS Code looks whether a name is free some time before it takes it. */
  readonly oneAtATime: LimitFunction;
}

import type { LimitFunction } from 'p-limit';
import type { Reader } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Configurations } from '../files/configurations.ts';
import type { RecordFiles } from '../files/recordFiles.ts';
import type { LogKeeper } from './logKeeper.ts';
import type { Readings } from './readings.ts';

/** Services for the commands that write into records. */
export interface Services {
  readonly keeper: LogKeeper;
  readonly readings: Readings;
  readonly files: RecordFiles;
  readonly configurations: Configurations;
  readonly reader: Reader;
  readonly scheduler: Scheduler;
  /** Queue that creates files one by one: VS Code checks whether a name is free some time before it takes it. */
  readonly oneAtATime: LimitFunction;
}

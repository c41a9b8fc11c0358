import type { Reader } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Configurations } from '../files/configurations.ts';
import type { RecordFiles } from '../files/recordFiles.ts';
import type { Log } from '../shown/log.ts';
import type { Clock } from './clock.ts';
import type { Readings } from './readings.ts';

/** Services for the keeper of the log, and for those who read on its behalf. */
export interface Tools {
  readonly reader: Reader;
  readonly readings: Readings;
  readonly files: RecordFiles;
  readonly configurations: Configurations;
  readonly clock: Clock;
  readonly channel: Log;
  readonly scheduler: Scheduler;
}

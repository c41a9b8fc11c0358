import { cpus } from 'workerpool';
import { unreadConfiguration, type ConfigFile } from '../core/files/config.ts';
import type { Overview } from '../core/overview/overview.ts';
import type { WrittenOverview } from '../core/overview/written.ts';
import { unreadRecord, type DecisionRecord } from '../core/record/record.ts';
import { RULES } from '../core/rules/index.ts';
import { BUDGET, SIZE_CAP, sizeOf, timeFor, type Budget } from './budget.ts';
import { Lane, type Job, type LaneOptions, type Outcome } from './lane.ts';
import type { Work } from './worker.ts';

/** Queue in which a text waits: behind other open documents, or behind the files of the folder. */
export type LaneName = 'open' | 'folder';

/** Text to be read, with its name in the log. */
export interface ToRead {
  readonly name: string;
  /** The text of a document, or the bytes of a file. */
  readonly raw: string | Uint8Array;
  readonly lane: LaneName;
  readonly signal: AbortSignal;
}

/** Reads records and configurations, and writes overviews, in workers, each within its time. */
export interface Reader {
  /**
   * Reads the record of a text, marked as unread if it was not read; undefined if its signal aborts before a worker has
   * it. Never rejects.
   */
  read(what: ToRead): Promise<DecisionRecord | undefined>;
  /** Reads the configuration of a text, likewise. */
  readConfiguration(what: ToRead): Promise<ConfigFile | undefined>;
  /** Whether a page has the marks of an overview; false if it is not read. */
  holdsOverview(what: ToRead): Promise<boolean>;
  /** Returns the result of writing an overview into a page, likewise. */
  writeOverview(what: ToRead, overview: Overview): Promise<WrittenOverview | undefined>;
  /** Number of texts that workers have taken so far. */
  readonly taken: number;
  /** Number of workers now. */
  readonly workers: number;
  /** Sets another budget, for tests. */
  setBudget(budget: Budget): void;
  /** Ends all workers. */
  end(): Promise<void>;
}

/** Time without work after which the workers of the folder end, in milliseconds; the one for open documents is kept. */
const FOLDER_ENDS_AFTER = 60_000;

/** Approximate size of a record in an overview, in bytes. */
const BYTES_OF_AN_OVERVIEW = 250;

/** Creates a reader, whose workers start when they are needed. */
export function createReader(given: Pick<LaneOptions, 'script' | 'onTrouble' | 'scheduler'>): Reader {
  let budget = BUDGET;
  let taken = 0;
  const shared = { ...given, onTaken: () => (taken += 1) };
  const lanes: Readonly<Record<LaneName, Lane>> = {
    open: new Lane({ ...shared, workers: 1 }),
    folder: new Lane({
      ...shared,
      workers: folderWorkers(cpus as number | undefined),
      endsAfter: FOLDER_ENDS_AFTER,
    }),
  };
  const ask = async <Task extends keyof Work>(
    { name, raw, lane, signal }: ToRead,
    what: Pick<Job<Task>, 'task' | 'given'>,
    more = 0,
  ): Promise<Outcome<ReturnType<Work[Task]>> | undefined> => {
    const size = sizeOf(raw);
    if (size > SIZE_CAP) return { because: 'tooLarge' };
    return lanes[lane].read({ name, raw, signal, time: timeFor(size + more, budget), ...what });
  };
  return {
    async read(what) {
      const outcome = await ask(what, { task: 'read' });
      return outcome && ('answer' in outcome ? outcome.answer : unreadRecord(outcome.because));
    },
    async readConfiguration(what) {
      const outcome = await ask(what, { task: 'readConfiguration', given: [RULES.map(({ id }) => id)] });
      return outcome && ('answer' in outcome ? outcome.answer : unreadConfiguration(outcome.because));
    },
    async holdsOverview(what) {
      const outcome = await ask(what, { task: 'holdsOverview' });
      return outcome !== undefined && 'answer' in outcome && outcome.answer;
    },
    async writeOverview(what, overview) {
      const more = overview.records.length * BYTES_OF_AN_OVERVIEW;
      const outcome = await ask(what, { task: 'writeOverview', given: [overview] }, more);
      return outcome && ('answer' in outcome ? outcome.answer : { is: 'broken', because: outcome.because });
    },
    get taken() {
      return taken;
    },
    get workers() {
      return lanes.open.alive + lanes.folder.alive;
    },
    setBudget(other) {
      budget = other;
    },
    async end() {
      await Promise.all([lanes.open.end(), lanes.folder.end()]);
    },
  };
}

/**
 * Returns the number of workers for the folder: half the cores, one to four; a host may not say how many cores there
 * are.
 */
export function folderWorkers(cores: number | undefined): number {
  return Math.min(4, Math.max(1, Math.floor((cores ?? 2) / 2)));
}

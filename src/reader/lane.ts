import { pool as createPool, type Pool } from 'workerpool';
import { unreadRecord, type DecisionRecord } from '../core/record.ts';

/** Workers of one kind of work, which wait for none of another. */
export interface LaneOptions {
  /** The path or address of the worker's bundle. */
  readonly script: string;
  /** How many texts are read at once, at most. */
  readonly workers: number;
  /** The milliseconds without work after which the workers end; until then they are kept. */
  readonly endsAfter?: number;
  /** Told when a worker has taken a text. */
  readonly onTaken: () => void;
  /** Told when a text was not read because of a bug, or of a worker that died or does not start. */
  readonly onTrouble: (name: string, error: unknown) => void;
}

/** A text to be read. */
export interface Job {
  /** What the log calls it. */
  readonly name: string;
  readonly raw: string | Uint8Array;
  /** The milliseconds that a worker may take, from the moment it has the text. */
  readonly time: number;
  readonly signal: AbortSignal;
}

interface Queued extends Job {
  readonly answer: (record: DecisionRecord | undefined) => void;
}

/** A worker that has not taken its first text after so many milliseconds will not. */
const STARTS_WITHIN = 30_000;

/** Reads texts one after the other, as many at once as it has workers. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #queue: Queued[] = [];
  #pool: Pool | undefined;
  #running = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** How many workers there are now. */
  get alive(): number {
    return this.#pool?.stats().totalWorkers ?? 0;
  }

  /** The record of a text, unread past its time; undefined when its signal aborts before a worker has it. */
  read(job: Job): Promise<DecisionRecord | undefined> {
    if (job.signal.aborted || this.#ended) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const queued: Queued = {
        ...job,
        answer(record) {
          job.signal.removeEventListener('abort', drop);
          resolve(record);
        },
      };
      const drop = () => {
        const at = this.#queue.indexOf(queued);
        if (at < 0) return;
        this.#queue.splice(at, 1);
        queued.answer(undefined);
      };
      job.signal.addEventListener('abort', drop);
      this.#queue.push(queued);
      this.#next();
    });
  }

  /** Ends the workers; what is queued or under way is answered with nothing. */
  async end(): Promise<void> {
    this.#ended = true;
    for (const job of this.#queue.splice(0)) job.answer(undefined);
    await this.#endWorkers();
  }

  #next(): void {
    while (this.#running < this.#options.workers) {
      const job = this.#queue.shift();
      if (!job) break;
      void this.#run(job);
    }
  }

  async #run(job: Queued): Promise<void> {
    clearTimeout(this.#idle);
    this.#running += 1;
    const record = await this.#recordOf(job);
    this.#running -= 1;
    job.answer(this.#ended ? undefined : record);
    // Who hears of it may drop what is queued, such as a later version of the same text.
    if (record.unread?.because === 'tooSlow') await new Promise((resolve) => setTimeout(resolve, 0));
    this.#next();
    if (this.#running === 0 && this.#options.endsAfter !== undefined && !this.#ended) {
      this.#idle = setTimeout(() => void this.#endWorkers(), this.#options.endsAfter);
    }
  }

  async #recordOf({ name, raw, time }: Queued): Promise<DecisionRecord> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let outOfTime: 'starting' | 'reading' | undefined;
    try {
      // A copy of its own, since what crosses a border may be a window on something larger.
      const own = typeof raw === 'string' ? raw : new Uint8Array(raw);
      const answer = this.#workers().exec('read', [own], {
        ...(typeof own !== 'string' && { transfer: [own.buffer] }),
        on: () => {
          this.#options.onTaken();
          endAfter(time, 'reading');
        },
      });
      const endAfter = (milliseconds: number, what: typeof outOfTime) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          outOfTime = what;
          answer.cancel();
        }, milliseconds);
      };
      endAfter(STARTS_WITHIN, 'starting');
      return (await answer) as DecisionRecord;
    } catch (error) {
      if (outOfTime === 'reading') return unreadRecord('tooSlow');
      if (!this.#ended) this.#options.onTrouble(name, error);
      return unreadRecord('failed');
    } finally {
      clearTimeout(timer);
    }
  }

  #workers(): Pool {
    this.#pool ??= createPool(this.#options.script, {
      maxWorkers: this.#options.workers,
      // A worker that is stuck does not hear that it should end: it is waited for twice that long.
      workerTerminateTimeout: 25,
      workerOpts: webWorkerOptions(),
    });
    return this.#pool;
  }

  async #endWorkers(): Promise<void> {
    clearTimeout(this.#idle);
    const pool = this.#pool;
    this.#pool = undefined;
    // Rejects where a worker is dead already.
    await pool?.terminate(true).catch(() => undefined);
  }
}

/** VS Code's Worker writes a name into its options, which workerpool has frozen: only a setter takes that. */
function webWorkerOptions(): { name: string } {
  let given = 'scale-or-not';
  return {
    get name() {
      return given;
    },
    set name(name) {
      given = name;
    },
  };
}

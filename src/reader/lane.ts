import { pool as createPool, type Pool } from 'workerpool';
import type { Unread } from '../core/record/record.ts';
import { passed, type Scheduler } from './scheduler.ts';
import type { Work } from './worker.ts';

/** Options for the workers of one kind of work, which wait for no other kind. */
export interface LaneOptions {
  /** Path or address of the workers' bundle. */
  readonly script: string;
  /** Number of texts that are read at once, at most. */
  readonly workers: number;
  /** Time without work after which the workers end, in milliseconds; if absent, they are kept. */
  readonly endsAfter?: number;
  /** Called when a worker has taken a text. */
  readonly onTaken: () => void;
  /** Called when a text was not read because of a bug, or because a worker died or did not start. */
  readonly onTrouble: (name: string, error: unknown) => void;
  readonly scheduler: Scheduler;
}

/** Outcome for a text: the worker's answer, or why it was not read. */
export type Outcome<Answer> = { readonly answer: Answer } | Unread;

/** Text to be read, with the worker's task. */
export interface Job<Task extends keyof Work = keyof Work> {
  /** Task of the worker, e.g. `readConfiguration`. */
  readonly task: Task;
  /** Arguments of the task besides the text. */
  readonly given?: Given<Work[Task]>;
  /** Name of the text in the log. */
  readonly name: string;
  readonly raw: string | Uint8Array;
  /** Time that a worker may take, in milliseconds from the moment it has the text. */
  readonly time: number;
  readonly signal: AbortSignal;
}

type Given<Asked> = Asked extends (raw: never, ...given: infer Rest) => unknown ? Rest : never;

type Answer = ReturnType<Work[keyof Work]>;

interface Queued extends Job {
  readonly answer: (outcome: Outcome<Answer> | undefined) => void;
}

/** Time after which a worker that has not taken its text is given up, in milliseconds. */
const STARTS_WITHIN = 30_000;

/** Reads texts from a queue, as many at once as it has workers. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #queue: Queued[] = [];
  #pool: Pool | undefined;
  #running = 0;
  /** Cancels the planned end of the workers, which keeps them for now. */
  #keep: (() => void) | undefined;
  #ended = false;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Number of workers now. */
  get alive(): number {
    return this.#pool?.stats().totalWorkers ?? 0;
  }

  /**
   * Reads a text in a worker; returns it as unread past its time, and undefined if its signal aborts before a worker
   * has it.
   */
  read<Task extends keyof Work>(job: Job<Task>): Promise<Outcome<ReturnType<Work[Task]>> | undefined> {
    if (job.signal.aborted || this.#ended) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const queued: Queued = {
        ...job,
        answer(outcome) {
          job.signal.removeEventListener('abort', drop);
          // A worker answers each task with its own kind of answer.
          resolve(outcome as Outcome<ReturnType<Work[Task]>> | undefined);
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

  /** Ends the workers; what is queued or under way resolves with undefined. */
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
    this.#keep?.();
    this.#running += 1;
    const outcome = await this.#outcomeOf(job);
    this.#running -= 1;
    job.answer(this.#ended ? undefined : outcome);
    // Who hears of it may drop what is queued, such as a later version of the same text.
    if ('because' in outcome && outcome.because === 'tooSlow') await passed(0, this.#options.scheduler);
    this.#next();
    const { endsAfter, scheduler } = this.#options;
    if (this.#running === 0 && endsAfter !== undefined && !this.#ended) {
      this.#keep = scheduler.after(endsAfter, () => void this.#endWorkers());
    }
  }

  async #outcomeOf({ name, task, given = [], raw, time }: Queued): Promise<Outcome<Answer>> {
    let cancel: (() => void) | undefined;
    let outOfTime: 'starting' | 'reading' | undefined;
    try {
      // A copy of its own, since what crosses a border may be a window on something larger.
      const own = typeof raw === 'string' ? raw : new Uint8Array(raw);
      const answer = this.#workers().exec(task, [own, ...given], {
        ...(typeof own !== 'string' && { transfer: [own.buffer] }),
        on: () => {
          this.#options.onTaken();
          endAfter(time, 'reading');
        },
      });
      const endAfter = (milliseconds: number, what: typeof outOfTime) => {
        cancel?.();
        cancel = this.#options.scheduler.after(milliseconds, () => {
          outOfTime = what;
          answer.cancel();
        });
      };
      endAfter(STARTS_WITHIN, 'starting');
      return { answer: (await answer) as Answer };
    } catch (error) {
      if (outOfTime === 'reading') return { because: 'tooSlow' };
      if (!this.#ended) this.#options.onTrouble(name, error);
      return { because: 'failed' };
    } finally {
      cancel?.();
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
    this.#keep?.();
    const pool = this.#pool;
    this.#pool = undefined;
    // Rejects where a worker is dead already.
    await pool?.terminate(true).catch(() => undefined);
  }
}

/**
 * Returns options with a setter for the name: VS Code's Worker writes a name into them, and workerpool has frozen them.
 */
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

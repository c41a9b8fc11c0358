import type { Scheduler } from '../../reader/scheduler.ts';
import type { PendingWork } from './pendingWork.ts';

/** A burst is over after so many milliseconds of quiet, and told in parts where it goes on longer than that. */
const QUIET = 150;
const AT_THE_LATEST = 2000;

/** Knows when what happens in bursts may be told: once it is quiet, and now and then where it never is. */
export class Burst {
  readonly #tell: () => Promise<void>;
  readonly #pending: Pick<PendingWork, 'begin'>;
  readonly #scheduler: Scheduler;
  #began = 0;
  #cancel: (() => void) | undefined;
  #end: (() => void) | undefined;

  /** `tell` is called when a burst is over, or a part of it. */
  constructor(tell: () => Promise<void>, pending: Pick<PendingWork, 'begin'>, scheduler: Scheduler) {
    this.#tell = tell;
    this.#pending = pending;
    this.#scheduler = scheduler;
  }

  /** Something happened that is to be told; it is under way from now until it is. */
  goesOn(): void {
    const now = this.#scheduler.now();
    if (!this.#end) {
      this.#end = this.#pending.begin();
      this.#began = now;
    }
    this.#cancel?.();
    const left = this.#began + AT_THE_LATEST - now;
    this.#cancel = this.#scheduler.after(Math.max(0, Math.min(QUIET, left)), () => this.#over());
  }

  dispose(): void {
    this.#cancel?.();
    this.#end?.();
  }

  #over(): void {
    const end = this.#end;
    // What happens while this is told begins another.
    this.#end = undefined;
    void this.#tell().finally(end);
  }
}

import type { Scheduler } from '../../reader/scheduler.ts';
import type { PendingWork } from './pendingWork.ts';

/** Quiet time that ends a burst, in milliseconds. */
const QUIET = 150;
/** Time after which a part of a longer burst is reported, in milliseconds. */
const AT_THE_LATEST = 2000;

/** Reports what happens in bursts: once it is quiet, and in parts where it never is. */
export class Burst {
  readonly #tell: () => Promise<void>;
  readonly #pending: Pick<PendingWork, 'begin'>;
  readonly #scheduler: Scheduler;
  #began = 0;
  #cancel: (() => void) | undefined;
  #end: (() => void) | undefined;

  /** `tell` is called at the end of a burst, or of a part of it. */
  constructor(tell: () => Promise<void>, pending: Pick<PendingWork, 'begin'>, scheduler: Scheduler) {
    this.#tell = tell;
    this.#pending = pending;
    this.#scheduler = scheduler;
  }

  /** Notes that something happened; it counts as pending work until it is reported. */
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

import type { Scheduler } from '../../reader/scheduler.ts';
import type { PendingWork } from './pendingWork.ts';

/** Debounces work by name: asking for a name again while it waits restarts its pause. */
export class Pauses {
  readonly #pending: Pick<PendingWork, 'begin'>;
  readonly #scheduler: Scheduler;
  readonly #waiting = new Map<string, () => void>();

  constructor(pending: Pick<PendingWork, 'begin'>, scheduler: Scheduler) {
    this.#pending = pending;
    this.#scheduler = scheduler;
  }

  /** Runs some work after a number of milliseconds; it counts as pending work from now to its end. */
  after(name: string, milliseconds: number, work: () => Promise<void>): void {
    const end = this.#pending.begin();
    this.cancel(name);
    const cancel = this.#scheduler.after(milliseconds, () => {
      this.#waiting.delete(name);
      void work().finally(end);
    });
    this.#waiting.set(name, () => {
      cancel();
      end();
    });
  }

  /** Cancels the work that waits under a name. */
  cancel(name: string): void {
    this.#waiting.get(name)?.();
    this.#waiting.delete(name);
  }

  dispose(): void {
    for (const name of [...this.#waiting.keys()]) this.cancel(name);
  }
}

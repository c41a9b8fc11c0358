import type { Scheduler } from '../../reader/scheduler.ts';

/** Counts the work under way, so that others can wait until there is none. */
export class PendingWork {
  readonly #scheduler: Scheduler;
  #count = 0;
  #waiting: (() => void)[] = [];

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** Notes the beginning of some work; the returned function notes its end, once. */
  begin(): () => void {
    let over = false;
    this.#count += 1;
    return () => {
      if (over) return;
      over = true;
      this.#count -= 1;
      // What ends may have something following it in the same turn.
      this.#tellAfterThisTurn();
    };
  }

  /** Runs some work, and counts it from now to its end. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const end = this.begin();
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** Whether nothing is under way now. */
  get isNothing(): boolean {
    return this.#count === 0;
  }

  /** Resolves when nothing is under way. */
  whenNothing(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#tellAfterThisTurn();
    });
  }

  #tellAfterThisTurn(): void {
    this.#scheduler.after(0, () => {
      if (this.#count > 0) return;
      for (const resolve of this.#waiting.splice(0)) resolve();
    });
  }
}

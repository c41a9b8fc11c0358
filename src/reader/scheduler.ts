/** Clock and timers for those who wait: a host's, or those that a test turns by hand. */
export interface Scheduler {
  /** Returns the milliseconds since some moment in the past; they never run back. */
  now(): number;
  /**
   * Runs some work after a number of milliseconds, or, for 0, after this turn of the host; the returned function
   * cancels it, and does nothing once the work has run.
   */
  after(milliseconds: number, work: () => void): () => void;
}

/** Scheduler of whichever host this runs in. */
export const hostScheduler: Scheduler = {
  now: () => performance.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves after a number of milliseconds: `await passed(20, scheduler)`. */
export function passed(milliseconds: number, scheduler: Scheduler): Promise<void> {
  return new Promise((resolve) => void scheduler.after(milliseconds, resolve));
}

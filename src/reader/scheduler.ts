/** What passes time for those who wait: a host's clock, or one that a test turns by hand. */
export interface Scheduler {
  /** The milliseconds since some moment in the past; they never run back. */
  now(): number;
  /**
   * Does something so many milliseconds from now, or after this turn of the host where it is none; the function that is
   * returned cancels it, and does nothing once it is done.
   */
  after(milliseconds: number, work: () => void): () => void;
}

/** The clock of whichever host this runs in. */
export const hostScheduler: Scheduler = {
  now: () => performance.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** When so many milliseconds have passed: `await passed(20, scheduler)`. */
export function passed(milliseconds: number, scheduler: Scheduler): Promise<void> {
  return new Promise((resolve) => void scheduler.after(milliseconds, resolve));
}

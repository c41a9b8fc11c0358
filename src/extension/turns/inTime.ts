import type { Scheduler } from '../../reader/scheduler.ts';

/** A file system that has not answered after so many milliseconds will not. */
const ANSWERS_WITHIN = 10_000;

/** What a file system answered with nothing is said by. */
export class NoAnswer extends Error {}

/** What a file system answers; rejects with `NoAnswer` where it does not. */
export async function inTime<T>(answer: Thenable<T>, scheduler: Scheduler): Promise<T> {
  let cancel: (() => void) | undefined;
  const late = new Promise<never>((_, reject) => {
    cancel = scheduler.after(ANSWERS_WITHIN, () => reject(new NoAnswer()));
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    cancel?.();
  }
}

import type { Scheduler } from '../../reader/scheduler.ts';

/** Time after which a file system that has not answered is given up, in milliseconds. */
const ANSWERS_WITHIN = 10_000;

/** Error for a file system that does not answer. */
export class NoAnswer extends Error {}

/** Awaits the answer of a file system; rejects with `NoAnswer` if it does not come in time. */
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

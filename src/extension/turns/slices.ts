import { passed, type Scheduler } from '../../reader/scheduler.ts';

/** Length of a slice, in milliseconds: several may fall into one turn of the host, with what they report. */
const SLICE = 2;

/** Options for doing long work in slices. */
export interface Slicing {
  readonly scheduler: Scheduler;
  /** Called before each item; once it returns true, nothing more is done. */
  readonly isOver?: () => boolean;
  /** Called at the end of each slice. */
  readonly atEnd?: () => void;
}

/** Calls `work` for each item, in slices with a turn of the host between them. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  slicing: Slicing,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  while (slice(iterator, work, slicing) === 'more') await passed(0, slicing.scheduler);
}

function slice<T>(
  items: Iterator<T>,
  work: (item: T) => void,
  { scheduler, isOver, atEnd }: Slicing,
): 'more' | 'done' {
  const end = scheduler.now() + SLICE;
  try {
    while (scheduler.now() < end) {
      const next = items.next();
      if (next.done === true || isOver?.() === true) return 'done';
      work(next.value);
    }
    return 'more';
  } finally {
    atEnd?.();
  }
}

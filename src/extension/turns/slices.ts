import { passed, type Scheduler } from '../../reader/scheduler.ts';

/** After so many milliseconds a slice ends: several may fall into one turn of the host, with what they tell. */
const SLICE = 2;

/** How what takes long is done by parts. */
export interface Slicing {
  readonly scheduler: Scheduler;
  /** Asked before each item; once it is so, nothing more is done. */
  readonly isOver?: () => boolean;
  /** Called at the end of each slice. */
  readonly atEnd?: () => void;
}

/** Does something to each item, a named part of our work, in slices with a turn of the host between them. */
export async function inSlices<T>(
  part: string,
  items: Iterable<T>,
  work: (item: T) => void,
  slicing: Slicing,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  while (inTurn(part, () => slice(iterator, work, slicing)) === 'more') await passed(0, slicing.scheduler);
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

/** What the extension has done so far in the present turn of its host, which there is one of in a thread. */
const present = { spent: 0, depth: 0, isOpen: false, parts: new Map<string, number>() };

/** The name of the measures that tell how long the extension held its host in a turn, in milliseconds. */
export const TURN = 'scale-or-not turn';

/**
 * Does something as part of the present turn; observers of the host's performance are told what each turn took in all, and
 * what its parts took, by their names.
 */
export function inTurn<T>(part: string, work: () => T): T {
  const begun = performance.now();
  present.depth += 1;
  try {
    return work();
  } finally {
    present.depth -= 1;
    const took = performance.now() - begun;
    if (present.depth === 0) present.spent += took;
    present.parts.set(part, (present.parts.get(part) ?? 0) + took);
    if (!present.isOpen) {
      present.isOpen = true;
      afterThisTurn(tell);
    }
  }
}

function tell(): void {
  const end = performance.now();
  performance.measure(TURN, { start: end - present.spent, end, detail: Object.fromEntries(present.parts) });
  // Observers have it by now, and nothing is kept for those to come.
  performance.clearMeasures(TURN);
  present.spent = 0;
  present.isOpen = false;
  present.parts.clear();
}

/** Node has a way that waits for no timer. */
function afterThisTurn(work: () => void): void {
  const { setImmediate } = globalThis as { setImmediate?: (work: () => void) => unknown };
  if (setImmediate) setImmediate(work);
  else setTimeout(work, 0);
}

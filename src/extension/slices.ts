import { inTurn } from './turn.ts';

/** What the extension may do in one turn, in milliseconds: its host is shared with all the others. */
const SLICE = 8;

/** Does something to each item, in slices with a turn of the host between them; stops early once `isOver`. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  isOver: () => boolean = () => false,
  atEnd: () => void = () => undefined,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  while (inTurn(() => slice(iterator, work, isOver, atEnd)) === 'more') {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function slice<T>(
  items: Iterator<T>,
  work: (item: T) => void,
  isOver: () => boolean,
  atEnd: () => void,
): 'more' | 'done' {
  const end = performance.now() + SLICE;
  try {
    while (performance.now() < end) {
      const next = items.next();
      if (next.done === true || isOver()) return 'done';
      work(next.value);
    }
    return 'more';
  } finally {
    atEnd();
  }
}

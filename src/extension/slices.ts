import { inTurn } from './turn.ts';

/** After so many milliseconds a slice ends: several may fall into one turn of the host, with what they tell. */
const SLICE = 2;

/** Does something to each item, a named part of our work, in slices with a turn of the host between them; stops early once `isOver`. */
export async function inSlices<T>(
  part: string,
  items: Iterable<T>,
  work: (item: T) => void,
  isOver: () => boolean = () => false,
  atEnd: () => void = () => undefined,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  while (inTurn(part, () => slice(iterator, work, isOver, atEnd)) === 'more') {
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

/** What the extension may do in one turn, in milliseconds: its host is shared with all the others. */
const SLICE = 8;

/** Does something to each item, in slices with a turn of the host between them; stops early once `isOver`. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  isOver: () => boolean = () => false,
): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    if (performance.now() - begun >= SLICE) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      begun = performance.now();
    }
    if (isOver()) return;
    work(item);
  }
}

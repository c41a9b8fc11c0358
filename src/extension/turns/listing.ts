import type { Scheduler } from '../../reader/scheduler.ts';

/** While records are read, a list is made anew no more often than this, in milliseconds. */
const LISTS_EVERY = 300;

/** A list that follows what it lists. */
export interface Listing {
  /** Has it made anew in a while, once for all that happens until then. */
  soon(): void;
  dispose(): void;
}

/** A list that `list` makes anew. */
export function createListing(list: () => void, scheduler: Scheduler): Listing {
  let cancel: (() => void) | undefined;
  return {
    soon() {
      cancel ??= scheduler.after(LISTS_EVERY, () => {
        cancel = undefined;
        list();
      });
    },
    dispose: () => cancel?.(),
  };
}

import type { Scheduler } from '../../reader/scheduler.ts';

/** Shortest time between two updates of a list while records are read, in milliseconds. */
const LISTS_EVERY = 300;

/** List that follows its records. */
export interface Listing {
  /** Schedules an update of the list, one for all that happens until then. */
  soon(): void;
  dispose(): void;
}

/** Creates a listing that calls `list` to update itself. */
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

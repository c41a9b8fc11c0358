import { passed, type Scheduler } from '../../reader/scheduler.ts';

/** Argument that walkthrough buttons pass to their commands in the link, e.g. `"walkthrough"`. */
const WALKTHROUGH = 'walkthrough';

/**
 * Wait until VS Code has taken the focus back, in milliseconds: it focuses a button's step 250 milliseconds after the
 * key that pressed the button is released.
 */
const FOCUS_TAKEN = 500;

/**
 * Waits until VS Code's walkthrough has taken the focus back, if one of its buttons ran the command: an input shown
 * earlier loses the focus, and misses what the person types.
 */
export async function afterWalkthrough(given: unknown, scheduler: Scheduler): Promise<void> {
  if (given === WALKTHROUGH) await passed(FOCUS_TAKEN, scheduler);
}

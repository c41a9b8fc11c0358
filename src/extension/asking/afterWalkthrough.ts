import { passed, type Scheduler } from '../../reader/scheduler.ts';

/** What the buttons of the walkthrough hand to their commands, in their links. */
const WALKTHROUGH = 'walkthrough';

/** VS Code gives the focus to the step of a button 250 milliseconds after the key that pressed it was let go. */
const FOCUS_TAKEN = 500;

/**
 * Waits until VS Code's walkthrough has taken the focus back, where a command was run by one of its buttons: what asks for
 * something before stays without the focus, and without what is typed.
 */
export async function afterWalkthrough(given: unknown, scheduler: Scheduler): Promise<void> {
  if (given === WALKTHROUGH) await passed(FOCUS_TAKEN, scheduler);
}

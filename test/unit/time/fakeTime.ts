import FakeTimers from '@sinonjs/fake-timers';
import type { Scheduler } from '../../../src/reader/scheduler.ts';

/** What happens when: at so many milliseconds from the beginning something is done. */
export type Happening = readonly [at: number, does: () => void];

/** Time that passes when a test wants it to, from 0 or from a moment of the calendar. */
export function fakeTime(begins: Date | number = 0) {
  const clock = FakeTimers.createClock(begins);
  const begun = clock.now;
  let spent = 0;
  const scheduler: Scheduler = {
    now: () => clock.now - begun + spent,
    after(milliseconds, work) {
      const timer = clock.setTimeout(work, milliseconds);
      return () => clock.clearTimeout(timer);
    },
  };
  /** Lets time pass up to so many milliseconds from the beginning, and all be done that it brings. */
  const passTo = async (milliseconds: number) => {
    await clock.tickAsync(begun + milliseconds - clock.now);
  };
  return {
    clock,
    scheduler,
    passTo,
    /** Does things when they happen, then lets time pass to the end. */
    play: async (happenings: readonly Happening[], end: number) => {
      for (const [at, does] of happenings) {
        await passTo(at);
        does();
      }
      await passTo(end);
    },
    /** Takes so many milliseconds without giving way to what waits. */
    spend: (milliseconds: number) => void (spent += milliseconds),
    /** How many wait for some time. */
    waiting: () => clock.countTimers(),
  };
}

/** Notes from when to when something is under way, in milliseconds; `…` while it still is. */
export function notedUnderWay(scheduler: Scheduler) {
  const spans: string[] = [];
  return {
    spans,
    begin: () => {
      const nth = spans.push(`${scheduler.now()}–…`) - 1;
      return () => void (spans[nth] = (spans[nth] ?? '').replace('…', String(scheduler.now())));
    },
  };
}

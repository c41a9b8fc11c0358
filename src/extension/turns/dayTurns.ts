import type { Scheduler } from '../../reader/scheduler.ts';

/**
 * Longest wait between two looks at the day, in milliseconds: a machine may sleep over midnight, and its timers with
 * it.
 */
const LOOKS_EVERY = 60 * 60 * 1000;

/** Wait after midnight before the day is looked at, in milliseconds: timers may be a millisecond early. */
const LATE = 1000;

/** Sources of the calendar day. */
export interface Days {
  /** Returns the current moment, in the person's time zone. */
  readonly moment: () => Date;
  readonly scheduler: Scheduler;
}

/**
 * Calls `told` with the calendar day just after each midnight, and now and then between; the returned function ends it.
 */
export function followDays(told: (day: string) => void, { moment, scheduler }: Days): () => void {
  let cancel: () => void;
  const wait = () => {
    cancel = scheduler.after(Math.min(untilMidnight(moment()) + LATE, LOOKS_EVERY), () => {
      told(localDay(moment()));
      wait();
    });
  };
  wait();
  return () => cancel();
}

/** Returns the local calendar day of a moment in ISO form, e.g. `2027-03-14`. */
export function localDay(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

function untilMidnight(moment: Date): number {
  const midnight = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1);
  return midnight.getTime() - moment.getTime();
}

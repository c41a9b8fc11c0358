import type { Scheduler } from '../../reader/scheduler.ts';

/** A machine may sleep over midnight, and its timers with it: it is looked so often, in milliseconds. */
const LOOKS_EVERY = 60 * 60 * 1000;

/** Timers may be early by a millisecond: it is looked so many after midnight. */
const LATE = 1000;

/** What days are told by. */
export interface Days {
  /** This moment, where the person is. */
  readonly moment: () => Date;
  readonly scheduler: Scheduler;
}

/** Tells the calendar day just after each midnight, and now and then between; the function that is returned ends it. */
export function followDays(told: (day: string) => void, { moment, scheduler }: Days): () => void {
  let cancel: () => void;
  const wait = () => {
    cancel = scheduler.after(Math.min(untilMidnight(moment()) + LATE, LOOKS_EVERY), () => {
      told(dayOf(moment()));
      wait();
    });
  };
  wait();
  return () => cancel();
}

/** The local calendar day of a moment, ISO form. */
export function dayOf(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

function untilMidnight(moment: Date): number {
  const midnight = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1);
  return midnight.getTime() - moment.getTime();
}

import * as vscode from 'vscode';

/** The calendar day where the person is, told anew when it changes. */
export interface Clock {
  /** ISO form. */
  today(): string;
  readonly onDidChangeDay: vscode.Event<string>;
  /** Makes it that day from now on. */
  set(day: string): void;
  dispose(): void;
}

/** A machine may sleep over midnight, and its timers with it. */
const LOOKS_EVERY = 60 * 60 * 1000;

/** A clock that shows the machine's day, or the given one for good. */
export function createClock(given?: string): Clock {
  const changed = new vscode.EventEmitter<string>();
  let day = given ?? dayOf(new Date());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turnTo = (next: string) => {
    if (next === day) return;
    day = next;
    changed.fire(day);
  };
  const wait = () => {
    timer = setTimeout(
      () => {
        turnTo(dayOf(new Date()));
        wait();
      },
      Math.min(untilMidnight(new Date()), LOOKS_EVERY),
    );
  };
  if (given === undefined) wait();
  return {
    today: () => day,
    onDidChangeDay: changed.event,
    set(other) {
      clearTimeout(timer);
      turnTo(other);
    },
    dispose() {
      clearTimeout(timer);
      changed.dispose();
    },
  };
}

/** The local calendar day of a moment, ISO form. */
function dayOf(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

function untilMidnight(moment: Date): number {
  const midnight = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1);
  // Just after it: timers may be early by a millisecond.
  return midnight.getTime() - moment.getTime() + 1000;
}

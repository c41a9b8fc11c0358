import * as vscode from 'vscode';
import { localDay, followDays, type Days } from '../turns/dayTurns.ts';

/** Clock of the person's calendar day, which fires when the day changes. */
export interface Clock {
  /** Returns the day in ISO form, e.g. `2027-03-14`. */
  today(): string;
  readonly onDidChangeDay: vscode.Event<string>;
  /** Sets the day, and no longer follows the machine's. */
  set(day: string): void;
  dispose(): void;
}

/** Creates a clock of the machine's day, or of the given day for good. */
export function createClock(days: Days, given?: string): Clock {
  const changed = new vscode.EventEmitter<string>();
  let day = given ?? localDay(days.moment());
  const turnTo = (next: string) => {
    if (next === day) return;
    day = next;
    changed.fire(day);
  };
  const end = given === undefined ? followDays(turnTo, days) : () => undefined;
  return {
    today: () => day,
    onDidChangeDay: changed.event,
    set(other) {
      end();
      turnTo(other);
    },
    dispose() {
      end();
      changed.dispose();
    },
  };
}

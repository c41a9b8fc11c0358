import * as vscode from 'vscode';
import { dayOf, followDays, type Days } from '../turns/dayTurns.ts';

/** The calendar day where the person is, told anew when it changes. */
export interface Clock {
  /** ISO form. */
  today(): string;
  readonly onDidChangeDay: vscode.Event<string>;
  /** Makes it that day from now on. */
  set(day: string): void;
  dispose(): void;
}

/** A clock that shows the machine's day, or the given one for good. */
export function createClock(days: Days, given?: string): Clock {
  const changed = new vscode.EventEmitter<string>();
  let day = given ?? dayOf(days.moment());
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

import type { DecisionLog } from './log.ts';
import { orderOf } from './order.ts';
import type { Listed } from './summary.ts';

/** What there is in a log, in figures. */
export interface Tally {
  readonly records: number;
  /** Those that are not history. */
  readonly gadgets: number;
  readonly questions: number;
  readonly unread: number;
}

/** Counts the records of a log, its gadgets and its open questions. */
export function tally(log: DecisionLog): Tally {
  let [records, gadgets, questions, unread] = [0, 0, 0, 0];
  for (const entry of log.entries()) {
    if (entry.unlisted) continue;
    if (entry.kind === 'unread') unread += 1;
    if (!isShown(entry)) continue;
    records += 1;
    if (isGadget(entry) && !entry.summary.closed) gadgets += 1;
    questions += entry.summary.questions;
  }
  return { records, gadgets, questions, unread };
}

/** The records whose standing is gadget in the order of their paths, history after the others. */
export function gadgetsOf(log: DecisionLog): readonly Listed[] {
  return recordsOf(log).filter(isGadget);
}

/** The records of the views in the order of their paths, history after the others. */
export function recordsOf(log: DecisionLog): readonly Listed[] {
  return Array.from(log.entries())
    .filter(isShown)
    .map((entry) => ({ entry, closed: Number(entry.summary.closed), order: orderOf(entry.address) }))
    .sort((a, b) => a.closed - b.closed || (a.order < b.order ? -1 : 1))
    .map(({ entry }) => entry);
}

/** Whether an entry is a record of the views and the counts. */
export function isShown({ kind, unlisted }: Listed): boolean {
  return kind === 'scale' && !unlisted;
}

function isGadget({ summary }: Listed): boolean {
  return summary.standing === 'gadget';
}

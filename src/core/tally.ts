import { figuresOf, type Figures } from './figures.ts';
import type { DecisionLog } from './log.ts';
import { orderOf } from './order.ts';
import type { Listed } from './summary.ts';

/** What there is in a log, in figures. */
export interface Tally extends Figures {
  /** Files that were not read. */
  readonly unread: number;
}

/** Counts the scale records of a log, its gadgets and its open questions, and what was not read. */
export function tally(log: DecisionLog): Tally {
  const sum = { records: 0, gadgets: 0, questions: 0, unread: 0 };
  for (const entry of log.entries()) {
    const { records, gadgets, questions } = figuresOf(entry);
    sum.records += records;
    sum.gadgets += gadgets;
    sum.questions += questions;
    if (entry.kind === 'unread' && !entry.unlisted) sum.unread += 1;
  }
  return sum;
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

import { type Entry, isListed } from '../record/entry.ts';
import { summaryOf, type Listed } from '../record/summary.ts';
import { orderOf } from '../text/address.ts';
import type { DecisionLog } from './log.ts';

/** Counts over scale records; open files outside records folders are in none of them. */
export interface Figures {
  readonly records: number;
  /** Those not in history, that is neither dropped nor superseded. */
  readonly gadgets: number;
  /** Open questions. */
  readonly questions: number;
}

/** Counts kept in step with a log. */
export interface RunningFigures extends Figures {
  /** Takes over the entry that the log now holds at an address; undefined if none. */
  update(address: string, entry: Entry | undefined): void;
}

/** Returns what one entry adds to each count. */
export function figuresOf(entry: Entry): Figures {
  if (!isListed(entry)) return NOTHING;
  const { standing, closed, questions } = summaryOf(entry);
  return { records: 1, gadgets: Number(!closed && standing === 'gadget'), questions };
}

/** Returns counts of zero; the cost of an update does not depend on the number of records. */
export function createFigures(): RunningFigures {
  const counted = new Map<string, Figures>();
  const sum = { records: 0, gadgets: 0, questions: 0 };
  const add = ({ records, gadgets, questions }: Figures, sign: 1 | -1) => {
    sum.records += sign * records;
    sum.gadgets += sign * gadgets;
    sum.questions += sign * questions;
  };
  return {
    get records() {
      return sum.records;
    },
    get gadgets() {
      return sum.gadgets;
    },
    get questions() {
      return sum.questions;
    },
    update(address, entry) {
      add(counted.get(address) ?? NOTHING, -1);
      const now = entry ? figuresOf(entry) : NOTHING;
      add(now, 1);
      if (now.records > 0) counted.set(address, now);
      else counted.delete(address);
    },
  };
}

const NOTHING: Figures = { records: 0, gadgets: 0, questions: 0 };

/** The counts over a whole log. */
export interface Tally extends Figures {
  /** Files that were not read. */
  readonly unread: number;
}

/** Counts the scale records of a log, its gadgets, its open questions and its unread files. */
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

/** Returns the records whose standing is gadget, in path order, history after the others. */
export function gadgetsOf(log: DecisionLog): readonly Listed[] {
  return recordsOf(log).filter(isGadget);
}

/** Returns the listed records in path order, history after the others. */
export function recordsOf(log: DecisionLog): readonly Listed[] {
  return Array.from(log.entries())
    .filter(isListed)
    .map((entry) => ({ entry, closed: Number(entry.summary.closed), order: orderOf(entry.address) }))
    .sort((a, b) => a.closed - b.closed || (a.order < b.order ? -1 : 1))
    .map(({ entry }) => entry);
}

function isGadget({ summary }: Listed): boolean {
  return summary.standing === 'gadget';
}

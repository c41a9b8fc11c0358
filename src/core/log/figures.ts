import { type Entry, isListed } from '../record/entry.ts';
import { summaryOf, type Listed } from '../record/summary.ts';
import { orderOf } from '../text/address.ts';
import type { DecisionLog } from './log.ts';

/** What scale records come to, in figures; what is open outside of records folders is in none. */
export interface Figures {
  readonly records: number;
  /** Those that are not history. */
  readonly gadgets: number;
  /** Open ones. */
  readonly questions: number;
}

/** Figures that follow a log. */
export interface RunningFigures extends Figures {
  /** Takes over what the log says of an address. */
  update(address: string, entry: Entry | undefined): void;
}

/** What one entry counts for. */
export function figuresOf(entry: Entry): Figures {
  if (!isListed(entry)) return NOTHING;
  const { standing, closed, questions } = summaryOf(entry);
  return { records: 1, gadgets: Number(!closed && standing === 'gadget'), questions };
}

/** Figures of nothing yet: each update costs what it tells of, however many records there are. */
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
    .filter(isListed)
    .map((entry) => ({ entry, closed: Number(entry.summary.closed), order: orderOf(entry.address) }))
    .sort((a, b) => a.closed - b.closed || (a.order < b.order ? -1 : 1))
    .map(({ entry }) => entry);
}

function isGadget({ summary }: Listed): boolean {
  return summary.standing === 'gadget';
}

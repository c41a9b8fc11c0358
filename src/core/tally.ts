import type { Entry } from './entry.ts';
import type { DecisionLog } from './log.ts';
import { orderOf } from './order.ts';
import { questionsOf } from './openQuestions.ts';
import { isClosed, standingOf } from './standing.ts';

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
    else records += 1;
    if (isGadget(entry) && !isClosed(entry.record)) gadgets += 1;
    questions += questionsOf(entry)?.questions.length ?? 0;
  }
  return { records, gadgets, questions, unread };
}

/** The records whose standing is gadget in the order of their paths, history after the others. */
export function gadgetsOf(log: DecisionLog): readonly Entry[] {
  return recordsOf(log).filter(isGadget);
}

/** The records of the views in the order of their paths, history after the others. */
export function recordsOf(log: DecisionLog): readonly Entry[] {
  return Array.from(log.entries())
    .filter(({ kind, unlisted }) => kind === 'scale' && !unlisted)
    .map((entry) => ({ entry, closed: Number(isClosed(entry.record)), order: orderOf(entry.address) }))
    .sort((a, b) => a.closed - b.closed || (a.order < b.order ? -1 : 1))
    .map(({ entry }) => entry);
}

function isGadget({ kind, unlisted, record }: Entry): boolean {
  return kind === 'scale' && !unlisted && standingOf(record) === 'gadget';
}

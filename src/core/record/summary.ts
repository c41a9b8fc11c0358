import type { Entry } from './entry.ts';
import { dayOfRecord } from './fileDate.ts';
import type { SaidDay, Status, Verdict } from './record.ts';
import { isClosed, standingOf, verdictOf, type Standing } from './standing.ts';
import { titleOf } from './title.ts';

/** The facts of a record that lists and counts need, small enough to keep for each of ten thousand. */
export interface Summary {
  readonly title: string;
  /** The standing; for a scale record only. */
  readonly standing?: Standing;
  readonly verdict?: Verdict;
  readonly status?: Status;
  /** Whether the record is history: dropped or superseded. */
  readonly closed: boolean;
  /** The next review as given: a day in ISO form, a condition, or a text that is neither. */
  readonly review?: { readonly is: SaidDay['is']; readonly text: string };
  /** The record's own day in ISO form, else its file name's. */
  readonly day?: string;
  /** Number of signals seen that nobody has answered yet; 0 for a closed record. */
  readonly seen: number;
  /** Number of open questions; 0 for a closed record, whose questions are history. */
  readonly questions: number;
}

/** An entry with its cached summary. */
export interface Listed extends Entry {
  readonly summary: Summary;
}

/** Returns the summary of an entry: the cached one, else a new one. */
export function summaryOf(entry: Entry & Partial<Pick<Listed, 'summary'>>): Summary {
  return entry.summary ?? made(entry);
}

function made(entry: Entry): Summary {
  const { kind, record } = entry;
  const { review, status, signals, questions } = record;
  const closed = isClosed(record);
  const verdict = verdictOf(record);
  const day = dayOfRecord(entry);
  return {
    title: titleOf(entry),
    ...(kind === 'scale' && { standing: standingOf(record) }),
    ...(verdict && { verdict }),
    ...(status?.word && { status: status.word }),
    closed,
    ...(review && { review: { is: review.is, text: review.day ?? review.text } }),
    ...(day !== undefined && { day }),
    seen: closed ? 0 : signals.filter(({ ticked, answered }) => ticked && !answered).length,
    questions: closed ? 0 : questions.length,
  };
}

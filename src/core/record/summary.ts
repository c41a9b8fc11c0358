import type { Entry } from './entry.ts';
import { dayOfRecord } from './fileDate.ts';
import type { SaidDay, Status, Verdict } from './record.ts';
import { isClosed, standingOf, verdictOf, type Standing } from './standing.ts';
import { titleOf } from './title.ts';

/** What lists and counts ask of a record: little enough to be kept beside each of ten thousand. */
export interface Summary {
  readonly title: string;
  /** Of a scale record; another kind of record has none. */
  readonly standing?: Standing;
  readonly verdict?: Verdict;
  readonly status?: Status;
  /** Whether it is history: dropped or superseded. */
  readonly closed: boolean;
  /** The next review as it is said: a day in ISO form, a condition, or what reads as neither. */
  readonly review?: { readonly is: SaidDay['is']; readonly text: string };
  /** The record's own day in ISO form, else its file's name's. */
  readonly day?: string;
  /** How many signals were seen that nobody answered yet. */
  readonly seen: number;
  /** How many questions are open; none of a closed record, whose questions are history. */
  readonly questions: number;
}

/** An entry with its summary, made once. */
export interface Listed extends Entry {
  readonly summary: Summary;
}

/** The summary of an entry: the one that is kept with it, else made anew. */
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

import type { Entry } from './entry.ts';
import { orderOf } from './order.ts';
import { compare, type Place, type Position } from './place.ts';
import type { OpenQuestion } from './record.ts';
import { isClosed, standingOf, type Standing } from './standing.ts';
import { titleOf } from './title.ts';

/** A record of the list, with at least one open question. */
export interface QuestionedRecord {
  readonly address: string;
  readonly title: string;
  /** Of a scale record; another kind of record has none. */
  readonly standing?: Standing;
  /** In the order of the text. */
  readonly questions: readonly ListedQuestion[];
}

/** An open question of the list. */
export interface ListedQuestion {
  /** Address, text and how many of that text came before: typing above does not change it. */
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** An open question of a record, and what it is known by while the text changes. */
export type IdentifiedQuestion = OpenQuestion & Pick<ListedQuestion, 'id'>;

/** What an update did to the list. */
export type Change = 'none' | 'record' | 'records';

/** The open questions of a workspace, kept in the order in which they are shown. */
export interface OpenQuestions {
  readonly records: readonly QuestionedRecord[];
  /** How many questions there are. */
  readonly total: number;
  /** How many of them stand in scale records, which is what a badge tells. */
  readonly counted: number;
  get(address: string): QuestionedRecord | undefined;
  /** Takes over what the log says of an address: `record` changed only that record, `records` made one come or go. */
  update(address: string, entry: Entry | undefined): Change;
}

/** An empty list. */
export function createOpenQuestions(): OpenQuestions {
  const sorted: (QuestionedRecord & { readonly order: string })[] = [];
  const byAddress = new Map<string, QuestionedRecord>();
  let [total, counted] = [0, 0];
  return {
    records: sorted,
    get total() {
      return total;
    },
    get counted() {
      return counted;
    },
    get: (address) => byAddress.get(address),
    update(address, entry) {
      const before = byAddress.get(address);
      const after = entry && questionsOf(entry);
      total += (after?.questions.length ?? 0) - (before?.questions.length ?? 0);
      counted += countedIn(after) - countedIn(before);
      if (!before && !after) return 'none';
      const order = orderOf(address);
      const index = indexOf(sorted, { order, address });
      sorted.splice(index, before ? 1 : 0, ...(after ? [{ ...after, order }] : []));
      if (after) byAddress.set(address, after);
      else byAddress.delete(address);
      if (!before || !after) return 'records';
      return areSame(before, after) ? 'none' : 'record';
    },
  };
}

/** The open questions of a record as they are listed; nothing of a closed one, which is history, nor where none is open. */
export function questionsOf(entry: Entry): QuestionedRecord | undefined {
  const { address, kind, unlisted, record } = entry;
  if (kind === 'unread' || unlisted || isClosed(record) || record.questions.length === 0) return undefined;
  const questions = identified(address, record.questions).map(({ id, text, place }) => ({ id, text, place }));
  return {
    address,
    title: titleOf(entry),
    ...(kind === 'scale' && { standing: standingOf(record) }),
    questions,
  };
}

function countedIn(record: QuestionedRecord | undefined): number {
  return record?.standing ? record.questions.length : 0;
}

/** Questions of a record as they are told apart. */
export function identified(
  address: string,
  questions: readonly OpenQuestion[],
): readonly IdentifiedQuestion[] {
  const seen = new Map<string, number>();
  return questions.map((question) => {
    const nth = seen.get(question.text) ?? 0;
    seen.set(question.text, nth + 1);
    return { ...question, id: `${address}#${question.text}#${nth}` };
  });
}

/** An open question and where it is. */
export interface NextQuestion {
  readonly address: string;
  readonly question: ListedQuestion;
}

/** The question after a position of a record, whether that record has any or not; the first one after the last. */
export function nextQuestion(
  records: readonly QuestionedRecord[],
  from?: { readonly address: string; readonly position: Position },
): NextQuestion | undefined {
  const [first] = records;
  if (!from) return first && firstOf(first);
  const { address, position } = from;
  const here = { address, order: orderOf(address) };
  for (const record of records) {
    if (record.address === address) {
      const question = record.questions.find(({ place }) => compare(place, position) > 0);
      if (question) return { address, question };
    } else if (isBefore(here, { address: record.address, order: orderOf(record.address) })) {
      return firstOf(record);
    }
  }
  return first && firstOf(first);
}

function firstOf({ address, questions: [question] }: QuestionedRecord): NextQuestion | undefined {
  return question && { address, question };
}

interface Ordered {
  readonly order: string;
  readonly address: string;
}

function isBefore(a: Ordered, b: Ordered): boolean {
  return a.order === b.order ? a.address < b.address : a.order < b.order;
}

/** Where a record stands in a sorted list, or would. */
function indexOf(sorted: readonly Ordered[], wanted: Ordered): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = sorted[middle];
    if (there && isBefore(there, wanted)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function areSame(a: QuestionedRecord, b: QuestionedRecord): boolean {
  return (
    a.title === b.title &&
    a.standing === b.standing &&
    a.questions.length === b.questions.length &&
    a.questions.every((question, index) => {
      const other = b.questions[index];
      return other?.id === question.id && isAt(question.place, other.place);
    })
  );
}

function isAt(a: Place, b: Place): boolean {
  return compare(a, b) === 0 && a.endLine === b.endLine && a.endCharacter === b.endCharacter;
}

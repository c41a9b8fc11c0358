import { type Entry, isListed } from '../record/entry.ts';
import { dayOfRecord } from '../record/fileDate.ts';
import type { OpenQuestion } from '../record/record.ts';
import { isClosed, standingOf, type Standing } from '../record/standing.ts';
import { titleOf } from '../record/title.ts';
import { orderOf } from '../text/address.ts';
import { compare, type Place, type Position } from '../text/place.ts';
import { isBefore, type Ordered } from './grouped.ts';

/** A record of the list, with at least one open question. */
export interface QuestionedRecord {
  readonly address: string;
  readonly title: string;
  readonly standing: Standing;
  /** The record's day in ISO form, if it gives one. */
  readonly day?: string;
  /** Its open questions, in text order. */
  readonly questions: readonly ListedQuestion[];
}

/** An open question of the list. */
export interface ListedQuestion {
  /** The key by which a view knows the question: stable while its text is edited and while others come and go. */
  readonly key: string;
  /**
   * Address, text and count of earlier questions with the same text, e.g. `…#Why?#0`: typing above leaves it as it is.
   */
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** An open question of a record with an id that typing elsewhere does not change. */
export type IdentifiedQuestion = OpenQuestion & Pick<ListedQuestion, 'id'>;

/** The effect of an update on the list. */
export type Change = 'none' | 'record' | 'records';

/** The open questions of a workspace. */
export interface OpenQuestions {
  /** The records with open questions, sorted by path at each access. */
  readonly records: readonly QuestionedRecord[];
  /** Number of questions in all. */
  readonly total: number;
  get(address: string): QuestionedRecord | undefined;
  /**
   * Takes over the entry that the log now holds at an address; returns `record` if only that record changed, `records`
   * if one came or went.
   */
  update(address: string, entry: Entry | undefined): Change;
}

/** Returns an empty list. */
export function createOpenQuestions(): OpenQuestions {
  const listed = new Map<string, QuestionedRecord & Ordered>();
  let total = 0;
  return {
    get records() {
      return [...listed.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    },
    get total() {
      return total;
    },
    get: (address) => listed.get(address),
    update(address, entry) {
      const before = listed.get(address);
      const now = entry && questionsOf(entry);
      const questions = now && keyed(now.questions, before?.questions ?? []);
      const after = now && questions && { ...now, questions, order: orderOf(address) };
      total += (after?.questions.length ?? 0) - (before?.questions.length ?? 0);
      if (!before && !after) return 'none';
      if (after) listed.set(address, after);
      else listed.delete(address);
      if (!before || !after) return 'records';
      return areSame(before, after) ? 'none' : 'record';
    },
  };
}

/**
 * Returns the open questions of a record for the list; undefined for a closed record, which is history, or if none is
 * open.
 */
export function questionsOf(entry: Entry): QuestionedRecord | undefined {
  const { address, record } = entry;
  if (!isListed(entry) || isClosed(record) || record.questions.length === 0) return undefined;
  const questions = identified(address, record.questions).map(({ id, text, place }) => ({
    key: id,
    id,
    text,
    place,
  }));
  const day = dayOfRecord(entry);
  return {
    address,
    title: titleOf(entry),
    standing: standingOf(record),
    ...(day !== undefined && { day }),
    questions,
  };
}

/** Gives the questions of a record their ids. */
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

/** An open question with the address of its record. */
export interface NextQuestion {
  readonly address: string;
  readonly question: ListedQuestion;
}

/**
 * Returns the next question after a position, in that record or a later one; the first after the last, or without
 * `from`.
 */
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

/**
 * Gives questions the keys that they had: a question with the same text keeps its key. If as many new texts came as old
 * ones went, they are paired in text order and taken for reworded questions.
 */
function keyed(now: readonly ListedQuestion[], before: readonly ListedQuestion[]): readonly ListedQuestion[] {
  const known = new Map(before.map(({ id, key }) => [id, key]));
  const stays = new Set(now.map(({ id }) => id));
  const left = before.filter(({ id }) => !stays.has(id));
  const come = now.filter(({ id }) => !known.has(id));
  const taken = new Set(before.filter(({ id }) => stays.has(id)).map(({ key }) => key));
  for (const [nth, { id }] of come.entries()) {
    let key = (left.length === come.length ? left[nth]?.key : undefined) ?? id;
    while (taken.has(key)) key += '#';
    taken.add(key);
    known.set(id, key);
  }
  return now.map((question) => ({ ...question, key: known.get(question.id) ?? question.id }));
}

function areSame(a: QuestionedRecord, b: QuestionedRecord): boolean {
  return (
    a.title === b.title &&
    a.standing === b.standing &&
    a.day === b.day &&
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

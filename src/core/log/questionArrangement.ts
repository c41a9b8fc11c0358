import { STANDINGS } from '../record/standing.ts';
import { folderOf, orderOf } from '../text/address.ts';
import { plain } from '../text/fold.ts';
import type { Arrangement, Group } from './grouped.ts';
import type { QuestionedRecord } from './openQuestions.ts';

export const QUESTION_GROUPINGS = ['record', 'standing', 'folder'] as const;
export const QUESTION_ORDERS = ['text', 'newest'] as const;

export type QuestionGrouping = (typeof QUESTION_GROUPINGS)[number];
export type QuestionOrder = (typeof QUESTION_ORDERS)[number];

/** The user's choice of how to show open questions. */
export interface QuestionChoice {
  readonly grouping: QuestionGrouping;
  /** `text`: records by path, questions as they stand; `newest`: the latest record first, its last question first. */
  readonly order: QuestionOrder;
}

/** The single group used when records are not grouped. */
export const ALL = '';

/** Returns the arrangement of records with open questions by the user's choice. */
export function questionArrangement({ grouping, order }: QuestionChoice): Arrangement<QuestionedRecord> {
  return {
    groupOf: (record) => groupOf(record, grouping),
    orderOf: ({ address, day }) => (order === 'text' ? orderOf(address) : newestFirst(address, day)),
  };
}

/**
 * Returns the part of a record that passes a filter: all of it if its title contains the text, else the questions that
 * do.
 */
export function matching(record: QuestionedRecord, filter: string): QuestionedRecord | undefined {
  const wanted = plain(filter.trim());
  if (wanted === '' || plain(record.title).includes(wanted)) return record;
  const questions = record.questions.filter(({ text }) => plain(text).includes(wanted));
  return questions.length > 0 ? { ...record, questions } : undefined;
}

function groupOf({ address, standing }: QuestionedRecord, grouping: QuestionGrouping): Group {
  switch (grouping) {
    case 'record':
      return { key: ALL, order: '' };
    case 'standing':
      return { key: standing, order: String(STANDINGS.indexOf(standing)) };
    case 'folder':
      return { key: folderOf(address), order: orderOf(folderOf(address)) };
  }
}

/**
 * Returns a sort key that puts late days before early ones, records without a day last, then high numbers before low
 * ones.
 */
function newestFirst(address: string, day: string | undefined): string {
  return `${day === undefined ? '~' : reversed(day)} ${reversed(orderOf(address))}`;
}

/** Returns a text whose digits sort in reverse. */
function reversed(text: string): string {
  return text.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

import { STANDINGS } from '../record/standing.ts';
import { folderOf, orderOf } from '../text/address.ts';
import { plain } from '../text/fold.ts';
import type { Arrangement, Group } from './grouped.ts';
import type { QuestionedRecord } from './openQuestions.ts';

export const QUESTION_GROUPINGS = ['record', 'standing', 'folder'] as const;
export const QUESTION_ORDERS = ['text', 'newest'] as const;

export type QuestionGrouping = (typeof QUESTION_GROUPINGS)[number];
export type QuestionOrder = (typeof QUESTION_ORDERS)[number];

/** How somebody wants the open questions shown. */
export interface QuestionChoice {
  readonly grouping: QuestionGrouping;
  /** `text`: records by path, questions as they stand; `newest`: the latest record first, its last question first. */
  readonly order: QuestionOrder;
}

/** The group of all, where records are not grouped. */
export const ALL = '';

/** The records with open questions, arranged as somebody wants them. */
export function questionArrangement({ grouping, order }: QuestionChoice): Arrangement<QuestionedRecord> {
  return {
    groupOf: (record) => groupOf(record, grouping),
    orderOf: ({ address, day }) => (order === 'text' ? orderOf(address) : newestFirst(address, day)),
  };
}

/** What a filter leaves of a record: all of it where its title holds the text, else the questions that do. */
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

/** Sorts late days before early ones and those without a day last, then high numbers before low ones. */
function newestFirst(address: string, day: string | undefined): string {
  return `${day === undefined ? '~' : reversed(day)} ${reversed(orderOf(address))}`;
}

/** A text whose digits sort the other way round. */
function reversed(text: string): string {
  return text.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

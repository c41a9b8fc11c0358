import type { Overview, OverviewRecord } from '../overview.ts';

/** A record with its review: a day in ISO form or a condition. */
export interface Reviewed {
  readonly record: OverviewRecord;
  readonly when: string;
}

/**
 * Returns the reviews of an overview: those due on its day, those after it, each sorted by day, and those tied to a
 * condition.
 */
export function reviewsOf({ records, today }: Overview): {
  readonly overdue: readonly Reviewed[];
  readonly toCome: readonly Reviewed[];
  readonly conditional: readonly Reviewed[];
} {
  const dated = records
    .flatMap((record) => (record.review && 'day' in record.review ? { record, when: record.review.day } : []))
    .sort((a, b) => (a.when === b.when ? 0 : a.when < b.when ? -1 : 1));
  return {
    overdue: dated.filter(({ when }) => when <= today),
    toCome: dated.filter(({ when }) => when > today),
    conditional: records.flatMap((record) =>
      record.review && 'condition' in record.review ? { record, when: record.review.condition } : [],
    ),
  };
}

/**
 * Returns the day by which an overview calls reviews overdue: the day already on the page if the same number of reviews
 * was overdue then, so that rewriting it on another day changes nothing; else today.
 */
export function dayJudged(overview: Overview, standing: string | undefined): string {
  const { today } = overview;
  if (standing === undefined || standing > today) return today;
  const count = (day: string) => reviewsOf({ ...overview, today: day }).overdue.length;
  return count(standing) === count(today) ? standing : today;
}

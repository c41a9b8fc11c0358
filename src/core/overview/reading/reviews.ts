import type { Overview, OverviewRecord } from '../overview.ts';

/** A record with its review, as it is said. */
export interface Reviewed {
  readonly record: OverviewRecord;
  readonly when: string;
}

/** The reviews of an overview: those due by its day, those after it, each by day, and those tied to a condition. */
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
 * The day by which an overview says that reviews are overdue: the one that stands there already, where the same reviews
 * were overdue on it; so that writing it again on another day changes nothing.
 */
export function dayJudged(overview: Overview, standing: string | undefined): string {
  const { today } = overview;
  if (standing === undefined || standing > today) return today;
  const count = (day: string) => reviewsOf({ ...overview, today: day }).overdue.length;
  return count(standing) === count(today) ? standing : today;
}

import { REVIEWS, reviewOf } from '../record/reviewState.ts';
import { STANDINGS } from '../record/standing.ts';
import type { Listed } from '../record/summary.ts';
import { folderOf, orderOf } from '../text/address.ts';
import type { Arrangement, Group } from './grouped.ts';

export const DECISION_GROUPINGS = ['standing', 'verdict', 'status', 'folder', 'review'] as const;

export type DecisionGrouping = (typeof DECISION_GROUPINGS)[number];

/** The user's choice of how to show decisions. */
export interface DecisionChoice {
  readonly grouping: DecisionGrouping;
  readonly hidesClosed: boolean;
}

/** The group of dropped and superseded records, after all others. */
export const HISTORY = 'history';
const VERDICT_ORDER = ['scale', 'dontScale', 'undecided', 'none'];
const STATUS_ORDER = ['open', 'decided', 'superseded', 'dropped'];

/** Returns the arrangement of the listed records by the user's choice and the day, closed records last. */
export function decisionArrangement(
  { grouping, hidesClosed }: DecisionChoice,
  today: string,
): Arrangement<Listed> {
  const isByReview = grouping === 'review';
  return {
    groupOf: (entry) => (entry.summary.closed && hidesClosed ? undefined : groupOf(entry, grouping, today)),
    orderOf: ({ address, summary }) =>
      [
        summary.closed ? 1 : 0,
        isByReview && summary.review?.is === 'day' ? summary.review.text : '',
        orderOf(address),
      ].join(' '),
  };
}

function groupOf({ address, summary }: Listed, grouping: DecisionGrouping, today: string): Group {
  const { standing = 'not-asked', verdict = 'none', status = 'open', closed } = summary;
  if (grouping === 'folder') return { key: folderOf(address), order: orderOf(folderOf(address)) };
  if (grouping === 'status') return within(STATUS_ORDER, status);
  if (closed) return { key: HISTORY, order: '~' };
  if (grouping === 'standing') return within(STANDINGS, standing);
  return grouping === 'verdict' ? within(VERDICT_ORDER, verdict) : within(REVIEWS, reviewOf(summary, today));
}

function within(order: readonly string[], key: string): Group {
  return { key, order: String(order.indexOf(key)) };
}

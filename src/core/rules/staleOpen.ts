import { addMonths } from '../days/calendar.ts';
import { dayOfRecord } from '../record/fileDate.ts';
import { verdictOf } from '../record/standing.ts';
import { onTitle } from '../record/where.ts';
import { reviewFixes } from '../writing/review.ts';
import { setStatus } from '../writing/status.ts';
import type { Rule } from './rule.ts';

/** Months after which an open record counts as stale: it either waits for something or was silently given up. */
const MONTHS = 6;

/** Finds a record open for long without a verdict or a next review. */
export const staleOpen: Rule<{ readonly since: string }> = {
  id: 'stale-open',
  title: {
    en: 'Open for more than six months, and no verdict',
    fr: 'Ouverte depuis plus de six mois, et sans verdict',
  },
  severity: 'information',
  looksAt: ['scale'],
  *observe(entry, { today }) {
    const { record } = entry;
    const { status, date, review, frontMatter, verdictKey } = record;
    const verdict = verdictOf(record);
    const isUnclear =
      (status && status.word !== 'open') ||
      (verdictKey && !verdictKey.word) ||
      (['status', 'review', 'verdict'] as const).some((key) => frontMatter?.conflicts.includes(key));
    if (isUnclear || review || (verdict && verdict !== 'undecided')) return;
    const since = dayOfRecord(entry);
    if (since !== undefined && addMonths(since, MONTHS) < today) {
      yield { at: date?.place ?? onTitle(record), values: { since } };
    }
  },
  says: {
    en: ({ since }) => `Open since ${since}, without a verdict or a review: what is it waiting for?`,
    fr: ({ since }) => `Ouvert depuis le ${since}, sans verdict ni revue : en attente de quoi ?`,
  },
  fixes(_, entry, context) {
    const { record } = entry;
    const dropped = setStatus(record, 'dropped', context.languageOf(entry));
    return [
      ...reviewFixes(entry, context.today, context.configOf(entry).reviewInterval),
      ...(dropped.is === 'edits'
        ? [{ kind: 'settling' as const, title: { en: 'Drop it', fr: 'Abandonner' }, edits: dropped.edits }]
        : []),
    ];
  },
};

import { verdictOf } from '../record/standing.ts';
import { onVerdict } from '../record/where.ts';
import { reviewFixes } from '../writing/review.ts';
import type { Rule } from './rule.ts';

/** Finds a record not to be scaled without a day or condition for its next review. */
export const noReview: Rule = {
  id: 'no-review',
  title: { en: "Don't scale, and no day to look again", fr: 'Ne pas scaler, et pas de jour pour y revenir' },
  severity: 'information',
  looksAt: ['scale'],
  afterNeed: true,
  *observe({ record }) {
    if (verdictOf(record) !== 'dontScale' || record.review) return;
    if (!record.frontMatter?.conflicts.includes('review')) yield { at: onVerdict(record), values: {} };
  },
  says: {
    en: () => 'It is done by hand for now, and no review is set yet: when is it looked at again?',
    fr: () => 'Cela se fait à la main pour l’instant, mais aucune revue n’est prévue : quand y revient-on ?',
  },
  lacks: () => ({ en: 'when it is looked at again', fr: 'quand on y revient' }),
  fixes(_, entry, context) {
    return reviewFixes(entry, context.today, context.configOf(entry).reviewInterval);
  },
};

import { fieldOf, replicableOf, verdictOf } from '../record/standing.ts';
import { onVerdict } from '../record/where.ts';
import { verdictFixes } from '../writing/verdict.ts';
import type { Rule } from './rule.ts';

/** Finds an idea to be scaled that is said to be neither industrialisable nor automatable. */
export const scaleByHandOnly: Rule = {
  id: 'scale-by-hand-only',
  title: {
    en: 'Scale, says the verdict; only by hand, say the answers',
    fr: 'Scaler, dit le verdict ; à la main seulement, disent les réponses',
  },
  severity: 'warning',
  looksAt: ['scale'],
  *observe({ record }) {
    if (verdictOf(record) === 'scale' && replicableOf(record) === 'no') {
      yield { at: onVerdict(record), values: {} };
    }
  },
  says: {
    en: () =>
      'It is to be scaled, and by the record it can be neither industrialised nor automated: one of the two may have changed.',
    fr: () =>
      'On veut scaler ce qui, d’après la fiche, ne s’industrialise ni ne s’automatise : l’un des deux a peut-être changé.',
  },
  fixes(_, entry, context) {
    const { record } = entry;
    const answer = fieldOf(record, 'industrialisable')?.answer;
    return [
      ...verdictFixes(record, ['dontScale', 'undecided'], context.languageOf(entry)),
      ...(answer
        ? [
            {
              kind: 'goTo' as const,
              title: { en: 'Go to the two questions', fr: 'Aller aux deux questions' },
              to: answer.place,
            },
          ]
        : []),
    ];
  },
};

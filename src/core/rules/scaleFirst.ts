import { verdictOf } from '../record/standing.ts';
import { onVerdict } from '../record/where.ts';
import { fillSection } from '../writing/scaffold.ts';
import type { Rule } from './rule.ts';

/** Finds an idea to be scaled that nobody did by hand first, neither here nor in the records that it follows. */
export const scaleFirst: Rule = {
  id: 'scale-first',
  title: {
    en: 'Scale, and nothing is told yet as done by hand',
    fr: 'Scaler, et la fiche ne raconte encore rien de fait à la main',
  },
  severity: 'warning',
  looksAt: ['scale'],
  *observe(entry, context) {
    const { record } = entry;
    if (verdictOf(record) !== 'scale') return;
    if (record.sections.some(({ kind, tells }) => kind === 'byHand' && tells)) return;
    if (!context.pivots.followsByHand(entry.address)) yield { at: onVerdict(record), values: {} };
  },
  says: {
    en: () => 'It is to be scaled, and nothing is told as done by hand first: what did doing it show?',
    fr: () =>
      'On veut scaler, mais rien n’est dit de ce qui a d’abord été fait à la main : qu’a-t-on vu en le faisant ?',
  },
  lacks: () => ({ en: 'what was done by hand', fr: 'ce qui a été fait à la main' }),
  fixes(_, entry, context) {
    return [
      {
        kind: 'scaffolding',
        title: { en: 'Say what was done by hand', fr: 'Dire ce qui a été fait à la main' },
        edits: [fillSection(entry.record, 'byHand', context.languageOf(entry))],
        preferred: true,
      },
    ];
  },
};

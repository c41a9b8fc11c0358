import { verdictOf } from '../record/standing.ts';
import { onSection, onVerdict } from '../record/where.ts';
import { fillSection } from '../writing/scaffold.ts';
import type { Rule } from './rule.ts';

/** Finds a record not to be scaled without any sign to watch for that would show when it begins to repeat. */
export const noSignals: Rule = {
  id: 'no-signals',
  title: {
    en: "Don't scale, and no signal to watch for yet",
    fr: 'Ne pas scaler, et pas encore de signal à surveiller',
  },
  severity: 'information',
  looksAt: ['scale'],
  afterNeed: true,
  *observe({ record }) {
    if (verdictOf(record) !== 'dontScale') return;
    if (record.sections.some(({ kind, tells }) => kind === 'signals' && tells)) return;
    yield { at: onSection(record, 'signals') ?? onVerdict(record), values: {} };
  },
  says: {
    en: () =>
      'It is done by hand for now, and no signal is named yet: what would show that it begins to repeat?',
    fr: () =>
      'Cela se fait à la main pour l’instant, mais aucun signal n’est encore nommé : qu’est-ce qui montrerait que ça commence à se répéter ?',
  },
  lacks: () => ({ en: 'what to watch for', fr: 'ce qu’il faut surveiller' }),
  fixes(_, entry, context) {
    return [
      {
        kind: 'scaffolding',
        title: { en: 'Say what to watch for', fr: 'Dire ce qu’il faut surveiller' },
        edits: [fillSection(entry.record, 'signals', context.languageOf(entry))],
        preferred: true,
      },
    ];
  },
};

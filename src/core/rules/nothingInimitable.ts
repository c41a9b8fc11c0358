import { fieldOf, positionOf, replicableOf, verdictOf } from '../record/standing.ts';
import { onVerdict } from '../record/where.ts';
import { fillSection } from '../writing/scaffold.ts';
import type { Rule } from './rule.ts';

/** Finds a position or verdict that rests on something hard to copy, with no word on what that is. */
export const nothingInimitable: Rule<{ readonly rests: 'position' | 'verdict' }> = {
  id: 'nothing-inimitable',
  title: {
    en: 'Nothing is told yet that cannot be copied',
    fr: 'Rien n’est dit encore de ce qui ne se copie pas',
  },
  severity: 'information',
  looksAt: ['scale'],
  afterNeed: true,
  *observe({ record }) {
    if (record.sections.some(({ kind, tells }) => kind === 'inimitable' && tells)) return;
    const position = fieldOf(record, 'position');
    if (position && positionOf(record)) {
      if (replicableOf(record) !== 'yes') yield { at: position.answer.place, values: { rests: 'position' } };
    } else if (
      position?.says !== 'answer' &&
      verdictOf(record) === 'scale' &&
      replicableOf(record) === 'yes'
    ) {
      yield { at: onVerdict(record), values: { rests: 'verdict' } };
    }
  },
  says: {
    en: ({ rests }) =>
      ({
        position: 'The record names a position, and nothing yet that cannot be copied: what does it rest on?',
        verdict: 'It is to be scaled, and others can do it too: what remains inimitable is not said yet.',
      })[rests],
    fr: ({ rests }) =>
      ({
        position:
          'La fiche donne une position, mais ne dit pas encore ce qui ne se copie pas : sur quoi repose cette position ?',
        verdict:
          'On veut scaler, et d’autres le peuvent aussi : la fiche ne dit pas encore ce qui reste inimitable.',
      })[rests],
  },
  lacks: () => ({ en: 'what cannot be copied', fr: 'ce qui ne se copie pas' }),
  fixes(_, entry, context) {
    return [
      {
        kind: 'scaffolding',
        title: { en: 'Say what cannot be copied', fr: 'Dire ce qui ne se copie pas' },
        edits: [fillSection(entry.record, 'inimitable', context.languageOf(entry))],
        preferred: true,
      },
    ];
  },
};

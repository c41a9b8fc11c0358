import type { EdgePosition } from '../record/record.ts';
import { fieldOf, replicableOf } from '../record/standing.ts';
import { onSection, onTitle } from '../record/where.ts';
import { POSITIONS, written } from '../words/vocabulary.ts';
import { writeFields } from '../writing/scaffold.ts';
import type { Rule } from './rule.ts';

const ORDER: readonly EdgePosition[] = ['niche', 'advantage'];

/**
 * Finds an idea that can be neither industrialised nor automated, with no word on whether it is a niche or an
 * advantage.
 */
export const nicheOrAdvantage: Rule = {
  id: 'niche-or-advantage',
  title: {
    en: 'Twice no: a niche, or a durable advantage?',
    fr: 'Deux fois non : une niche, ou un avantage durable ?',
  },
  severity: 'information',
  looksAt: ['scale'],
  afterNeed: true,
  *observe({ record }) {
    if (replicableOf(record) !== 'no' || fieldOf(record, 'position')?.says === 'answer') return;
    yield { at: onSection(record, 'inimitable') ?? onTitle(record), values: {} };
  },
  says: {
    en: () =>
      'It can be neither industrialised nor automated; whether it is a niche or a durable advantage is not said yet.',
    fr: () =>
      'Cela ne s’industrialise ni ne s’automatise ; la fiche ne dit pas encore si c’est une niche ou un avantage durable.',
  },
  lacks: () => ({
    en: 'whether it is a niche or a durable advantage',
    fr: 'si c’est une niche ou un avantage durable',
  }),
  fixes(_, entry, context) {
    const language = context.languageOf(entry);
    return ORDER.map((position) => ({
      kind: 'settling',
      title: {
        en: `Position: ${written(POSITIONS, position, language)}`,
        fr: `Position : ${written(POSITIONS, position, language)}`,
      },
      edits: writeFields(
        entry.record,
        'inimitable',
        [['position', written(POSITIONS, position, language)]],
        language,
      ),
    }));
  },
};

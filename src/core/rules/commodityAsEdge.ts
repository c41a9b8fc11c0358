import { fieldOf, positionOf, replicableOf } from '../record/standing.ts';
import { QUESTIONS, type Question } from '../writing/twoQuestions.ts';
import type { Rule } from './rule.ts';

/** Finds an idea that can be industrialised or automated, yet is said to be a niche or an advantage. */
export const commodityAsEdge: Rule<{ readonly position: 'niche' | 'advantage'; readonly by: Yes }> = {
  id: 'commodity-as-edge',
  title: {
    en: 'The answers say commodity, the position says otherwise',
    fr: 'Les réponses disent commodité, la position dit autre chose',
  },
  severity: 'warning',
  looksAt: ['scale'],
  *observe({ record }) {
    const position = positionOf(record);
    const place = fieldOf(record, 'position')?.answer.place;
    if (replicableOf(record) !== 'yes' || !position || !place) return;
    const [first, second] = QUESTIONS.filter((kind) => fieldOf(record, kind)?.word === 'yes');
    yield { at: place, values: { position, by: second || !first ? 'both' : first } };
  },
  says: {
    en: ({ position, by }) =>
      `The record speaks of ${{ niche: 'a niche', advantage: 'a durable advantage' }[position]}, and also says that it can be ${
        {
          industrialisable: 'industrialised',
          automatable: 'automated',
          both: 'industrialised and automated',
        }[by]
      }: what others can have too sets nobody apart.`,
    fr: ({ position, by }) =>
      `La fiche parle ${{ niche: 'd’une niche', advantage: 'd’un avantage durable' }[position]}, et dit aussi que cela peut ${
        {
          industrialisable: 's’industrialiser',
          automatable: 's’automatiser',
          both: 's’industrialiser et s’automatiser',
        }[by]
      } : ce que d’autres peuvent avoir aussi ne distingue personne.`,
  },
  fixes(_, { record }) {
    const position = fieldOf(record, 'position');
    const yes = QUESTIONS.map((kind) => fieldOf(record, kind)).find((field) => field?.word === 'yes');
    return [
      ...(position?.whole
        ? [
            {
              kind: 'settling' as const,
              title: { en: 'Take the position out', fr: 'Retirer la position' },
              edits: position.whole.map((place) => ({ place, text: [''] })),
              preferred: true,
            },
          ]
        : []),
      ...(yes
        ? [
            {
              kind: 'goTo' as const,
              title: { en: 'Go to the answer', fr: 'Aller à la réponse' },
              to: yes.answer.place,
            },
          ]
        : []),
    ];
  },
};

type Yes = Question | 'both';

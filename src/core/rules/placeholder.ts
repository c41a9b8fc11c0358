import { shortened } from '../text/shortened.ts';
import type { Rule } from './rule.ts';

/** Finds template text left standing: a prompt, or other text in braces, angles or brackets. */
export const placeholder: Rule<{ readonly text: string; readonly count: number; readonly index: number }> = {
  id: 'placeholder',
  title: { en: 'Something of the template was left standing', fr: 'Un texte à remplacer est resté là' },
  severity: 'hint',
  looksAt: ['scale'],
  *observe({ record }) {
    for (const [index, { place, text, count }] of record.leftStanding.entries()) {
      yield { at: place, values: { text: shortened(text), count, index } };
    }
  },
  says: {
    en: ({ text, count }) =>
      count === 1
        ? `“${text}” still stands here, as a template has it.`
        : `“${text}” still stands here, as a template has it; ${count - 1} more below this heading.`,
    fr: ({ text, count }) =>
      count === 1
        ? `« ${text} » est resté là, tel que dans le modèle.`
        : `« ${text} » est resté là, tel que dans le modèle ; il y en a ${count - 1} de plus sous ce titre.`,
  },
  fixes({ values: { index } }, { record }) {
    const left = record.leftStanding[index];
    if (!left) return [];
    return [
      {
        kind: 'settling',
        title: { en: 'Take out what was left standing', fr: 'Retirer ce qui est resté' },
        edits: left.remove.map((place) => ({ place, text: [''] })),
        preferred: true,
      },
    ];
  },
};

import type { InEachLanguage } from '../../text/language.ts';

/** The wording of a written overview, in both languages. */
export const OVERVIEW_WORDS = {
  title: { en: 'Decisions', fr: 'Décisions' },
  opening: {
    en: 'what stands from here to the closing line is written anew by the command “Write Overview”',
    fr: 'ce qui va d’ici à la ligne de fin est réécrit par la commande «\u00a0Écrire la vue d’ensemble\u00a0»',
  },
  none: {
    en: 'No decision record stands here yet.',
    fr: 'Aucune fiche de décision ne se trouve encore ici.',
  },
  standings: { en: 'Where each idea stands', fr: 'Où en est chaque idée' },
  history: { en: 'History', fr: 'Historique' },
  questions: { en: 'Open questions', fr: 'Questions ouvertes' },
  reviews: { en: 'Reviews', fr: 'Revues' },
  overdue: { en: 'Overdue on', fr: 'En retard au' },
  toCome: { en: 'To come', fr: 'À venir' },
  conditional: { en: 'Tied to a condition', fr: 'Liées à une condition' },
  pivots: { en: 'Pivots', fr: 'Pivots' },
  review: { en: 'review:', fr: 'revue\u00a0:' },
  noStatus: { en: 'open (not said)', fr: 'ouvert (non dit)' },
} satisfies Readonly<Record<string, InEachLanguage<string>>>;

import type { InEachLanguage } from '../../src/core/text/language.ts';

/** The one idea that all pictures are about: what a record of it says, in the words of a founder. */
export interface Story {
  readonly file: string;
  readonly title: string;
  readonly whoAsks: string;
  readonly today: string;
  readonly cost: string;
  readonly industrialisable: string;
  readonly automatable: string;
  readonly seen: string;
  readonly notSeen: string;
  readonly question: string;
  readonly answer: string;
  readonly other: string;
}

export const STORY: InEachLanguage<Story> = {
  en: {
    file: '0001-set-up-each-shop-by-phone.md',
    title: 'Set up each shop by phone',
    whoAsks: 'four shop owners',
    today: 'a cousin does it, on Sundays',
    cost: 'a day of sales a month',
    industrialisable: 'no two shops are alike',
    automatable: 'they want to hear a voice',
    seen: 'three shops ask for the same steps',
    notSeen: 'one manages with our notes alone',
    question: 'Who calls when there are forty?',
    answer: 'the first four offer to',
    other: 'Do they call back in winter?',
  },
  fr: {
    file: '0001-installer-chaque-boutique.md',
    title: 'Installer chaque boutique au téléphone',
    whoAsks: 'quatre commerçantes',
    today: 'un cousin, le samedi',
    cost: 'un jour de ventes par mois',
    industrialisable: 'aucune ne ressemble à l’autre',
    automatable: 'elles veulent une voix',
    seen: 'trois boutiques veulent les mêmes étapes',
    notSeen: 'l’une s’en sort avec nos seules notes',
    question: 'Qui appelle quand elles sont quarante ?',
    answer: 'les quatre premières se proposent',
    other: 'Rappellent-elles en hiver ?',
  },
};

import type { KeyName } from '../record/frontMatter.ts';
import type {
  Answer,
  EdgePosition,
  FieldKind,
  Pivot,
  SectionKind,
  Status,
  Verdict,
} from '../record/record.ts';
import type { InEachLanguage } from '../text/language.ts';
import { PROMPTS } from '../writing/prompts.ts';

type Meanings<Kind extends string> = Readonly<Record<Kind, InEachLanguage<string>>>;

/** One line on the purpose of each front matter key, in both languages. */
export const KEY_MEANINGS: Meanings<KeyName> = {
  verdict: {
    en: 'scaled, or done by hand',
    fr: 'scaler, ou continuer à la main',
  },
  status: { en: 'how far the decision has come', fr: 'où en est la décision' },
  date: { en: 'the day it was written or decided', fr: 'le jour où c’est écrit ou décidé' },
  review: {
    en: 'when to look again: a day, a condition',
    fr: 'quand y revenir : un jour, une condition',
  },
  supersedes: { en: 'the record it takes the place of', fr: 'la fiche qu’elle remplace' },
  supersededBy: { en: 'the record that takes its place', fr: 'la fiche qui la remplace' },
  pivot: { en: 'a change chosen, or imposed', fr: 'un changement choisi, ou imposé' },
  lang: { en: 'the language it is written in', fr: 'la langue de la fiche' },
  title: { en: 'what the record is called', fr: 'le nom de la fiche' },
};

/** One line on the content of each section, in both languages. */
export const SECTION_MEANINGS: Meanings<SectionKind> = {
  need: {
    en: 'who needs it: who asks, what it costs them, who pays',
    fr: 'qui en a besoin : qui demande, ce que ça coûte, qui paie',
  },
  grid: {
    en: 'can it be industrialised, can it be automated?',
    fr: 'est-ce que ça s’industrialise, ou s’automatise ?',
  },
  byHand: { en: 'what was done before anything was built', fr: 'ce qui a été fait avant de rien construire' },
  inimitable: {
    en: 'where the value stays when all the rest is copied',
    fr: 'où reste la valeur quand tout le reste est copié',
  },
  decision: {
    en: 'the decision in words, and what comes next',
    fr: 'la décision en toutes lettres, et la suite',
  },
  signals: PROMPTS.signal,
  questions: PROMPTS.question,
};

/** One line on the question behind each field, in both languages. */
export const FIELD_MEANINGS: Meanings<FieldKind> = {
  whoAsks: {
    en: 'somebody who asked for it, and how many they are',
    fr: 'quelqu’un qui l’a demandé, et combien ils sont',
  },
  today: PROMPTS.today,
  cost: {
    en: 'time or money that it takes them now',
    fr: 'le temps ou l’argent que ça leur prend aujourd’hui',
  },
  whoPays: PROMPTS.whoPays,
  evidence: {
    en: 'what was done, not what was said; alone it is no need',
    fr: 'ce qui a été fait, plutôt que dit ; seul, ce n’est pas un besoin',
  },
  industrialisable: { en: 'if so, others will have it too', fr: 'si oui, d’autres l’auront aussi' },
  automatable: {
    en: 'if so, it is not what sets you apart',
    fr: 'si oui, ce n’est pas ce qui vous distingue',
  },
  position: { en: 'a niche, or an advantage that lasts', fr: 'une niche, ou un avantage qui dure' },
};

/** One line on the meaning of each verdict, in both languages. */
export const VERDICT_MEANINGS: Meanings<Verdict> = {
  scale: { en: 'done by hand first, and it repeats', fr: 'fait à la main d’abord, et ça se répète' },
  dontScale: {
    en: 'by hand, while watching for what repeats',
    fr: 'à la main, en guettant ce qui se répète',
  },
  undecided: { en: 'not decided yet', fr: 'pas encore décidé' },
};

/** One line on the meaning of each status, in both languages. */
export const STATUS_MEANINGS: Meanings<Status> = {
  open: { en: 'still being thought about', fr: 'encore en réflexion' },
  decided: {
    en: 'the verdict holds until the next review',
    fr: 'le verdict tient jusqu’à la prochaine revue',
  },
  superseded: {
    en: 'history: another record took its place',
    fr: 'de l’histoire : une autre fiche l’a remplacée',
  },
  dropped: { en: 'history: given up', fr: 'de l’histoire : on a laissé tomber' },
};

/** One line on the meaning of each kind of pivot, in both languages. */
export const PIVOT_MEANINGS: Meanings<Pivot> = {
  chosen: { en: 'we wanted the change', fr: 'nous avons voulu le changement' },
  imposed: { en: 'the market or a client decided it', fr: 'le marché ou un client en a décidé' },
};

/** One line on the consequence of each answer to the two questions, in both languages. */
export const ANSWER_MEANINGS: Meanings<Answer> = {
  yes: { en: 'a commodity, in time', fr: 'une commodité, à terme' },
  no: { en: 'a niche or an advantage', fr: 'une niche ou un avantage' },
  partly: { en: 'it begins to repeat', fr: 'ça commence à se répéter' },
};

/** One line on the meaning of each position, in both languages. */
export const POSITION_MEANINGS: Meanings<EdgePosition> = {
  niche: { en: 'few want it, and nobody else does it', fr: 'peu le veulent, et personne d’autre ne le fait' },
  advantage: {
    en: 'many want it, and it stays hard to copy',
    fr: 'beaucoup le veulent, et ça reste difficile à copier',
  },
};

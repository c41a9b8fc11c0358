import type { FieldKind } from '../record/record.ts';
import { LANGUAGES, type InEachLanguage, type Language } from '../text/language.ts';

/** The prompts that snippets show where something is to be written. */
export const PROMPTS: Readonly<
  Record<
    Exclude<FieldKind, 'industrialisable' | 'automatable' | 'position'> | OtherPrompt,
    InEachLanguage<string>
  >
> = {
  title: { en: 'the idea in a few words', fr: 'l’idée en quelques mots' },
  whoAsks: { en: 'who, and how many of them', fr: 'qui, et combien' },
  today: { en: 'how they manage without it', fr: 'comment ils s’en sortent sans' },
  cost: {
    en: 'time or money, by the week or the case',
    fr: 'du temps ou de l’argent, par semaine ou par dossier',
  },
  whoPays: { en: 'whose budget it is', fr: 'sur quel budget' },
  evidence: {
    en: 'what they did, not what they said',
    fr: 'ce qu’ils ont fait, plutôt que ce qu’ils ont dit',
  },
  byHand: {
    en: 'what you did yourself, how many times, and what changed from one to the next',
    fr: 'ce que vous avez fait vous-même, combien de fois, et ce qui a changé d’une fois à l’autre',
  },
  inimitable: {
    en: 'a relation, an insight, trust, a craft',
    fr: 'une relation, une intuition, la confiance, un métier',
  },
  decision: {
    en: 'what you do next, and what you do not',
    fr: 'ce que vous faites ensuite, et ce que vous ne faites pas',
  },
  signal: {
    en: 'what would show that it begins to repeat',
    fr: 'ce qui montrerait que ça commence à se répéter',
  },
  question: { en: 'what nobody knows yet', fr: 'ce que personne ne sait encore' },
  answer: { en: 'what settled it', fr: 'ce qui a tranché' },
};

type OtherPrompt = 'title' | 'byHand' | 'inimitable' | 'decision' | 'signal' | 'question' | 'answer';

/** Returns a prompt in braces, which makes it a placeholder. */
export function promptFor(what: keyof typeof PROMPTS, language: Language): string {
  return `{${PROMPTS[what][language]}}`;
}

/** All prompts as they appear in a text, braces included. */
export const ALL_PROMPTS: readonly string[] = Object.values(PROMPTS).flatMap((prompt) =>
  LANGUAGES.map((language) => `{${prompt[language]}}`),
);

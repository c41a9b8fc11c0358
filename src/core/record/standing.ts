import type { InEachLanguage } from '../text/language.ts';
import type { DecisionRecord, EdgePosition, Field, FieldKind, Verdict } from './record.ts';

export type Need = 'missing' | 'thin' | 'stated';
export type Replicable = 'yes' | 'no' | 'partly' | 'notAsked';
export type Standing =
  'gadget' | 'commodity' | 'turning' | 'niche' | 'advantage' | 'inimitable' | 'not-asked';

/** Returns the field of a kind, if the record has one. */
export function fieldOf(record: DecisionRecord, kind: FieldKind): Field | undefined {
  return record.fields.find((field) => field.kind === kind);
}

/** Whether a field holds an answer: no placeholder, and not that it is nobody, nothing or unknown. */
export function isAnswered(record: DecisionRecord, kind: FieldKind): boolean {
  return fieldOf(record, kind)?.says === 'answer';
}

/** Returns how fully the business need is stated. */
export function needOf(record: DecisionRecord): Need {
  const prose = record.sections.some((section) => section.kind === 'need' && section.tells);
  const answered = (['whoAsks', 'today', 'cost', 'whoPays'] as const).some((kind) =>
    isAnswered(record, kind),
  );
  const nobodyPays = fieldOf(record, 'whoPays')?.says === 'nobody' && !isAnswered(record, 'cost');
  if ((!prose && !answered) || nobodyPays) return 'missing';
  return isAnswered(record, 'whoAsks') && isAnswered(record, 'whoPays') ? 'stated' : 'thin';
}

/** Returns the outcome of the two questions: whether the idea can be industrialised or automated. */
export function replicableOf(record: DecisionRecord): Replicable {
  const answers = [fieldOf(record, 'industrialisable')?.word, fieldOf(record, 'automatable')?.word];
  if (answers.includes('yes')) return 'yes';
  if (answers.includes(undefined)) return 'notAsked';
  return answers.includes('partly') ? 'partly' : 'no';
}

/** Returns the position given, niche or durable advantage. */
export function positionOf(record: DecisionRecord): EdgePosition | undefined {
  const word = fieldOf(record, 'position')?.word;
  return word === 'niche' || word === 'advantage' ? word : undefined;
}

/** Returns the standing of an idea, in one word. */
export function standingOf(record: DecisionRecord): Standing {
  if (needOf(record) === 'missing') return 'gadget';
  switch (replicableOf(record)) {
    case 'yes':
      return 'commodity';
    case 'partly':
      return 'turning';
    case 'no':
      return positionOf(record) ?? 'inimitable';
    case 'notAsked':
      return 'not-asked';
  }
}

/** Returns the verdict given: the key's, or the section's if there is no key. */
export function verdictOf(record: DecisionRecord): Verdict | undefined {
  if (record.frontMatter?.conflicts.includes('verdict')) return undefined;
  return (record.verdictKey ?? record.verdictLine)?.word;
}

/** Whether a record is history: dropped or superseded. */
export function isClosed(record: DecisionRecord): boolean {
  return record.status?.word === 'dropped' || record.status?.word === 'superseded';
}

/** All standings, in order of how much they need a decision, the most first. */
export const STANDINGS: readonly Standing[] = [
  'gadget',
  'commodity',
  'turning',
  'niche',
  'advantage',
  'inimitable',
  'not-asked',
];

/** Whether a text is the id of a standing. */
export function isStanding(text: string): text is Standing {
  return Object.hasOwn(STANDING_WORDS, text);
}

/** The words shown for a standing at its first mention. */
export const STANDING_WORDS: Readonly<Record<Standing, InEachLanguage<string>>> = {
  gadget: { en: 'gadget (no need stated)', fr: 'gadget (aucun besoin exprimé)' },
  commodity: { en: 'commodity', fr: 'commodité' },
  turning: { en: 'beginning to repeat', fr: 'en bascule' },
  niche: { en: 'niche', fr: 'niche' },
  advantage: { en: 'durable advantage', fr: 'avantage durable' },
  inimitable: { en: 'niche or advantage?', fr: 'niche ou avantage\u00a0?' },
  'not-asked': { en: 'two questions open', fr: 'deux questions à poser' },
};

/** The words shown for a standing beside its reason, or after the long form. */
export const SHORT_STANDING_WORDS: Readonly<Record<Standing, InEachLanguage<string>>> = {
  ...STANDING_WORDS,
  gadget: { en: 'gadget', fr: 'gadget' },
};

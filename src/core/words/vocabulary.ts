import type { KeyName } from '../record/frontMatter.ts';
import type {
  Answer,
  EdgePosition,
  FieldKind,
  NeedFieldKind,
  Pivot,
  SectionKind,
  Status,
  Verdict,
} from '../record/record.ts';
import { LANGUAGES, type InEachLanguage, type Language } from '../text/language.ts';

/**
 * The words for a few things: in each language the form to write, then further forms understood, separated by ` · `.
 */
export type Table<Kind extends string> = Readonly<Record<Kind, InEachLanguage<string>>>;

/** Returns the forms of one thing in one language, the form to write first. */
export function formsOf<Kind extends string>(
  table: Table<Kind>,
  kind: Kind,
  language: Language,
): readonly string[] {
  return table[kind][language].split(' · ');
}

/** Keys of the front matter. */
export const KEYS: Table<KeyName> = {
  verdict: { en: 'verdict · decision', fr: 'verdict · décision' },
  status: { en: 'status', fr: 'status · statut' },
  date: { en: 'date', fr: 'date' },
  review: {
    en: 'review · review-date · review-by · revisit · revisit-by · next-review',
    fr: 'review · revue · à-revoir · revoir',
  },
  supersedes: { en: 'supersedes · replaces', fr: 'supersedes · remplace' },
  supersededBy: { en: 'superseded-by · replaced-by', fr: 'superseded-by · remplacé-par' },
  pivot: { en: 'pivot', fr: 'pivot' },
  lang: { en: 'lang', fr: 'lang · langue' },
  title: { en: 'title', fr: 'title · titre' },
};

/** Section headings. */
export const HEADINGS: Table<SectionKind> = {
  need: {
    en: "Business need · Need · The need · User need · Customer need · Who needs this · Who is it for · Who it's for · Problem · The problem · Problem statement · Customer problem · User problem · Pain · Pain point · Jobs to be done · Opportunity · Opportunities",
    fr: 'Besoin métier · Besoin · Le besoin · Besoin client · Besoin utilisateur · Qui en a besoin · Pour qui · À qui ça sert · Problème · Le problème · Problématique · Irritant · Point de douleur · Opportunité',
  },
  grid: {
    en: 'The two questions · Can it be copied',
    fr: 'Les deux questions · Est-ce réplicable',
  },
  byHand: {
    en: 'Done by hand · What we did by hand',
    fr: "Fait à la main · Ce qu'on a fait à la main",
  },
  inimitable: {
    en: "What cannot be copied · What can't be copied · What stays inimitable · Moat · Edge · Unfair advantage · Differentiator",
    fr: "Ce qui ne se copie pas · Ce qui reste inimitable · Que reste-t-il d'inimitable · Inimitable · Mon avantage · Notre avantage · Avantage concurrentiel · Différenciateur",
  },
  decision: { en: 'Verdict · Decision', fr: 'Verdict · Décision' },
  signals: {
    en: 'Signals · Signs · Signals to watch · What to watch · Triggers · Review triggers · Revisit if · Revisit when · Kill criteria · Exit criteria · What would change our mind · What would make us reconsider',
    fr: "Signaux · Signal · Signes · Signaux à surveiller · À surveiller · Déclencheurs · On y revient si · Critères d'arrêt · Ce qui nous ferait changer d'avis",
  },
  questions: {
    en: 'Open questions · Questions · Unresolved questions · Open issues · Open points · Outstanding questions · Remaining questions · Open items · Open decisions · Pending decisions · Decisions to make · Unknowns · To figure out · To clarify · To be decided',
    fr: 'Questions ouvertes · Questions · Questions en suspens · Questions non résolues · Points ouverts · Points en suspens · Sujets ouverts · Décisions à prendre · Décisions à valider · À creuser · À trancher · À confirmer · Points à confirmer · À vérifier · Reste à savoir',
  },
};

/** Headings of the need that other kinds of record use too: alone they do not make a record of this format. */
export const SHARED_HEADINGS: readonly string[] = [
  'Problem',
  'The problem',
  'Problem statement',
  'Customer problem',
  'User problem',
  'Pain',
  'Pain point',
  'Jobs to be done',
  'Opportunity',
  'Opportunities',
  'Problème',
  'Le problème',
  'Problématique',
  'Irritant',
  'Point de douleur',
  'Opportunité',
  'Decision',
  'Décision',
];

/** Headings that only this format uses: one of them is enough to recognise a record. */
export const OWN_HEADINGS: readonly string[] = [
  'Business need',
  'Besoin métier',
  ...(['grid', 'byHand'] as const).flatMap((kind) =>
    LANGUAGES.flatMap((language) => formsOf(HEADINGS, kind, language)),
  ),
  ...LANGUAGES.flatMap((language) => formsOf(HEADINGS, 'inimitable', language).slice(0, 3)),
];

/** Headings that identify another kind of decision record. */
export const OTHER_HEADINGS: Table<'context' | 'decision' | 'options' | 'motivation'> = {
  context: {
    en: 'Context · Context and problem statement · Background · Why · Why this · Why now · Drivers · Decision drivers · Use cases · User stories',
    fr: "Contexte · Contexte et problématique · Contexte et problème · Contexte et énoncé du problème · Problématique · Pourquoi · Pourquoi maintenant · Enjeux · Constat · Cas d'usage",
  },
  decision: { en: 'Decision · Decision outcome', fr: 'Décision · Résultat de la décision' },
  options: {
    en: 'Options · Considered options · Options considered · Alternatives considered · Alternatives',
    fr: 'Options envisagées · Options considérées · Alternatives considérées · Alternatives envisagées',
  },
  motivation: { en: 'Motivation', fr: 'Motivation' },
};

/** Labels of fields, without their colon or question mark. */
export const LABELS: Table<FieldKind> = {
  whoAsks: {
    en: "Who asks · Who's asking · Asked by · Requested by · For whom · Target users · Target audience · Target customer",
    fr: 'Qui demande · Qui le demande · Demandé par · Pour qui · Utilisateurs cibles · Clients cibles',
  },
  today: { en: 'What they do today', fr: "Ce qu'ils font aujourd'hui" },
  cost: {
    en: 'What it costs them · Cost today',
    fr: 'Ce que ça leur coûte · Coût actuel · Combien ça leur coûte',
  },
  whoPays: {
    en: 'Who pays · Paid by · Who would pay',
    fr: 'Qui paie · Qui paye · Qui paierait · Payé par',
  },
  evidence: { en: 'Evidence', fr: 'Preuves' },
  industrialisable: {
    en: 'Can it be industrialised · Industrialisable · Repeatable · Scalable',
    fr: "Industrialisable · Est-ce que ça peut être industrialisé · Est-ce que ça s'industrialise · Ça s'industrialise · Réplicable",
  },
  automatable: {
    en: 'Can it be automated · Automatable · Automatizable · Automatisable',
    fr: "Automatisable · Est-ce que ça peut être automatisé · Est-ce que ça s'automatise · Ça s'automatise",
  },
  position: { en: 'Position', fr: 'Position' },
};

/**
 * Short labels of the need: only where a record tells of the need, as elsewhere a cost or a client is something else.
 */
export const SHORT_LABELS: Table<NeedFieldKind> = {
  whoAsks: { en: 'Customer · Client · Users', fr: 'Client · Cible · Demandeur · Utilisateurs' },
  today: {
    en: 'Today · Workaround · Current solution',
    fr: "Aujourd'hui · Actuellement · Solution actuelle",
  },
  cost: { en: 'Cost', fr: 'Coût' },
  whoPays: { en: 'Payer · Budget', fr: 'Payeur · Budget' },
  evidence: { en: 'Proof · What we saw', fr: "Preuve · Ce qu'on a vu" },
};

/** The labels written with a question mark instead of a colon. */
export const ASKING_LABELS: readonly string[] = ['Can it be industrialised', 'Can it be automated'];

export const VERDICTS: Table<Verdict> = {
  scale: { en: 'scale · yes', fr: "scaler · on scale · passer à l'échelle · oui" },
  dontScale: {
    en: "don't scale · do not scale · not scale · not · no · not now",
    fr: "ne pas scaler · ne scale pas · on ne scale pas · pas scaler · ne passe pas à l'échelle · non · pas maintenant",
  },
  undecided: { en: 'undecided · tbd · pending', fr: 'indécis · à voir' },
};

/** The verdict words about scaling: only these make a file without the key a record of this format. */
export const SCALING_WORDS: readonly string[] = [
  'scale',
  "don't scale",
  'do not scale',
  'not scale',
  'scaler',
  'on scale',
  "passer à l'échelle",
  'ne pas scaler',
  'ne scale pas',
  'on ne scale pas',
  'pas scaler',
  "ne passe pas à l'échelle",
];

export const STATUSES: Table<Status> = {
  open: {
    en: 'open · proposed · proposal · draft · wip · pending · in review · under review · in progress · idea · exploring · under consideration · to validate · provisional · parked · on hold · paused · deferred',
    fr: "ouvert · proposé · proposition · brouillon · en cours · idée · en réflexion · à l'étude · en discussion · en exploration · à valider · à confirmer · en attente · en pause",
  },
  decided: {
    en: 'decided · accepted · approved · adopted · agreed · validated · confirmed · implemented · implementable · merged · active · in force · stable · final · done · completed · released · shipped · launched · live',
    fr: 'décidé · accepté · approuvé · validé · confirmé · adopté · résolu · acté · tranché · mergé · lancé · en ligne · en production · en vigueur · actif · fait',
  },
  superseded: {
    en: 'superseded · superceded · replaced · deprecated · obsolete · retired',
    fr: 'remplacé · obsolète · déprécié · caduc · caduque',
  },
  dropped: {
    en: 'dropped · rejected · withdrawn · abandoned · declined · cancelled · canceled · killed · discontinued · shelved · defunct · no-go',
    fr: 'abandonné · refusé · rejeté · retiré · annulé · arrêté · stoppé · enterré · mis de côté · mise de côté · classé sans suite',
  },
};

export const PIVOTS: Table<Pivot> = {
  chosen: { en: 'chosen · voluntary', fr: 'choisi · voulu' },
  imposed: { en: 'imposed · forced', fr: 'imposé · subi · forcé · contraint' },
};

export const POSITIONS: Table<EdgePosition> = {
  niche: { en: 'niche', fr: 'niche' },
  advantage: {
    en: 'durable advantage · advantage · lasting advantage',
    fr: 'avantage durable · avantage',
  },
};

export const ANSWERS: Table<Answer> = {
  yes: { en: 'yes', fr: 'oui' },
  no: { en: 'no · not really · not at all', fr: 'non · pas vraiment · pas du tout · plutôt non' },
  partly: {
    en: 'partly · partially · in part · mostly · largely · somewhat · more and more · increasingly · yes and no',
    fr: 'en partie · partiel · partielle · partiellement · en grande partie · à moitié · de plus en plus · plutôt · oui et non',
  },
};

/** Marks at the beginning of an answer to a question, without their colon. */
export const ANSWER_MARKS: InEachLanguage<string> = {
  en: 'Answer · A · Ans · Resolved · Decided · Outcome',
  fr: 'Réponse · R · Rép · Résolu · Décision · Tranché',
};

/** Returns the word to write for a thing in a language. */
export function written<Kind extends string>(table: Table<Kind>, kind: Kind, language: Language): string {
  return formsOf(table, kind, language)[0] ?? kind;
}

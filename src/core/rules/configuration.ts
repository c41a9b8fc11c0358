import { type Expected, type Mistake, type Wants, LIST } from '../files/config.ts';
import type { Unread } from '../record/record.ts';
import type { InEachLanguage, Language } from '../text/language.ts';
import type { ConfigurationRule } from './rule.ts';

/** The values of a finding; `index` is the position of its mistake in the file's list. */
type Told = {
  readonly index: number;
  readonly is: Mistake['is'];
  readonly text: string;
  readonly nearest?: string;
  readonly key?: string;
  readonly wants?: Wants;
  readonly words?: string;
  readonly least?: number;
  readonly most?: number;
  readonly expected?: Expected;
  readonly because?: Unread['because'];
};

/** Reports a mistake in the configuration; a default replaces the part that could not be read. */
export const configuration: ConfigurationRule<Told> = {
  id: 'configuration',
  title: {
    en: 'The configuration says something that is not understood',
    fr: 'Une partie de la configuration ne se comprend pas',
  },
  severity: 'warning',
  always: true,
  *observe({ mistakes }) {
    for (const [index, mistake] of mistakes.entries()) {
      const { place, nearest, ...told } = mistake;
      const words = told.is === 'value' ? told.words?.join(' ') : undefined;
      yield { at: place, values: { index, ...told, nearest: nearest?.text, words } };
    }
  },
  says: { en: (told) => SAYS[told.is].en(told), fr: (told) => SAYS[told.is].fr(told) },
  fixes({ values }, { mistakes }) {
    const { place, nearest } = mistakes[values.index] ?? {};
    if (!place || !nearest) return [];
    return [
      {
        kind: 'settling',
        title: { en: `Write “${nearest.text}”`, fr: `Écrire « ${nearest.text} »` },
        edits: [{ place, text: [nearest.json] }],
        preferred: true,
      },
    ];
  },
};

const EXPECTED: Readonly<Record<Expected, InEachLanguage<string>>> = {
  comma: { en: 'A comma', fr: 'Une virgule' },
  colon: { en: 'A colon', fr: 'Un deux-points' },
  value: { en: 'A value', fr: 'Une valeur' },
  name: { en: 'A key in quotes', fr: 'Une clé entre guillemets droits' },
  brace: { en: 'A closing “}”', fr: 'Une accolade fermante' },
  bracket: { en: 'A closing “]”', fr: 'Un crochet fermant' },
  end: { en: 'The end of the file', fr: 'La fin du fichier' },
  other: { en: 'JSON', fr: 'Du JSON' },
};
/** The expected tokens that are feminine in French. */
const FEMININE: readonly Expected[] = ['comma', 'value', 'name', 'brace', 'end'];

const UNREAD: Readonly<Record<Unread['because'], InEachLanguage<string>>> = {
  tooLarge: { en: 'it is larger than 1 MiB', fr: 'elle dépasse 1 Mio' },
  tooSlow: { en: 'reading it took longer than it may', fr: 'sa lecture prend plus de temps que permis' },
  notText: { en: 'it is not UTF-8 text', fr: 'ce n’est pas du texte en UTF-8' },
  failed: {
    en: 'the reader failed on it, and the log says more',
    fr: 'le lecteur a échoué, et le journal en dit plus',
  },
};

type Sentences = InEachLanguage<(told: Told) => string>;

const SAYS: Readonly<Record<Mistake['is'], Sentences>> = {
  syntax: {
    en: ({ expected = 'other' }) =>
      `${EXPECTED[expected].en} is expected here; the rest counts as far as it can be read.`,
    fr: ({ expected = 'other' }) =>
      `${EXPECTED[expected].fr} est attendu${FEMININE.includes(expected) ? 'e' : ''} ici ; la suite compte pour autant qu’elle se lise.`,
  },
  object: {
    en: () => 'A configuration is an object, { … }; until it is one, the defaults stand in for it.',
    fr: () => 'Une configuration est un objet, { … } ; d’ici là, les valeurs par défaut en tiennent lieu.',
  },
  key: {
    en: ({ text, nearest }) => `“${text}” is no key that is known${isNearest('en', nearest)}.`,
    fr: ({ text, nearest }) => `« ${text} » n’est pas une clé connue${isNearest('fr', nearest)}.`,
  },
  rule: {
    en: ({ text, nearest }) => `“${text}” is no rule that is known${isNearest('en', nearest)}.`,
    fr: ({ text, nearest }) => `« ${text} » n’est pas une règle connue${isNearest('fr', nearest)}.`,
  },
  twice: {
    en: ({ text }) => `“${text}” is said twice: the last one counts.`,
    fr: ({ text }) => `« ${text} » est dit deux fois : c’est le dernier qui compte.`,
  },
  outside: {
    en: ({ text }) => `“${text}” is no path below the folder of this file; it names nothing.`,
    fr: ({ text }) => `« ${text} » n’est pas un chemin sous le dossier de ce fichier ; il ne désigne rien.`,
  },
  many: {
    en: () => `A list takes ${LIST.most} paths; from this one on they are left out.`,
    fr: () => `Une liste prend ${LIST.most} chemins ; à partir de celui-ci, ils sont laissés de côté.`,
  },
  long: {
    en: () => `A path takes ${LIST.longest} characters; this one is left out.`,
    fr: () => `Un chemin prend ${LIST.longest} caractères ; celui-ci est laissé de côté.`,
  },
  value: {
    en: (told) => `“${told.key ?? ''}” takes ${takes('en', told)}, not “${told.text}”.`,
    fr: (told) => `« ${told.key ?? ''} » attend ${takes('fr', told)}, et non « ${told.text} ».`,
  },
  unread: {
    en: ({ because = 'failed' }) =>
      `This configuration was not read: ${UNREAD[because].en}. The defaults stand in for it.`,
    fr: ({ because = 'failed' }) =>
      `Cette configuration n’a pas été lue : ${UNREAD[because].fr}. Les valeurs par défaut en tiennent lieu.`,
  },
};

function isNearest(language: Language, nearest: string | undefined): string {
  if (nearest === undefined) return '';
  return language === 'en' ? `; “${nearest}” is the nearest` : ` ; la plus proche est « ${nearest} »`;
}

function takes(language: Language, { wants = 'word', words = '', least = 0, most = 0 }: Told): string {
  const or = { en: ' or ', fr: ' ou ' }[language];
  return {
    list: { en: 'a list of paths', fr: 'une liste de chemins' },
    path: { en: 'paths in quotes', fr: 'des chemins entre guillemets droits' },
    rules: { en: 'an object, the rules with their severities', fr: 'un objet, les règles et leur gravité' },
    number: { en: `a whole number from ${least} to ${most}`, fr: `un nombre entier de ${least} à ${most}` },
    word: { en: oneOf(words, or), fr: oneOf(words, or) },
  }[wants][language];
}

function oneOf(words: string, or: string): string {
  return words
    .split(' ')
    .join(', ')
    .replace(/, (?!.*, )/, or);
}

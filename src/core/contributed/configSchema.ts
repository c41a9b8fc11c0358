import {
  DEFAULT_CONFIG,
  type Severity,
  CONFIG_KEYS,
  LIST,
  SCHEMA_KEY,
  SETTINGS_OF_RULES,
  type ConfigKey,
} from '../files/config.ts';
import { RULES } from '../rules/index.ts';
import { typeset } from '../rules/sentences.ts';
import type { InEachLanguage, Language } from '../text/language.ts';

export { LANGUAGES } from '../text/language.ts';

/** Returns the JSON schema of a configuration, with descriptions in a language. */
export function schemaIn(language: Language): object {
  const say = (text: InEachLanguage<string>) => typeset(text[language], language);
  const rules = RULES.map(({ id, title, severity }): [string, object] => [
    id,
    {
      description: title[language],
      default: severity,
      // Beside a reference nothing else would count.
      allOf: [{ $ref: '#/definitions/setting' }],
    },
  ]);
  const paths = {
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: LIST.longest },
    maxItems: LIST.most,
  };
  const whole = (key: 'reviewInterval' | 'reviewNotice') => ({
    type: 'integer',
    minimum: CONFIG_KEYS[key].least,
    maximum: CONFIG_KEYS[key].most,
    default: DEFAULT_CONFIG[key],
  });
  const properties: Readonly<Record<ConfigKey, object>> = {
    folders: paths,
    exclude: { ...paths, default: DEFAULT_CONFIG.exclude },
    language: { enum: CONFIG_KEYS.language.words },
    rules: { type: 'object', properties: Object.fromEntries(rules), additionalProperties: false },
    reviewInterval: whole('reviewInterval'),
    reviewNotice: whole('reviewNotice'),
  };
  const described = Object.entries(properties).map(([key, value]): [string, object] => [
    key,
    { description: say(KEYS[key as ConfigKey]), ...value },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Scale or Not',
    description: say(WHOLE),
    type: 'object',
    properties: { [SCHEMA_KEY]: { type: 'string' }, ...Object.fromEntries(described) },
    additionalProperties: false,
    definitions: {
      setting: {
        enum: SETTINGS_OF_RULES,
        enumDescriptions: SETTINGS_OF_RULES.map((setting) => say(SETTINGS[setting])),
      },
    },
    allowComments: true,
    allowTrailingCommas: true,
  };
}

const WHOLE: InEachLanguage<string> = {
  en: 'What this repository says of its decision records. Of several such files the nearest one above a folder of records counts.',
  fr: 'Ce que ce dépôt dit de ses fiches de décision. S’il y a plusieurs fichiers de ce nom, le plus proche au-dessus d’un dossier de fiches compte.',
};

const KEYS: Readonly<Record<ConfigKey, InEachLanguage<string>>> = {
  folders: {
    en: 'The folders that hold records, with all below them, relative to this file; "." is its own. They replace those that hold records by their names, and those that .adr-dir files name.',
    fr: 'Les dossiers qui contiennent des fiches, avec tout ce qu’ils contiennent, relatifs à ce fichier ; « . » est le sien. Ils remplacent ceux que leur nom désigne, et ceux que nomment des fichiers .adr-dir.',
  },
  exclude: {
    en: 'What is never a record, relative to this file: a path excludes a file, or a folder with all below it. * is any part of a name, ? one character, ** any number of folders.',
    fr: 'Ce qui n’est jamais une fiche, relatif à ce fichier : un chemin exclut un fichier, ou un dossier avec tout ce qu’il contient. * vaut pour une partie d’un nom, ? pour un caractère, ** pour autant de dossiers que l’on veut.',
  },
  language: {
    en: 'The language of new records. Without it, that of the records beside a new one.',
    fr: 'La langue des nouvelles fiches. Sans elle, celle des fiches voisines.',
  },
  rules: {
    en: 'How loudly rules are shown, or that they are not.',
    fr: 'Avec quelle gravité les règles s’affichent, ou qu’elles ne s’affichent pas.',
  },
  reviewInterval: {
    en: 'Months from one review of a record to the next.',
    fr: 'Les mois d’une revue d’une fiche à la suivante.',
  },
  reviewNotice: {
    en: 'Days before a review from which on it is told.',
    fr: 'Les jours avant une revue à partir desquels on la rappelle.',
  },
};

const SETTINGS: Readonly<Record<Severity | 'off', InEachLanguage<string>>> = {
  error: { en: 'Shown as an error', fr: 'Affichée comme une erreur' },
  warning: { en: 'Shown as a warning', fr: 'Affichée comme un avertissement' },
  information: { en: 'Shown as an information', fr: 'Affichée comme une information' },
  hint: { en: 'Shown in the text only', fr: 'Affichée dans le texte seulement' },
  off: { en: 'Not shown', fr: 'Pas affichée' },
};

import { LANGUAGES } from './language.ts';
import type { Severity } from './rule.ts';

/** What a rule may be set to in a configuration. */
export const SETTINGS_OF_RULES: readonly (Severity | 'off')[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
];

/** A whole number between two bounds, themselves included. */
export interface WholeNumber {
  readonly least: number;
  readonly most: number;
}

/** A list of more paths, or of longer ones, is nobody's; each file would be held against all of them. */
export const LIST = { most: 200, longest: 200 } as const;

/** The keys of a configuration, and what each takes: a list of paths, one of a few words, rules, or a whole number. */
export const CONFIG_KEYS = {
  folders: { takes: 'list' },
  exclude: { takes: 'list' },
  language: { takes: 'word', words: LANGUAGES },
  rules: { takes: 'rules', words: SETTINGS_OF_RULES },
  reviewInterval: { takes: 'number', least: 1, most: 60 },
  reviewNotice: { takes: 'number', least: 0, most: 365 },
} as const;

export type ConfigKey = keyof typeof CONFIG_KEYS;

/** The key that says where the schema of a file is: it may stand there, and says nothing of the records. */
export const SCHEMA_KEY = '$schema';

import type { Unread } from '../record/record.ts';
import { type Language, LANGUAGES } from '../text/language.ts';
import { START, type Place, type Position, type Room } from '../text/place.ts';

/** The name of the configuration file, which may lie in the records folder or any folder above it. */
export const CONFIG_FILE = '.scale-or-not.json';

/** The settings that a repository gives for its records, the same for every host; defaults fill in those it omits. */
export interface Config {
  /**
   * Records folders relative to the file's own folder (the empty path), with `/` between parts. They replace the
   * folders known by convention and from `.adr-dir`; undefined leaves those in place.
   */
  readonly folders?: readonly string[];
  /** Globs of files and folders that are never records, relative to the file's own folder. */
  readonly exclude: readonly string[];
  /** The language of new records. */
  readonly language?: Language;
  /** Severity or `off` by rule id; a rule not listed keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Months from one review to the next. */
  readonly reviewInterval: number;
  /** Days of notice before a review, e.g. 14. */
  readonly reviewNotice: number;
}

/** The settings that apply where no configuration says otherwise. */
export const DEFAULT_CONFIG: Config = {
  exclude: [],
  severities: {},
  reviewInterval: 6,
  reviewNotice: 14,
};

/** The token that the parser expected where a configuration stops being valid JSON. */
export type Expected = 'comma' | 'colon' | 'value' | 'name' | 'brace' | 'bracket' | 'end' | 'other';

/** The type of value that a key requires. */
export type Wants = 'list' | 'path' | 'word' | 'rules' | 'number';

/** A correction for a mistake, as shown to people and as JSON. */
export interface Nearest {
  readonly text: string;
  readonly json: string;
}

/**
 * The kind of mistake in a configuration. `syntax`: invalid JSON there; `object`: the whole is not an object; `key`,
 * `rule`: an unknown one; `twice`: given before; `outside`: a path that leads out of the file's folder; `many`, `long`:
 * more paths, or a longer one, than are read; `value`: not a value that its key or rule accepts; `unread`: the file was
 * not read at all.
 */
export type Wrong =
  | { readonly is: 'syntax'; readonly expected: Expected }
  | { readonly is: 'object' | 'key' | 'rule' | 'twice' | 'outside' | 'many' | 'long' }
  | {
      readonly is: 'value';
      readonly key: string;
      readonly wants: Wants;
      /** The known words, if a word is wanted. */
      readonly words?: readonly string[];
      /** The bounds, both included, if a number is wanted. */
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly is: 'unread'; readonly because: Unread['because'] };

/** A mistake with its place, the text written there (shortened, without quotes), and the nearest correct value. */
export type Mistake = Wrong & {
  readonly place: Place;
  readonly text: string;
  readonly nearest?: Nearest;
};

/** The room for one more records folder: an item of the list, a new key that lists all, or a whole configuration. */
export interface NewFolder {
  readonly as: 'item' | 'key' | 'whole';
  readonly room: Room;
  /** Position of a comma to insert first, right after the last item or member. */
  readonly comma?: Position;
}

/** A configuration file: its settings, with defaults for the rest, and its mistakes. */
export interface ConfigFile {
  readonly config: Config;
  /** Its mistakes, in text order. */
  readonly mistakes: readonly Mistake[];
  /** Absent if the text cannot be read that far. */
  readonly newFolder?: NewFolder;
}

/** Returns the configuration of a file that was not read: the defaults, and the reason as a mistake. */
export function unreadConfiguration(because: Unread['because']): ConfigFile {
  return { config: DEFAULT_CONFIG, mistakes: [{ is: 'unread', because, place: START, text: '' }] };
}

/** The settings that a configuration may give a rule. */
export const SETTINGS_OF_RULES: readonly (Severity | 'off')[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
];

/** The bounds of a whole number, both included. */
export interface WholeNumber {
  readonly least: number;
  readonly most: number;
}

/** Limits for a list, in paths and in characters per path: each file is matched against all of them. */
export const LIST = { most: 200, longest: 200 } as const;

/**
 * The keys of a configuration with the values that each accepts: a list of paths, one of a few words, rules, or a whole
 * number within bounds (months for `reviewInterval`, days for `reviewNotice`).
 */
export const CONFIG_KEYS = {
  folders: { takes: 'list' },
  exclude: { takes: 'list' },
  language: { takes: 'word', words: LANGUAGES },
  rules: { takes: 'rules', words: SETTINGS_OF_RULES },
  reviewInterval: { takes: 'number', least: 1, most: 60 },
  reviewNotice: { takes: 'number', least: 0, most: 365 },
} as const;

export type ConfigKey = keyof typeof CONFIG_KEYS;

/** The key that gives the address of a file's JSON schema; allowed, but without effect on the records. */
export const SCHEMA_KEY = '$schema';

/** The severity at which a finding is shown; a hint shows in the text only. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

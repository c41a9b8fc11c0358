import type { Unread } from '../record/record.ts';
import { type Language, LANGUAGES } from '../text/language.ts';
import { START, type Place, type Position, type Room } from '../text/place.ts';

/** The name of the file that says it, in any folder from the records folders up. */
export const CONFIG_FILE = '.scale-or-not.json';

/** What a repository says of its records, the same for every host; the defaults stand in for what it does not say. */
export interface Config {
  /**
   * Records folders, relative to the file's own folder, which is the empty path itself, `/` between their parts; they
   * replace those by convention and by `.adr-dir`, which undefined leaves.
   */
  readonly folders?: readonly string[];
  /** Globs of what is never a record, relative to the file's own folder. */
  readonly exclude: readonly string[];
  /** The language of new records. */
  readonly language?: Language;
  /** How loudly rules are shown, by their ids; a rule that is not named has its own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Months from one review to the next. */
  readonly reviewInterval: number;
  /** Days before a review on which it is told. */
  readonly reviewNotice: number;
}

/** What holds where no configuration says otherwise. */
export const DEFAULT_CONFIG: Config = {
  exclude: [],
  severities: {},
  reviewInterval: 6,
  reviewNotice: 14,
};

/** What can be expected where a configuration cannot be read. */
export type Expected = 'comma' | 'colon' | 'value' | 'name' | 'brace' | 'bracket' | 'end' | 'other';

/** What a value has to be. */
export type Wants = 'list' | 'path' | 'word' | 'rules' | 'number';

/** What would be right instead, as a person reads it and as JSON. */
export interface Nearest {
  readonly text: string;
  readonly json: string;
}

/**
 * What can be wrong in a configuration. `syntax`: it is no JSON there; `object`: it is no object as a whole; `key`, `rule`:
 * none that is known; `twice`: said before; `outside`: a path that leads out of the file's folder; `many`, `long`: more
 * paths, or a longer one, than are looked at; `value`: not what its key or rule takes; `unread`: nothing of it was read.
 */
export type Wrong =
  | { readonly is: 'syntax'; readonly expected: Expected }
  | { readonly is: 'object' | 'key' | 'rule' | 'twice' | 'outside' | 'many' | 'long' }
  | {
      readonly is: 'value';
      readonly key: string;
      readonly wants: Wants;
      /** Of a word: those that are known. */
      readonly words?: readonly string[];
      /** Of a number: its bounds. */
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly is: 'unread'; readonly because: Unread['because'] };

/** Something wrong, where it stands, what is written there (shortened, without its quotes), and the nearest that is right. */
export type Mistake = Wrong & {
  readonly place: Place;
  readonly text: string;
  readonly nearest?: Nearest;
};

/** Where one more records folder is written: into the list, as a new key with a list of all, or as a whole configuration. */
export interface NewFolder {
  readonly as: 'item' | 'key' | 'whole';
  readonly room: Room;
  /** Where a comma is put in first: behind what stands before. */
  readonly comma?: Position;
}

/** A configuration file: what it says, defaults for the rest, and what is wrong in it. */
export interface ConfigFile {
  readonly config: Config;
  /** In the order of the text. */
  readonly mistakes: readonly Mistake[];
  /** Absent where its text cannot be read that far. */
  readonly newFolder?: NewFolder;
}

/** A configuration that was not read: the defaults, and why. */
export function unreadConfiguration(because: Unread['because']): ConfigFile {
  return { config: DEFAULT_CONFIG, mistakes: [{ is: 'unread', because, place: START, text: '' }] };
}

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

/** How loudly a finding is shown; a hint is seen in the text only. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

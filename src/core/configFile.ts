import { DEFAULT_CONFIG, type Config } from './config.ts';
import { START, type Place, type Position } from './place.ts';
import type { Room, Unread } from './record.ts';

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

import type { Place, Position, Room, Said } from '../text/place.ts';

/** A known key of the front matter. */
export interface Key {
  readonly name: KeyName;
  /** The key as it is written. */
  readonly key: Said;
  /** Its value as text, quotes and comments taken off; the place includes the quotes. */
  readonly value: Said;
  /** The quotes that it stands in. */
  readonly quote?: '"' | "'";
  /** Of a value that is a list: where one more item goes. */
  readonly room?: Room;
}

/** What names another record: a path, a name or a number, as `supersedes` and `superseded-by` hold it. */
export interface Reference extends Said {
  readonly from: 'key' | 'status';
  /** The quotes that it stands in. */
  readonly quote?: Key['quote'];
  /** Whether it is one of several in one value, and so in the quotes of all of them. */
  readonly among?: true;
  /** The same reference where its key stands once more with one value. */
  readonly again?: readonly Omit<Reference, 'again'>[];
}

/** What is wrong with the front matter, one finding each. */
export type FrontMatterProblem =
  | {
      readonly is: 'unreadable';
      readonly place: Place;
      /** The values that cannot be read where they stand, if quotes around them are all it takes. */
      readonly unquoted: readonly Said[];
    }
  | {
      readonly is: 'unclosed';
      readonly place: Place;
      /** Where a closing line goes; absent where what it would close could not be read. */
      readonly insertAt?: Position;
      /** The values that would have to stand in quotes as well. */
      readonly unquoted: readonly Said[];
    }
  | {
      readonly is: 'twice';
      readonly place: Place;
      /** The key as it is written the first and the second time: it may be one in each language. */
      readonly keys: readonly [first: string, second: string];
      /** What the first and the second say. */
      readonly values: readonly [first: string, second: string];
      /** The whole lines of the first and of the second, for the fix that keeps the other. */
      readonly lines: readonly [first: Place, second: Place];
    };

export interface FrontMatter {
  /** From the first `---` to the end of the last. */
  readonly place: Place;
  /** Where the line of a new key goes; absent where it is no list of `key: value` lines. */
  readonly newKey?: Room;
  /** Known keys in the order of the text; one that stands twice with different values is left out. */
  readonly keys: readonly Key[];
  /** Known keys that stand twice with different values: rules that need them stay silent. */
  readonly conflicts: readonly KeyName[];
  /** Known keys that stand twice with one value: written in one place they would differ. */
  readonly repeated?: readonly KeyName[];
  readonly problems: readonly FrontMatterProblem[];
}

export type KeyName =
  'verdict' | 'status' | 'date' | 'review' | 'supersedes' | 'supersededBy' | 'pivot' | 'lang' | 'title';

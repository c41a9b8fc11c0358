import type { Place, Position, Room, Said } from '../text/place.ts';

/** A known key of the front matter. */
export interface Key {
  readonly name: KeyName;
  /** The key as written. */
  readonly key: Said;
  /** Its value as text, without quotes and comments; the place includes the quotes. */
  readonly value: Said;
  /** The quotes around the value. */
  readonly quote?: '"' | "'";
  /** The position at which its text begins, behind a quote or the sign of a block; absent for a list or map. */
  readonly begins?: Position;
  /** The range that removes it: its whole lines or, if more stands on them, its value; absent if that is not enough. */
  readonly whole?: Place;
  /** Room for one more item, if the value is a list. */
  readonly room?: Room;
}

/** The name of another record: a path, a name or a number, as in `supersedes` and `superseded-by`. */
export interface Reference extends Said {
  readonly from: 'key' | 'status';
  /** The quotes around it. */
  readonly quote?: Key['quote'];
  /** For an item on a line of its own: the range that removes it, without a comment behind it. */
  readonly whole?: Place;
  /** Set if it is one of several in one value, and so in the quotes of all of them. */
  readonly among?: true;
  /** The same reference, each time its key appears again with the same value. */
  readonly again?: readonly Omit<Reference, 'again'>[];
}

/** A problem of the front matter, one per finding. */
export type FrontMatterProblem =
  | {
      readonly is: 'unreadable';
      readonly place: Place;
      /** The values that break the YAML, if quotes around them are enough to mend it. */
      readonly unquoted: readonly Said[];
    }
  | {
      readonly is: 'unclosed';
      readonly place: Place;
      /** Position for a closing line; absent if the front matter would be unreadable even then. */
      readonly insertAt?: Position;
      /** The values that would need quotes as well. */
      readonly unquoted: readonly Said[];
    }
  | {
      readonly is: 'twice';
      readonly place: Place;
      /** The key as written the first and the second time, perhaps once in each language. */
      readonly keys: readonly [first: string, second: string];
      /** The value of the first and of the second. */
      readonly values: readonly [first: string, second: string];
      /** The whole lines of the first and of the second; a fix removes one of them. */
      readonly lines: readonly [first: Place, second: Place];
    };

export interface FrontMatter {
  /** The range from the first `---` to the end of the last. */
  readonly place: Place;
  /** Room for the line of a new key; absent if the front matter is not made of `key: value` lines. */
  readonly newKey?: Room;
  /** Known keys in text order, without those given twice with different values. */
  readonly keys: readonly Key[];
  /** Known keys given twice with different values: rules that need them stay silent. */
  readonly conflicts: readonly KeyName[];
  /** Known keys given twice with the same value: a change to only one would make them differ. */
  readonly repeated?: readonly KeyName[];
  readonly problems: readonly FrontMatterProblem[];
}

export type KeyName =
  'verdict' | 'status' | 'date' | 'review' | 'supersedes' | 'supersededBy' | 'pivot' | 'lang' | 'title';

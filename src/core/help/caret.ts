import type { KeyName } from '../record/frontMatter.ts';
import type { Place, Position } from '../text/place.ts';

/** The context of the caret, judged by the lines alone, with the place that an offer replaces. */
export type Caret =
  | {
      /** A key of the front matter. */
      readonly is: 'key';
      readonly replace: Place;
      /** Whether a colon follows already. */
      readonly hasColon: boolean;
      /** The known keys on the other lines of the front matter. */
      readonly others: readonly KeyName[];
      /** Whether the front matter holds nothing else. */
      readonly alone: boolean;
    }
  | {
      /** The value of a known key, or one item of its list. */
      readonly is: 'value';
      readonly key: KeyName;
      readonly replace: Place;
      /** The text of the value before the caret, without its opening quote. */
      readonly typed: string;
      /** The quote around it. */
      readonly quote?: '"' | "'" | undefined;
      /** The gap to insert before it. */
      readonly gap: '' | ' ';
    }
  | { readonly is: 'heading'; readonly replace: Place; readonly level: number }
  /** The beginning of a list item, after its marker. */
  | { readonly is: 'item'; readonly replace: Place }
  /** After a colon or question mark in the body, perhaps that of a label. */
  | { readonly is: 'answer'; readonly at: Position; readonly line: string }
  | {
      /** A comment that switches rules off: the whole of it, or the name of a rule in it. */
      readonly is: 'comment';
      readonly replace: Place;
      readonly part: 'whole' | 'rule';
      /** The rules that the comment names already. */
      readonly named: readonly string[];
      /** Whether its reason or its end follows the caret. */
      readonly goesOn: boolean;
    };

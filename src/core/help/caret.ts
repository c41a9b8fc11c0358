import type { KeyName } from '../record/frontMatter.ts';
import type { Place, Position } from '../text/place.ts';

/** Where the caret stands, by the lines alone, and what an offer takes the place of. */
export type Caret =
  | {
      /** A key of the front matter. */
      readonly is: 'key';
      readonly replace: Place;
      /** Whether a colon stands behind it already. */
      readonly hasColon: boolean;
      /** The known keys on its other lines. */
      readonly others: readonly KeyName[];
      /** Whether nothing else stands in the front matter. */
      readonly alone: boolean;
    }
  | {
      /** The value of a known key, or one item of its list. */
      readonly is: 'value';
      readonly key: KeyName;
      readonly replace: Place;
      /** What stands before the caret, without its quote. */
      readonly typed: string;
      /** The quote that it stands in. */
      readonly quote?: '"' | "'" | undefined;
      /** What has to stand before it. */
      readonly gap: '' | ' ';
    }
  | { readonly is: 'heading'; readonly replace: Place; readonly level: number }
  /** The beginning of a list item, its marker left out. */
  | { readonly is: 'item'; readonly replace: Place }
  /** Behind a colon or question mark of the body, where a label may stand. */
  | { readonly is: 'answer'; readonly at: Position; readonly line: string }
  | {
      /** A comment that switches rules off: from its beginning, or from the name of a rule. */
      readonly is: 'comment';
      readonly replace: Place;
      readonly part: 'whole' | 'rule';
      /** The rules that it names already. */
      readonly named: readonly string[];
      /** Whether its reason or its end stands behind the caret. */
      readonly goesOn: boolean;
    };

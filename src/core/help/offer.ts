import type { InEachLanguage } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Draft } from '../writing/draft.ts';

/** A completion offered at the caret, as data: the language of its words is chosen on display. */
export interface Offer {
  readonly is: 'key' | 'word' | 'day' | 'record' | 'section' | 'label' | 'rule';
  /** The text to write, as shown to people. */
  readonly label: string;
  /** Its meaning in one line; for a record, the record's own text. */
  readonly means: InEachLanguage<string> | string;
  /** The place that it replaces. */
  readonly replace: Place;
  readonly text: Draft;
  /** Other words that find it when typed. */
  readonly alsoBy?: string;
  /** Whether another offer follows right after it. */
  readonly next?: true;
}

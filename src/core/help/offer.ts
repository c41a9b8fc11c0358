import type { InEachLanguage } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Draft } from '../writing/draft.ts';

/** Something that may be written where the caret stands: data, its words chosen where it is shown. */
export interface Offer {
  readonly is: 'key' | 'word' | 'day' | 'record' | 'section' | 'label' | 'rule';
  /** What is written, as a person reads it. */
  readonly label: string;
  /** What it means, in one line; of a record it is the record's own text. */
  readonly means: InEachLanguage<string> | string;
  /** What it takes the place of. */
  readonly replace: Place;
  readonly text: Draft;
  /** Other words by which it is found when they are typed. */
  readonly alsoBy?: string;
  /** Whether something else is offered behind it. */
  readonly next?: true;
}

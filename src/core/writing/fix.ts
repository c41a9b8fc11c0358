import type { InEachLanguage } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Edit, OtherEdits } from './edits.ts';

/** The commands that a fix may have the host run, where a user has to be asked first or a file renamed. */
export type Run = 'askTheTwoQuestions' | 'pivotToANewRecord' | 'chooseARecord' | 'renameToTheNextFreeNumber';

/**
 * A way to settle a finding. A `settling` fix removes the finding; a `scaffolding` fix does so once its empty places
 * are filled; `goTo` changes nothing and shows the place to look at; `run` leaves it to a command.
 */
export type Fix =
  | EditingFix
  | { readonly kind: 'goTo'; readonly title: InEachLanguage<string>; readonly to: Place }
  | { readonly kind: 'run'; readonly title: InEachLanguage<string>; readonly run: Run };

/** A fix that edits the record, or others too. */
export interface EditingFix {
  readonly kind: 'scaffolding' | 'settling';
  readonly title: InEachLanguage<string>;
  readonly edits: readonly Edit[];
  /** Edits of other records, made in the same step. */
  readonly others?: readonly OtherEdits[];
  readonly preferred?: boolean;
  /** Whether it is safe enough to apply to all findings of its kind at once. */
  readonly inAll?: boolean;
}

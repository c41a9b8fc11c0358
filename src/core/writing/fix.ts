import type { InEachLanguage } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Edit, OtherEdits } from './edits.ts';

/** What a fix may have the host do, where somebody is to be asked first or a file is to be renamed. */
export type Run = 'askTheTwoQuestions' | 'pivotToANewRecord' | 'chooseARecord' | 'renameToTheNextFreeNumber';

/**
 * What settles a finding. After a settling fix it is gone; after a scaffolding fix it is gone once the empty places are
 * filled; `goTo` changes nothing and shows where to look; `run` leaves it to a command.
 */
export type Fix =
  | {
      readonly kind: 'scaffolding' | 'settling';
      readonly title: InEachLanguage<string>;
      readonly edits: readonly Edit[];
      /** What other records say of it, edited in the same step. */
      readonly others?: readonly OtherEdits[];
      readonly preferred?: boolean;
      /** Whether it is so plain that all of its kind may be made at once. */
      readonly inAll?: boolean;
    }
  | { readonly kind: 'goTo'; readonly title: InEachLanguage<string>; readonly to: Place }
  | { readonly kind: 'run'; readonly title: InEachLanguage<string>; readonly run: Run };

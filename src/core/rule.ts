import type { Config } from './config.ts';
import type { Draft } from './writing/draft.ts';
import type { InEachLanguage, Language } from './language.ts';
import type { Entry } from './entry.ts';
import type { Pivots } from './pivots.ts';
import type { Place } from './place.ts';

/** How loudly a finding is shown; a hint is seen in the text only. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a finding's sentence needs to know; plain data, so that a finding crosses any border. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** Something that a record does not say yet: data, without words. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly values: Values;
}

/** What a rule reports; the severity only where it differs from the rule's own. */
export interface Observation<V extends Values = Values> {
  readonly at: Place;
  readonly values: V;
  readonly severity?: Severity;
}

/** One replacement in the record's own file, line ends written as `\n`. */
export interface Edit {
  readonly place: Place;
  readonly text: Draft;
}

/** Edits of another record, which the same step makes. */
export interface OtherEdits {
  readonly address: string;
  readonly edits: readonly Edit[];
}

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

/** What a rule may know besides the record: given from outside, so that nothing is read again when it changes. */
export interface Context {
  /** The calendar day, ISO form. */
  readonly today: string;
  /** The language in which something is written into a record: its own, else that of most beside it, else the reader's. */
  languageOf(entry: Entry): Language;
  /** How records follow one another. */
  readonly pivots: Pivots;
  /** What the repository of the entry says of its records. */
  configOf(entry: Entry): Config;
}

/** A sentence in each language; methods, so that a list may hold rules of any values. */
export interface Says<V extends Values> extends Readonly<Record<Language, unknown>> {
  en(values: V): string;
  fr(values: V): string;
}

/** One thing that records may not say yet. Adding a rule is one file of this shape and one line in rules/index.ts. */
export interface Rule<V extends Values = Values> {
  readonly id: string;
  readonly severity: Severity;
  /** The kinds of entry that the rule looks at. */
  readonly looksAt: readonly Entry['kind'][];
  /** Whether it looks at closed records too, which are history. */
  readonly closedToo?: boolean;
  /** Whether a comment in the record cannot switch it off. */
  readonly always?: boolean;
  /** Whether it waits until the record states a need: first things first. */
  readonly afterNeed?: boolean;
  observe(entry: Entry, context: Context, sees: Sees): Iterable<Observation<V>>;
  readonly says: Says<V>;
  /** Of a rule that sees something absent: what is not said, in the few words of a list. */
  lacks?(values: V): InEachLanguage<string>;
  /** The fixes for one observation of this rule in that entry, likeliest first. */
  fixes?(observation: Observation<V>, entry: Entry, context: Context): readonly Fix[];
  /** The fix once somebody has chosen a record, by its entry: what `chooseARecord` makes. */
  choose?(observation: Observation<V>, entry: Entry, context: Context, chosen: Entry): Fix | undefined;
}

/**
 * Whether a rule of that name sees anything in the entry, were it not switched off, held back or silent about what is
 * closed; `unknown` where there is no such rule, `always` where a record cannot switch it off.
 */
export type Sees = (rule: string) => 'something' | 'nothing' | 'unknown' | 'always';

import type { Config, ConfigFile, Severity } from '../files/config.ts';
import type { Pivots } from '../pivots/pivots.ts';
import type { Entry, EntryKind } from '../record/entry.ts';
import type { InEachLanguage, Language } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Fix } from '../writing/fix.ts';

/** The facts that a finding's sentence needs, as plain data, so that a finding can be sent to any process. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** A point that a record leaves open, as data without wording. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly values: Values;
}

/** One observation of a rule; with a severity only if it differs from the rule's own. */
export interface Observation<V extends Values = Values> {
  readonly at: Place;
  readonly values: V;
  readonly severity?: Severity;
}

/** The facts that a rule may use besides the record; passed in, so that nothing is read again when they change. */
export interface Context {
  /** The calendar day, in ISO form. */
  readonly today: string;
  /**
   * Returns the language in which to write into a record: its own, else that of most records beside it, else the
   * reader's.
   */
  languageOf(entry: Entry): Language;
  /** The relations between records. */
  readonly pivots: Pivots;
  /** Returns the configuration that applies to an entry. */
  configOf(entry: Entry): Config;
}

/** A sentence in each language; methods, so that a list can hold rules with any values. */
export interface Says<V extends Values> extends Readonly<Record<Language, unknown>> {
  en(values: V): string;
  fr(values: V): string;
}

/** The description of a rule, whether it checks entries or configurations. */
export interface RuleWords<V extends Values = Values> {
  readonly id: string;
  /** Its observation in a few words: the title of its page. */
  readonly title: InEachLanguage<string>;
  readonly severity: Severity;
  /** Whether a comment in the record cannot switch it off. */
  readonly always?: boolean;
  readonly says: Says<V>;
  /** Returns the missing fact in a few words for a list; only for rules that see something absent. */
  lacks?(values: V): InEachLanguage<string>;
}

/**
 * A check for one point that records may leave open. A new rule takes one file of this shape and one line in
 * rules/index.ts.
 */
export interface Rule<V extends Values = Values> extends RuleWords<V> {
  /** The kinds of entry that the rule checks. */
  readonly looksAt: readonly EntryKind[];
  /** Whether it checks closed records too, which are history. */
  readonly closedToo?: boolean;
  /** Whether it waits until the record states a need: first things first. */
  readonly afterNeed?: boolean;
  observe(entry: Entry, context: Context, sees: Sees): Iterable<Observation<V>>;
  /** Returns the fixes for one observation of this rule in that entry, likeliest first. */
  fixes?(observation: Observation<V>, entry: Entry, context: Context): readonly Fix[];
  /** Returns the fix once a user has chosen a record through `chooseARecord`; `chosen` is its entry. */
  choose?(observation: Observation<V>, entry: Entry, context: Context, chosen: Entry): Fix | undefined;
}

/** A check for mistakes in a configuration. */
export interface ConfigurationRule<V extends Values = Values> extends RuleWords<V> {
  observe(file: ConfigFile): Iterable<Observation<V>>;
  /** Returns the fixes for one observation of this rule in that configuration, likeliest first. */
  fixes(observation: Observation<V>, file: ConfigFile): readonly Fix[];
}

/**
 * Tells whether the rule of a given name would find something in the entry if it were not switched off, held back, or
 * silent on closed records; `unknown` if there is no such rule, `always` if a record cannot switch it off.
 */
export type Sees = (rule: string) => 'something' | 'nothing' | 'unknown' | 'always';

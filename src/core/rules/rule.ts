import type { Config, ConfigFile, Severity } from '../files/config.ts';
import type { Pivots } from '../pivots/pivots.ts';
import type { Entry, EntryKind } from '../record/entry.ts';
import type { InEachLanguage, Language } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Fix } from '../writing/fix.ts';

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

/** What every rule says of itself, whatever it looks at. */
export interface RuleWords<V extends Values = Values> {
  readonly id: string;
  /** What it observes, in a few words: the title of its page. */
  readonly title: InEachLanguage<string>;
  readonly severity: Severity;
  /** Whether a comment in the record cannot switch it off. */
  readonly always?: boolean;
  readonly says: Says<V>;
  /** Of a rule that sees something absent: what is not said, in the few words of a list. */
  lacks?(values: V): InEachLanguage<string>;
}

/** One thing that records may not say yet. Adding a rule is one file of this shape and one line in rules/index.ts. */
export interface Rule<V extends Values = Values> extends RuleWords<V> {
  /** The kinds of entry that the rule looks at. */
  readonly looksAt: readonly EntryKind[];
  /** Whether it looks at closed records too, which are history. */
  readonly closedToo?: boolean;
  /** Whether it waits until the record states a need: first things first. */
  readonly afterNeed?: boolean;
  observe(entry: Entry, context: Context, sees: Sees): Iterable<Observation<V>>;
  /** The fixes for one observation of this rule in that entry, likeliest first. */
  fixes?(observation: Observation<V>, entry: Entry, context: Context): readonly Fix[];
  /** The fix once somebody has chosen a record, by its entry: what `chooseARecord` makes. */
  choose?(observation: Observation<V>, entry: Entry, context: Context, chosen: Entry): Fix | undefined;
}

/** What may be wrong in a configuration. */
export interface ConfigurationRule<V extends Values = Values> extends RuleWords<V> {
  observe(file: ConfigFile): Iterable<Observation<V>>;
  /** The fixes for one observation of this rule in that configuration, likeliest first. */
  fixes(observation: Observation<V>, file: ConfigFile): readonly Fix[];
}

/**
 * Whether a rule of that name sees anything in the entry, were it not switched off, held back or silent about what is
 * closed; `unknown` where there is no such rule, `always` where a record cannot switch it off.
 */
export type Sees = (rule: string) => 'something' | 'nothing' | 'unknown' | 'always';

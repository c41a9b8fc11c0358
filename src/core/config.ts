import type { Language } from './language.ts';
import type { Severity } from './rule.ts';

/** The name of the file that says it, in any folder from the records folders up. */
export const CONFIG_FILE = '.scale-or-not.json';

/** What a repository says of its records, the same for every host; the defaults stand in for what it does not say. */
export interface Config {
  /**
   * Records folders, relative to the file's own folder, which is the empty path itself, `/` between their parts; they
   * replace those by convention and by `.adr-dir`, which undefined leaves.
   */
  readonly folders?: readonly string[];
  /** Globs of what is never a record, relative to the file's own folder. */
  readonly exclude: readonly string[];
  /** The language of new records. */
  readonly language?: Language;
  /** How loudly rules are shown, by their ids; a rule that is not named has its own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Months from one review to the next. */
  readonly reviewInterval: number;
  /** Days before a review on which it is told. */
  readonly reviewNotice: number;
}

/** What holds where no configuration says otherwise. */
export const DEFAULT_CONFIG: Config = {
  exclude: [],
  severities: {},
  reviewInterval: 6,
  reviewNotice: 14,
};

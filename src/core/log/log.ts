import type { Config } from '../files/config.ts';
import { createPivots, type KeptPivots } from '../pivots/pivots.ts';
import type { Entry } from '../record/entry.ts';
import { dayOfFile } from '../record/fileDate.ts';
import type { Listed } from '../record/summary.ts';
import { check, type OnBug } from '../rules/check.ts';
import type { Context, Finding } from '../rules/rule.ts';
import { folderOf } from '../text/address.ts';
import { mostOf, type Language } from '../text/language.ts';
import { KeptEntry } from './kept.ts';

/** The records of a workspace by address, with their findings. Pure: it neither reads files nor waits. */
export interface DecisionLog {
  get(address: string): Listed | undefined;
  /** Returns all entries, each with the summary that lists show. */
  entries(): Iterable<Listed>;
  /** Puts an entry in place of the one at its address; returns the addresses whose findings this can change. */
  set(entry: Entry): readonly string[];
  /**
   * Notes a decision record of another kind, which references may name but which is no entry; returns what `set` does.
   */
  know(entry: Entry): readonly string[];
  /** Removes an entry; returns the addresses whose findings this can change, its own included. */
  delete(address: string): readonly string[];
  /** Returns the addresses whose findings depend on the day. */
  dated(): readonly string[];
  /** Checks an entry anew and returns its findings; none for an address not in the log. */
  findings(address: string): readonly Finding[];
  /** Returns the facts that rules draw on besides a record. */
  context(): Context;
  /** Returns the language of most records in a folder, given its address; undefined if they do not show one. */
  languageIn(folder: string): Language | undefined;
}

/** The facts that the log asks its host for at each use, so that a new day needs no new log. */
export interface Surroundings {
  /** The calendar day, in ISO form. */
  readonly today: string;
  /** The reader's language, in which to write if neither a record nor those beside it show theirs. */
  readonly language: Language;
  /** Returns the configuration that applies to a file, by the file's address. */
  readonly configOf: (address: string) => Config;
}

/** Returns a log without records; `pivots` has none either. */
export function createLog(
  surroundings: () => Surroundings,
  onBug: OnBug,
  pivots: KeptPivots = createPivots(),
): DecisionLog {
  const entries = new Map<string, KeptEntry>();
  const dated = new Set<string>();
  const languages = new Map<string, Map<string, Language | undefined>>();
  const languageIn = (folder: string) => mostOf([...(languages.get(folder)?.values() ?? [])]);
  const context = (): Context => {
    const { today, language, configOf } = surroundings();
    return {
      today,
      pivots,
      configOf: ({ address }) => configOf(address),
      languageOf: (entry) => entry.record.language ?? languageIn(folderOf(entry.address)) ?? language,
    };
  };
  const drop = (address: string): void => {
    entries.delete(address);
    dated.delete(address);
    const folder = folderOf(address);
    languages.get(folder)?.delete(address);
    if (languages.get(folder)?.size === 0) languages.delete(folder);
  };
  const update = (address: string, entry: Entry | undefined, wasThere: boolean): readonly string[] => {
    const touched = [...pivots.update(address, entry)].filter((other) => entries.has(other));
    return wasThere || entries.has(address) ? [address, ...touched] : touched;
  };
  return {
    get: (address) => entries.get(address),
    entries: () => entries.values(),
    context,
    languageIn,
    set(entry) {
      const { address, record } = entry;
      const folder = folderOf(address);
      const kept = new KeptEntry(entry);
      entries.set(address, kept);
      const beside = languages.get(folder) ?? new Map<string, Language | undefined>();
      languages.set(folder, beside.set(address, record.language));
      if (record.review ?? record.date ?? dayOfFile(address)) dated.add(address);
      else dated.delete(address);
      return update(address, kept, true);
    },
    know(entry) {
      const wasThere = entries.has(entry.address);
      drop(entry.address);
      return update(entry.address, new KeptEntry(entry), wasThere);
    },
    delete(address) {
      const wasThere = entries.has(address);
      drop(address);
      return update(address, undefined, wasThere);
    },
    dated: () => [...dated],
    findings(address) {
      const entry = entries.get(address);
      return entry ? check(entry, context(), onBug) : [];
    },
  };
}

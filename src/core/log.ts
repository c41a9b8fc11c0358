import { folderOf } from './address.ts';
import { check, type OnBug } from './check.ts';
import type { Config } from './config.ts';
import type { Entry } from './entry.ts';
import { dayOfFile } from './fileDate.ts';
import { mostOf, type Language } from './language.ts';
import { KeptEntry, whole, type Recent } from './kept.ts';
import { createPivots } from './pivots.ts';
import type { Context, Finding } from './rule.ts';
import type { Listed } from './summary.ts';

/** The records of a workspace by address, and what can be said of them. Pure: it neither reads nor waits. */
export interface DecisionLog {
  get(address: string): Entry | undefined;
  /** The entry of an address as `entries` gives it; `get` gives it with its record. */
  listed(address: string): Listed | undefined;
  /** All entries, each with what lists show of it: to ask ten thousand for their records takes a while. */
  entries(): Iterable<Listed>;
  /** Puts an entry in the place of the one it had; returns the addresses whose findings this can change. */
  set(entry: Entry): readonly string[];
  /** Notes another kind of record, which references may name and which is no entry; returns as `set` does. */
  know(entry: Entry): readonly string[];
  /** Takes an entry out; returns the addresses whose findings this can change, its own included. */
  delete(address: string): readonly string[];
  /** The addresses whose findings another day can change. */
  dated(): readonly string[];
  /** What is observed of an entry now, asked anew; none for an address that is not in the log. */
  findings(address: string): readonly Finding[];
  /** What rules may know besides a record. */
  context(): Context;
  /** The language of most records of a folder, by its address; undefined where they do not tell. */
  languageIn(folder: string): Language | undefined;
}

/** What the log is told from outside, asked for at each use: a new day needs no new log. */
export interface Surroundings {
  /** The calendar day, ISO form. */
  readonly today: string;
  /** The language of whoever reads, which is written where neither a record nor those beside it tell theirs. */
  readonly language: Language;
  /** What the repository of a file says of its records, by the file's address. */
  readonly configOf: (address: string) => Config;
}

/** A log without records. */
export function createLog(surroundings: () => Surroundings, onBug: OnBug): DecisionLog {
  const entries = new Map<string, KeptEntry>();
  const recent: Recent = new Map();
  const dated = new Set<string>();
  const languages = new Map<string, Map<string, Language | undefined>>();
  const pivots = createPivots();
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
    get: (address) => whole(entries.get(address)),
    listed: (address) => entries.get(address),
    entries: () => entries.values(),
    context,
    languageIn,
    set(entry) {
      const { address, record } = entry;
      const folder = folderOf(address);
      const kept = new KeptEntry(entry, recent);
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
      return update(entry.address, new KeptEntry(entry, recent), wasThere);
    },
    delete(address) {
      const wasThere = entries.has(address);
      drop(address);
      return update(address, undefined, wasThere);
    },
    dated: () => [...dated],
    findings(address) {
      const entry = whole(entries.get(address));
      return entry ? check(entry, context(), onBug) : [];
    },
  };
}

import type { Config } from '../files/config.ts';
import { createPivots } from '../pivots/pivots.ts';
import type { Entry } from '../record/entry.ts';
import { dayOfFile } from '../record/fileDate.ts';
import { summaryOf, type Listed } from '../record/summary.ts';
import { check, type OnBug } from '../rules/check.ts';
import type { Context, Finding } from '../rules/rule.ts';
import { folderOf } from '../text/address.ts';
import { mostOf, type Language } from '../text/language.ts';

/** The records of a workspace by address, and what can be said of them. Pure: it neither reads nor waits. */
export interface DecisionLog {
  get(address: string): Listed | undefined;
  /** All entries, each with what lists show of it. */
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
  const entries = new Map<string, Listed>();
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
    get: (address) => entries.get(address),
    entries: () => entries.values(),
    context,
    languageIn,
    set(entry) {
      const { address, record } = entry;
      const folder = folderOf(address);
      const kept = listed(entry);
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
      return update(entry.address, listed(entry), wasThere);
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

function listed(entry: Entry): Listed {
  return { ...entry, summary: summaryOf(entry) };
}

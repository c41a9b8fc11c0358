import { check, type OnBug } from './check.ts';
import type { Config } from './config.ts';
import type { Entry } from './entry.ts';
import { mostOf, type Language } from './language.ts';
import type { Context, Finding } from './rule.ts';

/** The records of a workspace by address, and what can be said of them. Pure: it neither reads nor waits. */
export interface DecisionLog {
  get(address: string): Entry | undefined;
  entries(): Iterable<Entry>;
  /** Puts an entry in the place of the one it had; returns the addresses whose findings this can change. */
  set(entry: Entry): readonly string[];
  /** Takes an entry out; returns the addresses whose findings this can change, its own included. */
  delete(address: string): readonly string[];
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
  const entries = new Map<string, Entry>();
  const languageIn = (folder: string) => {
    const there = [...entries.values()].filter(({ address }) => folderOf(address) === folder);
    return mostOf(there.map(({ record }) => record.language));
  };
  const context = (): Context => {
    const { today, language, configOf } = surroundings();
    return {
      today,
      configOf: ({ address }) => configOf(address),
      languageOf: (entry) => entry.record.language ?? languageIn(folderOf(entry.address)) ?? language,
    };
  };
  return {
    get: (address) => entries.get(address),
    entries: () => entries.values(),
    context,
    languageIn,
    set(entry) {
      entries.set(entry.address, entry);
      return [entry.address];
    },
    delete: (address) => (entries.delete(address) ? [address] : []),
    findings(address) {
      const entry = entries.get(address);
      return entry ? check(entry, context(), onBug) : [];
    },
  };
}

/** The address of the folder that a file stands in. */
export function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/'));
}

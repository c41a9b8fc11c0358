import { check, type OnBug } from './check.ts';
import type { DecisionRecord } from './record.ts';
import type { Context, Finding } from './rule.ts';

/** One file of the log. An unread one has an empty record that says why it was not read. */
export interface Entry {
  /** The URI as text; a file URL on the command line. */
  readonly address: string;
  readonly kind: 'scale' | 'other' | 'unread';
  readonly record: DecisionRecord;
}

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
}

/** A log without records; the context is asked for at each use, so that a new day needs no new log. */
export function createLog(context: () => Context, onBug: OnBug): DecisionLog {
  const entries = new Map<string, Entry>();
  return {
    get: (address) => entries.get(address),
    entries: () => entries.values(),
    set(entry) {
      entries.set(entry.address, entry);
      return [entry.address];
    },
    delete(address) {
      return entries.delete(address) ? [address] : [];
    },
    findings(address) {
      const entry = entries.get(address);
      return entry ? check(entry, context(), onBug) : [];
    },
  };
}

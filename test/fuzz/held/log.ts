import { DEFAULT_CONFIG } from '../../../src/core/files/config.ts';
import { createLog, type DecisionLog } from '../../../src/core/log/log.ts';
import type { Entry } from '../../../src/core/record/entry.ts';
import type { OnBug } from '../../../src/core/rules/check.ts';
import type { RecordFile } from '../../unit/records.ts';
import { read } from './read.ts';

/** The records folder that all records stand in. */
export const RECORDS = 'file:///docs/decisions';

/** Throws what a rule threw, which costs the product only that rule's findings. */
export const onBug: OnBug = (rule, _, error): never => {
  throw new Error(`bug in ${rule}: ${String(error)}`, { cause: error });
};

/** Returns the address of a file below the records folder. */
export function addressOf(path: string): string {
  return `${RECORDS}/${encodeURI(path)}`;
}

/** Returns a log without records, on the day of the examples. */
export function emptyLog(): DecisionLog {
  return createLog(() => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }), onBug);
}

/** Texts of records by their addresses. */
export type Texts = ReadonlyMap<string, string>;

/** Returns the texts of files by the addresses that these have. */
export function textsOf(files: readonly RecordFile[]): Texts {
  return new Map(files.map(({ path, text }) => [addressOf(path), text]));
}

/** Returns the log of texts, in their order. */
export function logOf(texts: Texts): DecisionLog {
  const log = emptyLog();
  for (const [address, text] of texts) log.set(entryOf(address, text));
  return log;
}

/** Returns the entry of a text at an address. */
export function entryOf(address: string, text: string): Entry {
  const record = read(text);
  const kind = record.unread ? 'unread' : record.reads === 'other' ? 'other' : 'scale';
  return { address, folder: RECORDS, kind, record };
}

import { readFile } from 'node:fs/promises';
import { folderAt, kindOf, type NoRecord } from '../core/files/files.ts';
import type { Entry } from '../core/record/entry.ts';
import { unreadRecord, type DecisionRecord } from '../core/record/record.ts';
import { SIZE_CAP } from '../reader/budget.ts';
import type { Reader } from '../reader/pool.ts';
import { addressOf } from './configured.ts';
import type { Found } from './find.ts';

/** Result of reading a file: an entry of the log, why it is none, or why it could not be read. */
export type Read =
  | { readonly path: string; readonly entry: Entry }
  | { readonly path: string; readonly no: NoRecord; readonly entry?: Entry }
  | { readonly path: string; readonly trouble: string };

const NEVER_ABORTED = new AbortController().signal;

/**
 * Reads a file, unless its path shows that it is never a record; one outside of records folders counts if the person
 * named it.
 */
export async function readFound(file: Found, reader: Reader): Promise<Read> {
  if ('trouble' in file) return file;
  const { path: name, judged, named, size } = file;
  if (judged.is === 'never') return { path: name, no: judged.because };
  try {
    const record = size > SIZE_CAP ? unreadRecord('tooLarge') : await recordOf(name, reader);
    const address = addressOf(name);
    const is = kindOf(address, judged, record);
    const folder = folderAt(address, judged);
    if ('no' in is) return { path: name, no: is.no, entry: { address, kind: 'other', folder, record } };
    if (is.unlisted && !named) return { path: name, no: 'outside', entry: { address, ...is, record } };
    return { path: name, entry: { address, ...is, record } };
  } catch (error) {
    return { path: name, trouble: (error as Error).message };
  }
}

async function recordOf(name: string, reader: Reader): Promise<DecisionRecord> {
  const raw = await readFile(name);
  const record = await reader.read({ name, raw, lane: 'folder', signal: NEVER_ABORTED });
  return record ?? unreadRecord('failed');
}

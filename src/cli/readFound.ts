import { folderAt, kindOf, type NoRecord } from '../core/files/files.ts';
import type { Entry } from '../core/record/entry.ts';
import { unreadRecord, type DecisionRecord } from '../core/record/record.ts';
import type { Reader } from '../reader/pool.ts';
import { addressOf } from './configured.ts';
import { contentsOf, type Contents } from './contents.ts';
import type { Found } from './find.ts';
import { isUnread, type Trouble, type Unreadable } from './trouble.ts';

/** Result of reading a file: an entry of the log, or why it is none; or that it could not be read. */
export type Read =
  | { readonly path: string; readonly entry: Entry; readonly trouble?: Trouble }
  | { readonly path: string; readonly no: NoRecord; readonly entry?: Entry; readonly trouble?: Trouble }
  | Unreadable;

const NEVER_ABORTED = new AbortController().signal;

/**
 * Reads a file, unless its path shows that it is never a record; one outside of records folders counts if the person
 * named it.
 */
export async function readFound(file: Found, reader: Reader): Promise<Read> {
  if ('trouble' in file) return file;
  const { path: name, judged, named } = file;
  if (judged.is === 'never') return { path: name, no: judged.because };
  const contents = await contentsOf(name);
  const trouble = 'trouble' in contents ? contents.trouble : undefined;
  if (trouble && !isUnread(trouble)) return { path: name, trouble };
  const told = { path: name, ...(trouble && { trouble }) };
  const record = await recordOf(name, contents, reader);
  const address = addressOf(name);
  const is = kindOf(address, judged, record);
  const folder = folderAt(address, judged);
  if ('no' in is) return { ...told, no: is.no, entry: { address, kind: 'other', folder, record } };
  if (is.unlisted && !named) return { ...told, no: 'outside', entry: { address, ...is, record } };
  return { ...told, entry: { address, ...is, record } };
}

async function recordOf(name: string, contents: Contents, reader: Reader): Promise<DecisionRecord> {
  if ('because' in contents) return unreadRecord(contents.because);
  if ('trouble' in contents) return unreadRecord('failed');
  const record = await reader.read({ name, raw: contents.bytes, lane: 'folder', signal: NEVER_ABORTED });
  return record ?? unreadRecord('failed');
}

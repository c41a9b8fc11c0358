import type { Entry } from './log.ts';
import type { DecisionRecord } from './record.ts';

/** Why a Markdown file is no record. */
export type NoRecord = 'name' | 'hidden' | 'outside' | 'otherKind' | 'noDecision';

/** Folder names that hold records by convention, relative to any folder, lower case. */
export const RECORDS_FOLDERS = [
  'decisions',
  'docs/decisions',
  'doc/decisions',
  'adr',
  'adrs',
  'docs/adr',
  'doc/adr',
  'docs/architecture/decisions',
] as const;

/** What a file may be by its path alone: a candidate in a records folder, outside of one, or never a record. */
export type ByPath =
  | { readonly is: 'candidate' }
  | { readonly is: 'outside' }
  | { readonly is: 'never'; readonly because: NoRecord };

/**
 * Judges a path (relative to its workspace folder, `/` between its parts) by section "which files are records".
 * `named` are the folders that `.adr-dir` files name, relative to the same workspace folder.
 */
export function byPath(_path: string, _named: readonly string[] = []): ByPath {
  return { is: 'candidate' };
}

/** The kind of entry a record makes, or why it is none. */
export function kindOf(
  path: ByPath,
  record: DecisionRecord,
): { readonly kind: Entry['kind'] } | { readonly no: NoRecord } {
  if (path.is === 'never') return { no: path.because };
  if (record.unread) return { kind: 'unread' };
  if (record.reads === 'scale') return { kind: 'scale' };
  return { no: record.reads === 'other' ? 'otherKind' : 'noDecision' };
}

import type { DecisionRecord } from './record.ts';

/**
 * The kind of a file in the log: a record of this format, a decision record of another one, or a file that was not
 * read.
 */
export type EntryKind = 'scale' | 'other' | 'unread';

/** One file of the log. An unread one has an empty record that says why it was not read. */
export interface Entry {
  /** The URI as text; a file URL on the command line. */
  readonly address: string;
  readonly kind: EntryKind;
  /**
   * Set for a file outside records folders, open in an editor or named on the command line: checked and helped, but in
   * no view and no count.
   */
  readonly unlisted?: true;
  /** The address of the records folder that contains it; absent outside of them. */
  readonly folder?: string;
  readonly record: DecisionRecord;
}

/** Whether an entry is a record of this format: it has a standing, and every rule checks it. */
export function isScale<E extends Pick<Entry, 'kind'>>(
  entry: E | undefined,
): entry is E & { readonly kind: 'scale' } {
  return entry?.kind === 'scale';
}

/** Whether an entry is a decision record of any format: references may name it, and questions may be added to it. */
export function isDecision<E extends Pick<Entry, 'kind'>>(
  entry: E | undefined,
): entry is E & { readonly kind: 'scale' | 'other' } {
  return entry?.kind === 'scale' || entry?.kind === 'other';
}

/** Whether an entry is in the views and counts: a record of this format in a records folder. */
export function isListed<E extends Pick<Entry, 'kind' | 'unlisted'>>(
  entry: E | undefined,
): entry is E & { readonly kind: 'scale' } {
  return isScale(entry) && !entry.unlisted;
}

import type { Unread } from '../record/record.ts';
import type { Edit } from '../writing/edits.ts';

/** What both marks of a written overview hold: a page without it has none. */
export const MARK = 'scale-or-not overview';

/** What becomes of a page into which an overview is to be written; `broken` is why nothing is. */
export type WrittenOverview =
  | { readonly is: 'written'; readonly edit: Edit }
  | { readonly is: 'same' }
  | { readonly is: 'broken'; readonly because: NotWritten };

/**
 * Why an overview is not written: a mark of it is missing, or the page would hide it (`notFound`), or the page is or would
 * be one that is not read.
 */
export type NotWritten = 'neverClosed' | 'neverOpened' | 'notFound' | Unread['because'];

import type { Unread } from '../record/record.ts';
import type { Edit } from '../writing/edits.ts';

/** The text that both marks of an overview contain: a page without it has no overview. */
export const MARK = 'scale-or-not overview';

/** The outcome of writing an overview into a page; `broken` gives the reason why nothing is written. */
export type WrittenOverview =
  | { readonly is: 'written'; readonly edit: Edit }
  | { readonly is: 'same' }
  | { readonly is: 'broken'; readonly because: NotWritten };

/**
 * The reason why an overview is not written: a mark is missing, the page would hide the overview (`notFound`), or the
 * page cannot be read, now or once written.
 */
export type NotWritten = 'neverClosed' | 'neverOpened' | 'notFound' | Unread['because'];

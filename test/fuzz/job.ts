import type { KindName } from './kinds.ts';
import type { Failure } from './tally.ts';

/** What one of several threads does: every so manieth batch or text. */
export interface Job {
  readonly tries: 'kinds' | 'suites';
  readonly kinds: readonly KindName[];
  readonly seed: number;
  /** The number of the first batch or text of this thread, and the steps to its next. */
  readonly first: number;
  readonly step: number;
  /** The time at which no further batch begins, in milliseconds. */
  readonly until: number;
  /** The batch, the kind and the input in it that are under way, and how many inputs were looked at, smaller ones too. */
  readonly under: Int32Array;
}

/** What a thread tells. */
export type Told =
  | { readonly is: 'failure'; readonly failure: Failure }
  | { readonly is: 'tried'; readonly inputs: number; readonly made: number; readonly refused: number };

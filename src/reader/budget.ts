/** Time that a worker may take for a text, in milliseconds: a base for any, and more for each kB. */
export interface Budget {
  readonly any: number;
  readonly perKilobyte: number;
}

/** Default budget, of which ordinary prose takes a quarter. */
export const BUDGET: Budget = { any: 2000, perKilobyte: 10 };

/** Size above which a text is not read, in bytes. */
export const SIZE_CAP = 1024 * 1024;

/** Returns the time that a text of that size may take, in milliseconds. */
export function timeFor(bytes: number, { any, perKilobyte }: Budget): number {
  return any + (bytes / 1000) * perKilobyte;
}

/** Returns the size of a text as a file, in bytes; of one that is too large for certain, only a lower bound. */
export function sizeOf(raw: string | Uint8Array): number {
  if (typeof raw !== 'string') return raw.byteLength;
  // Too large for certain: not worth counting.
  return raw.length > SIZE_CAP ? raw.length : new TextEncoder().encode(raw).byteLength;
}

/** How long a worker may take for a text, in milliseconds: something for any, and more for each kB. */
export interface Budget {
  readonly any: number;
  readonly perKilobyte: number;
}

/** Ordinary prose takes a quarter of it. */
export const BUDGET: Budget = { any: 2000, perKilobyte: 10 };

/** What is larger, in bytes, is not read. */
export const SIZE_CAP = 1024 * 1024;

/** The milliseconds that a text of so many bytes may take. */
export function timeFor(bytes: number, { any, perKilobyte }: Budget): number {
  return any + (bytes / 1000) * perKilobyte;
}

/** The size in bytes, as a file. */
export function sizeOf(raw: string | Uint8Array): number {
  if (typeof raw !== 'string') return raw.byteLength;
  // Too large for certain: not worth counting.
  return raw.length > SIZE_CAP ? raw.length : new TextEncoder().encode(raw).byteLength;
}

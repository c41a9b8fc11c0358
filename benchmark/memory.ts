import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DEFAULT_CONFIG } from '../src/core/files/config.ts';
import { createLog } from '../src/core/log/log.ts';
import { readRecord } from '../src/core/reading/index.ts';

/** What a record takes in memory, beside its text; both in bytes. */
export interface Kept {
  readonly bytes: number;
  readonly text: number;
}

const RECORDS = 3000;

/**
 * The memory that a log keeps for a record, its relations to others and its findings included: the median record of many
 * that differ in every sentence, as they come out of a worker.
 */
export async function memoryKept(sample: string): Promise<Kept> {
  const log = createLog(
    () => ({ today: '2026-11-22', language: 'en', configOf: () => DEFAULT_CONFIG }),
    () => undefined,
  );
  const texts = (from: number) => Array.from({ length: RECORDS }, (_, nth) => distinct(sample, from + nth));
  const take = (from: number) => {
    for (const [nth, text] of texts(from).entries()) {
      const record = structuredClone(readRecord(text));
      const number = String(from + nth).padStart(5, '0');
      log.set({ address: `file:///repository/decisions/${number}-idea.md`, kind: 'scale', record });
    }
  };
  // What is kept once for all, the folded words and the compiled patterns, is there before it is measured.
  take(0);
  const before = await used();
  take(RECORDS);
  const bytes = ((await used()) - before) / RECORDS;
  return { bytes, text: new TextEncoder().encode(distinct(sample, RECORDS)).byteLength };
}

/** The same record in other words, so that no two share a text. */
function distinct(sample: string, nth: number): string {
  return sample.replace(/\b(?:firm|case|client|paralegal|partner)/g, (word) => `${word}${nth}`);
}

/** What is held once this turn is over, which keeps all that was weakly held in it. */
async function used(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let i = 0; i < 4; i += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

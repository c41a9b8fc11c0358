import { fileURLToPath } from 'node:url';
import { createReader, type Reader } from '../src/reader/pool.ts';
import { hostScheduler } from '../src/reader/scheduler.ts';
import { compare, type Comparison } from './measure.ts';

const script = fileURLToPath(new URL('../dist/worker.js', import.meta.url));
const HOSTILE = '>'.repeat(200_000);

/** How long a key stroke waits for its reading while workers are busy with twenty hostile files, beside none. */
export async function compareKeyStroke(text: string): Promise<Comparison> {
  const signal = new AbortController().signal;
  const onTrouble = (name: string, error: unknown) => {
    throw new Error(`${name} could not be read`, { cause: error });
  };
  const given = { script, onTrouble, scheduler: hostScheduler };
  const [busy, idle] = [createReader(given), createReader(given)];
  const stroke = (reader: Reader) => reader.read({ name: 'stroke', raw: text, lane: 'open', signal });
  for (let i = 0; i < 20; i += 1) {
    void busy.read({ name: `hostile ${i}`, raw: HOSTILE, lane: 'folder', signal });
  }
  const compared = await compare(
    { name: 'behind hostile files', work: () => stroke(busy) },
    { name: 'behind none', work: () => stroke(idle) },
    300,
  );
  await Promise.all([busy.end(), idle.end()]);
  return compared;
}

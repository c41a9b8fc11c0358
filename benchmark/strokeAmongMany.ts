import { fileURLToPath } from 'node:url';
import type { DecisionLog } from '../src/core/log/log.ts';
import { createReader } from '../src/reader/pool.ts';
import { hostScheduler } from '../src/reader/scheduler.ts';
import { logOf, put, textOf } from './manyRecords.ts';
import { compare, type Comparison } from './measure.ts';

const script = fileURLToPath(new URL('../dist/worker.js', import.meta.url));
const MANY = 10_000;
const FEW = 10;

/** What a key stroke changes: a word of prose, or which record is superseded. */
export type Stroke = 'prose' | 'reference';

/**
 * How long a key stroke takes to its findings, less the pause in typing, among ten thousand records beside ten: it is read
 * in a worker, taken into the log, and all that it can touch is asked.
 */
export async function compareStroke(stroke: Stroke): Promise<Comparison> {
  const reader = createReader({
    script,
    scheduler: hostScheduler,
    onTrouble: (name, error) => {
      throw new Error(`${name} could not be read`, { cause: error });
    },
  });
  const signal = new AbortController().signal;
  let times = 0;
  const type = async (log: DecisionLog) => {
    times += 1;
    const record = await reader.read({ name: 'stroke', raw: changed(stroke, times), lane: 'open', signal });
    if (record) put(log, NTH, record);
  };
  const [many, few] = [logOf(MANY), logOf(FEW)];
  const compared = await compare(
    { name: `among ${MANY}`, work: () => type(many) },
    { name: `among ${FEW}`, work: () => type(few) },
    400,
  );
  await reader.end();
  return compared;
}

/** A record in the middle of a story, which both logs have. */
const NTH = 8;

function changed(stroke: Stroke, times: number): string {
  const text = textOf(NTH);
  return stroke === 'prose'
    ? text.replace('asked for it', `asked for it ${times} times`)
    : text.replace(/^supersedes: .*$/m, `supersedes: ${times % 4 < 2 ? '0007-idea.md' : '0006-idea.md'}`);
}

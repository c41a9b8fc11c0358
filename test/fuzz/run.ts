/* eslint-disable no-console -- a report is what this is for */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { inputsOf } from './inputs.ts';
import type { Job, Told } from './job.ts';
import { KINDS, type KindName } from './kinds.ts';
import { rowOf } from './row.ts';
import { SUITES } from './suites.ts';
import type { Failure } from './tally.ts';

/** What host/fuzzCommand.mjs hands over, as JSON. */
interface Wanted {
  readonly minutes: number;
  readonly seed: number;
  readonly suites: boolean;
  readonly only?: KindName;
}

const { minutes, seed, suites, only } = JSON.parse(process.argv[2] ?? '{}') as Wanted;
const kinds = only ? [only] : (Object.keys(KINDS) as KindName[]);
/** Longest time without a look at a next input before a thread counts as hanging, in milliseconds: far above any budget. */
const SILENCE = 120_000;

const sum = { inputs: 0, made: 0, refused: 0 };
const failures = new Map<string, Failure>();
const until = Date.now() + minutes * 60_000;

console.log(suites ? `Fixes and commands on ${SUITES.length} texts of the suites.` : `Seed ${seed}.`);
const threads = availableParallelism();
await Promise.all(Array.from({ length: threads }, (_, first) => runThread(first)));

const count = (number: number): string => number.toLocaleString('en');
console.log(
  `fuzz: ${count(sum.inputs)} inputs, ${count(sum.made)} edits made, ${count(sum.refused)} refused, ${count(failures.size)} failures`,
);
process.exitCode = failures.size === 0 ? 0 : 1;

/** Runs one thread until it is done, fails or hangs. */
async function runThread(first: number): Promise<void> {
  const under = new Int32Array(new SharedArrayBuffer(16));
  const job: Job = { tries: suites ? 'suites' : 'kinds', kinds, seed, first, step: threads, until, under };
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: job });
  const over = new Promise((resolve) => thread.once('exit', resolve));
  thread.on('message', hear);
  thread.once('error', (error: Error) =>
    fail({ name: 'throws: the fuzzer itself', shown: String(error.stack), row: '' }),
  );
  let last = under.join();
  const watch = setInterval(() => {
    if (under.join() === last) {
      fail(hanging(under));
      void thread.terminate();
    }
    last = under.join();
  }, SILENCE);
  await over;
  clearInterval(watch);
}

function hear(told: Told): void {
  if (told.is === 'failure') fail(told.failure);
  else {
    sum.inputs += told.inputs;
    sum.made += told.made;
    sum.refused += told.refused;
  }
}

/** Tells of a failure, each once. */
function fail(failure: Failure): void {
  if (failures.has(failure.name)) return;
  failures.set(failure.name, failure);
  console.log(
    `\n✗ ${failure.name}\n    ${failure.shown.trimEnd().replaceAll('\n', '\n    ')}\n  ${failure.row}`,
  );
}

/** Returns the input that a thread does not come back from, as large as it is. */
function hanging([batch = 0, nth = 0, at = 0]: Int32Array): Failure {
  const kind = suites ? 'edits' : (kinds[nth] ?? 'reading');
  const input = suites ? SUITES[at] : inputsOf(kind, seed, batch)[at];
  const name = `budget: ${kind} does not come to an end`;
  return { name, shown: `within ${SILENCE / 1000} seconds`, row: rowOf(name, kind, input) };
}

// A thread of the fuzzer: tries inputs until its time is over, and tells its parent what it found.
import { parentPort, workerData } from 'node:worker_threads';
import { inputsOf } from './inputs.ts';
import type { Job, Told } from './job.ts';
import { SUITES } from './suites.ts';
import { Tally } from './tally.ts';

const { tries, kinds, seed, first, step, until, under } = workerData as Job;
const tell = (told: Told): void => parentPort?.postMessage(told);
const tally = new Tally({
  fail: (failure) => tell({ is: 'failure', failure }),
  look: () => Atomics.add(under, 3, 1),
});

if (tries === 'suites') {
  for (let at = first; at < SUITES.length; at += step) {
    under[2] = at;
    tally.try('edits', SUITES[at]);
  }
} else {
  for (let batch = first; Date.now() < until; batch += step) {
    under[0] = batch;
    for (const [nth, kind] of kinds.entries()) {
      under[1] = nth;
      for (const [at, input] of inputsOf(kind, seed, batch).entries()) {
        under[2] = at;
        tally.try(kind, input);
      }
    }
  }
}
const { inputs, made, refused } = tally;
tell({ is: 'tried', inputs, made, refused });

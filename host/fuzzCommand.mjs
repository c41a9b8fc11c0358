import { randomInt } from 'node:crypto';
import { Failure } from './lifetime.mjs';
import { readOptions } from './options.mjs';
import { asModules, runScript } from './project.mjs';

const help = `npm run fuzz -- [--minutes N] [--seed S] [--only KIND] [--suites]
Tries random records, edits, key strokes and folders on all cores. Each promise that is broken is told once, with a
small input as a row for test/fuzz/found.test.ts; the exit code is 1 then.
  --minutes N  how long, 1 when it is not given
  --seed S     a whole number; the same seed tries the same inputs, in as much time more or fewer of them
  --only KIND  inputs of one kind alone: reading, edits, records, typing, life or configuration
  --suites     the examples of CommonMark and YAML in all places of a record, each once, instead of random inputs`;

const KINDS = ['reading', 'edits', 'records', 'typing', 'life', 'configuration'];

/** Runs the fuzzer; answers its exit code. */
export async function fuzz(args) {
  const { values } = readOptions('npm run fuzz --', args, {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    only: { type: 'string' },
    suites: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0)) throw new Failure(`--minutes takes a number above 0, not "${values.minutes}".`);
  if (!Number.isSafeInteger(seed)) throw new Failure(`--seed takes a whole number, not "${values.seed}".`);
  if (values.only !== undefined && !KINDS.includes(values.only))
    throw new Failure(`--only takes ${KINDS.join(', ')}, not "${values.only}".`);
  const wanted = { minutes, seed, suites: values.suites, only: values.only };
  return runScript('test/fuzz/run.ts', [JSON.stringify(wanted)], asModules);
}

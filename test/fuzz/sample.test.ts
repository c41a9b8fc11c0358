import { assert } from 'chai';
import { inputsOf } from './inputs.ts';
import { KINDS, type KindName } from './kinds.ts';
import { SUITES } from './suites.ts';
import { Tally } from './tally.ts';

/** One seed and so many batches of each kind: a sample of what `npm run fuzz` tries, the same on every machine. */
const SEED = 20241215;
const BATCHES: Readonly<Record<KindName, number>> = {
  ...{ reading: 12, edits: 20, records: 15, typing: 10, life: 12, configuration: 10 },
};
/** One of so many texts of the suites. */
const EVERY = 7;

describe('a sample of fuzzing', () => {
  for (const kind of Object.keys(KINDS) as KindName[]) {
    it(`${kind} holds`, () => {
      const batches = Array.from({ length: BATCHES[kind] }, (_, batch) => inputsOf(kind, SEED, batch));
      hold(kind, batches.flat());
    });
  }

  it('what fixes and commands write into the suites of CommonMark and YAML holds', () =>
    hold(
      'edits',
      SUITES.filter((_, at) => at % EVERY === 0),
    ));
});

function hold(kind: KindName, inputs: readonly unknown[]): void {
  const tally = new Tally();
  for (const input of inputs) tally.try(kind, input);
  const broken = Array.from(tally.failures.values(), ({ row, shown }) => `${row}\n${shown}`);
  // Whole, as each row is to be taken over.
  if (broken.length > 0) assert.fail(broken.join('\n'));
}

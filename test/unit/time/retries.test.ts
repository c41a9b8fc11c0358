import { assert } from 'chai';
import { Retries } from '../../../src/extension/files/retries.ts';
import { fakeTime, type Happening } from './fakeTime.ts';

/** What happens to a document; `slow`: it is tried again in vain each time, as long as it is let do so. */
type Does = 'slow' | 'typed' | 'forget';

/** When a document is tried again, and whether it is let alone then and after all. */
const rows: readonly (readonly [
  what: string,
  happens: readonly (readonly [at: number, does: Does])[],
  tried: readonly number[],
  isWaiting: boolean,
])[] = [
  ['two seconds after it used up its time, three times', [[0, 'slow']], [2000, 4000, 6000], true],
  ['never where it used up no time', [[0, 'typed']], [], false],
  [
    'after a pause in typing',
    [
      [0, 'slow'],
      [1999, 'typed'],
      [3500, 'typed'],
    ],
    [5500, 7500, 9500],
    true,
  ],
  [
    'three times more once its text is another',
    [
      [0, 'slow'],
      [60_000, 'typed'],
    ],
    [2000, 4000, 6000, 62_000, 64_000, 66_000],
    true,
  ],
  [
    'not any more where it was read in its time, or closed',
    [
      [0, 'slow'],
      [1999, 'forget'],
    ],
    [],
    false,
  ],
  [
    'as if for the first time once it was read in its time',
    [
      [0, 'slow'],
      [5000, 'forget'],
      [6000, 'slow'],
    ],
    [2000, 4000, 8000, 10_000, 12_000],
    true,
  ],
];

describe('a document that used up its time is tried again', () => {
  for (const [what, happens, expected, isWaiting] of rows) {
    it(what, async () => {
      const { scheduler, play, waiting } = fakeTime();
      const tried: number[] = [];
      const retries: Retries = new Retries((address) => {
        assert.isNotOk(retries.isWaiting(address), 'it is let alone while it is tried');
        tried.push(scheduler.now());
        retries.tooSlow(address);
      }, scheduler);
      const does = {
        slow: () => retries.tooSlow('a'),
        typed: () => retries.typed('a'),
        forget: () => retries.forget('a'),
      };
      await play(
        happens.map(([at, one]): Happening => [at, does[one]]),
        200_000,
      );
      assert.deepEqual(tried, expected);
      assert.deepEqual([retries.isWaiting('a'), retries.isWaiting('b')], [isWaiting, false]);
      assert.strictEqual(waiting(), 0);
    });
  }

  it('and is let alone until then, each for itself', async () => {
    const { scheduler, passTo } = fakeTime();
    const tried: string[] = [];
    const retries = new Retries((address) => tried.push(`${scheduler.now()} ${address}`), scheduler);
    const isWaiting = () => ['a', 'b'].map((one) => retries.isWaiting(one));
    retries.tooSlow('a');
    await passTo(100);
    retries.tooSlow('b');
    await passTo(1999);
    assert.deepEqual(isWaiting(), [true, true]);
    await passTo(2000);
    assert.deepEqual(isWaiting(), [false, true]);
    retries.typed('a');
    assert.deepEqual(isWaiting(), [true, true]);
    retries.dispose();
    await passTo(60_000);
    assert.deepEqual(tried, ['2000 a']);
  });
});

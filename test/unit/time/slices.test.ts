import { assert } from 'chai';
import { inSlices } from '../../../src/extension/turns/slices.ts';
import { fakeTime } from './fakeTime.ts';

/** The items that are done in each slice, where they take so many milliseconds each. */
const rows: readonly (readonly [what: string, takes: readonly number[], slices: readonly string[]])[] = [
  ['nothing in one', [], ['']],
  ['what takes little in one', [0, 0, 0, 0, 0, 0], ['0 1 2 3 4 5']],
  ['what takes longer in several of two milliseconds', [1, 1, 1, 1, 1], ['0 1', '2 3', '4']],
  ['as many as begin within two milliseconds', [0.5, 0.5, 0.5, 0.5, 0.5], ['0 1 2 3', '4']],
  ['one by one what takes that long itself', [1.9, 5, 5, 0, 5], ['0 1', '2', '3 4', '']],
];

describe('what takes long is done in slices', () => {
  for (const [what, takes, expected] of rows) {
    it(what, async () => {
      const { slices, done, work, scheduler, endSlice, spend } = slicing();
      const all = inSlices(
        takes.entries(),
        ([nth, took]) => {
          spend(took);
          work(nth);
        },
        { scheduler, atEnd: endSlice },
      );
      await done(all);
      assert.deepEqual(slices, expected);
    });
  }

  it('with a turn of the host between them', async () => {
    const { slices, work, scheduler, endSlice, spend, clock } = slicing();
    void inSlices(
      [0, 1, 2],
      (nth) => {
        spend(2);
        work(nth);
      },
      { scheduler, atEnd: endSlice },
    );
    // Whatever promises wait for.
    for (let nth = 0; nth < 10; nth += 1) await Promise.resolve();
    assert.deepEqual(slices, ['0']);
    await clock.nextAsync();
    assert.deepEqual(slices, ['0', '1']);
    await clock.nextAsync();
    assert.deepEqual(slices, ['0', '1', '2']);
  });

  for (const [when, last, expected] of [
    ['within a slice', 1, ['0 1']],
    ['between two', 3, ['0 1', '2 3', '']],
  ] as const) {
    it(`no further once they are unwanted, ${when}`, async () => {
      const { slices, done, work, scheduler, endSlice, spend } = slicing();
      let isOver = false;
      const all = inSlices(
        [0, 1, 2, 3, 4, 5],
        (nth) => {
          spend(nth === last && nth < 2 ? 0 : 1);
          work(nth);
          isOver = nth === last;
        },
        { scheduler, isOver: () => isOver, atEnd: endSlice },
      );
      await done(all);
      assert.deepEqual(slices, [...expected]);
    });
  }

  it('of which one that fails is ended as well', async () => {
    const { slices, scheduler, endSlice } = slicing();
    const fail = () => {
      throw new Error('a bug');
    };
    let failed: unknown;
    await inSlices([0], fail, { scheduler, atEnd: endSlice }).catch((error: unknown) => (failed = error));
    assert.strictEqual(String(failed), 'Error: a bug');
    assert.deepEqual(slices, ['']);
  });
});

/** What is done in each slice. */
function slicing() {
  const time = fakeTime();
  const slices: string[] = [];
  let present: number[] = [];
  return {
    ...time,
    slices,
    work: (nth: number) => void present.push(nth),
    endSlice: () => {
      slices.push(present.join(' '));
      present = [];
    },
    done: async (all: Promise<void>) => {
      await time.clock.runAllAsync();
      await all;
    },
  };
}

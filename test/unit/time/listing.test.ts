import { assert } from 'chai';
import { createListing } from '../../../src/extension/turns/listing.ts';
import { fakeTime, type Happening } from './fakeTime.ts';

const rows: readonly (readonly [what: string, happens: readonly number[], listed: readonly number[]])[] = [
  ['300 milliseconds after what happens', [0], [300]],
  ['once for all that happens until then', [0, 100, 299], [300]],
  ['as often again as anything happens', [0, 300, 599, 1000], [300, 600, 1300]],
];

describe('a list is made anew', () => {
  for (const [what, happens, expected] of rows) {
    it(what, async () => {
      const { scheduler, play } = fakeTime();
      const listed: number[] = [];
      const listing = createListing(() => listed.push(scheduler.now()), scheduler);
      await play(
        happens.map((at): Happening => [at, () => listing.soon()]),
        5000,
      );
      assert.deepEqual(listed, expected);
    });
  }

  it('no more once it is gone', async () => {
    const { scheduler, passTo, waiting } = fakeTime();
    const listing = createListing(() => assert.fail('it is listed'), scheduler);
    listing.soon();
    listing.dispose();
    await passTo(1000);
    assert.strictEqual(waiting(), 0);
  });
});

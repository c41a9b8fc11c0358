import { assert } from 'chai';
import { PendingWork } from '../../../src/extension/turns/pendingWork.ts';
import { passed } from '../../../src/reader/scheduler.ts';
import { fakeTime } from './fakeTime.ts';

describe('that nothing is under way is told', () => {
  /** When it is told to somebody who asks at the beginning. */
  async function toldWhen(
    work: (pending: PendingWork, after: (milliseconds: number, work: () => void) => void) => void,
  ): Promise<number | undefined> {
    const { scheduler, passTo } = fakeTime();
    const pending = new PendingWork(scheduler);
    let told: number | undefined;
    work(pending, (milliseconds, what) => void scheduler.after(milliseconds, what));
    void pending.whenNothing().then(() => (told = scheduler.now()));
    await passTo(1000);
    return told;
  }

  it('after this turn where nothing is', async () => {
    assert.strictEqual(await toldWhen(() => undefined), 0);
  });

  it('not where something is without end', async () => {
    assert.strictEqual(await toldWhen((pending) => void pending.begin()), undefined);
  });

  it('after the turn in which the last of it ends, which may end but once', async () => {
    const told = await toldWhen((pending, after) => {
      const [one, other] = [pending.begin(), pending.begin()];
      after(100, one);
      after(150, one);
      after(200, other);
    });
    assert.strictEqual(told, 201);
  });

  it('later where something begins in the turn in which another ends', async () => {
    const told = await toldWhen((pending, after) => {
      const one = pending.begin();
      after(100, () => {
        one();
        const other = pending.begin();
        after(100, other);
      });
    });
    assert.strictEqual(told, 201);
  });

  it('after work that ends, and after work that fails', async () => {
    const { scheduler, passTo } = fakeTime();
    const pending = new PendingWork(scheduler);
    const told: string[] = [];
    void pending.during(() => passed(100, scheduler));
    pending
      .during(async () => {
        await passed(200, scheduler);
        throw new Error('a bug');
      })
      .catch((error: unknown) => told.push(`${scheduler.now()} ${String(error)}`));
    void pending.whenNothing().then(() => told.push(`${scheduler.now()} nothing`));
    await passTo(1000);
    assert.deepEqual(told, ['200 Error: a bug', '201 nothing']);
  });
});

import { assert } from 'chai';
import { inTime, NoAnswer } from '../../../src/extension/turns/inTime.ts';
import { passed } from '../../../src/reader/scheduler.ts';
import { fakeTime } from './fakeTime.ts';

const refused = new Error('no permission');

/** What comes of a file system that answers after so many milliseconds, and when. */
const rows: readonly (readonly [what: string, after: number, answers: () => string, expected: unknown])[] = [
  ['its answer', 9999, () => 'bytes', '9999 bytes'],
  ['its refusal', 9999, fail, `9999 ${String(refused)}`],
  ['that there is none, after ten seconds', 10_001, () => 'bytes', '10000 no answer'],
  ['that there is none, where it is a refusal that comes later', 10_001, fail, '10000 no answer'],
];

describe('of a file system is told', () => {
  for (const [what, after, answers, expected] of rows) {
    it(what, async () => {
      const { scheduler, passTo, waiting } = fakeTime();
      let came: string | undefined;
      const note = (outcome: unknown) =>
        (came = `${scheduler.now()} ${outcome instanceof NoAnswer ? 'no answer' : String(outcome)}`);
      void inTime(passed(after, scheduler).then(answers), scheduler).then(note, note);
      await passTo(20_000);
      assert.strictEqual(came, expected);
      assert.strictEqual(waiting(), 0);
    });
  }

  it('its answer with nothing left that waits', async () => {
    const { scheduler, waiting } = fakeTime();
    assert.strictEqual(await inTime(Promise.resolve('bytes'), scheduler), 'bytes');
    assert.strictEqual(waiting(), 0);
  });
});

function fail(): never {
  throw refused;
}

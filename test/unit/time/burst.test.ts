import { assert } from 'chai';
import { Burst } from '../../../src/extension/turns/burst.ts';
import { passed } from '../../../src/reader/scheduler.ts';
import { fakeTime, notedUnderWay, type Happening } from './fakeTime.ts';

const every = (step: number, to: number) => Array.from({ length: to / step + 1 }, (_, nth) => nth * step);

const rows: readonly (readonly [
  what: string,
  happens: readonly number[],
  told: readonly number[],
  pending: readonly string[],
])[] = [
  ['150 milliseconds after what happens once', [0], [150], ['0–160']],
  ['150 milliseconds after the last', [0, 100, 249], [399], ['0–409']],
  ['each where it is quiet between', [0, 150, 500], [150, 300, 650], ['0–160', '150–310', '500–660']],
  ['in parts of two seconds where it never is', every(100, 3000), [2000, 3150], ['0–2010', '2000–3160']],
  ['what happens while another is told', [0, 155], [150, 305], ['0–160', '155–315']],
];

/** So many milliseconds it takes to tell. */
const TAKES = 10;

describe('a burst is told', () => {
  for (const [what, happens, expected, spans] of rows) {
    it(what, async () => {
      const { burst, told, pending, play } = burstOf();
      await play(
        happens.map((at): Happening => [at, () => burst.goesOn()]),
        10_000,
      );
      assert.deepEqual(told, expected);
      assert.deepEqual(pending.spans, spans);
    });
  }

  it('no more once nobody listens', async () => {
    const { burst, told, pending, passTo, waiting } = burstOf();
    burst.goesOn();
    await passTo(100);
    burst.dispose();
    await passTo(1000);
    assert.deepEqual(told, []);
    assert.deepEqual(pending.spans, ['0–100']);
    assert.strictEqual(waiting(), 0);
  });
});

/** A burst, and when it is told. */
function burstOf() {
  const time = fakeTime();
  const { scheduler } = time;
  const pending = notedUnderWay(scheduler);
  const told: number[] = [];
  const tell = () => {
    told.push(scheduler.now());
    return passed(TAKES, scheduler);
  };
  return { ...time, burst: new Burst(tell, pending, scheduler), told, pending };
}

import { assert } from 'chai';
import { Pauses } from '../../../src/extension/turns/pauses.ts';
import { fakeTime, notedUnderWay, type Happening } from './fakeTime.ts';

/** Under a name something is to be done so many milliseconds later, or not any more. */
type Step = readonly [at: number, name: string, pause: number | 'cancel'];

const rows: readonly (readonly [
  what: string,
  steps: readonly Step[],
  done: readonly string[],
  pending: readonly string[],
])[] = [
  ['after it', [[0, 'a', 250]], ['250 a'], ['0–255']],
  [
    'once, the pause begun anew',
    [
      [0, 'a', 250],
      [249, 'a', 250],
      [400, 'a', 250],
    ],
    ['650 a'],
    ['0–249', '249–400', '400–655'],
  ],
  [
    'at once where there is no more to wait for',
    [
      [0, 'a', 250],
      [100, 'a', 0],
    ],
    ['100 a'],
    ['0–100', '100–105'],
  ],
  [
    'for each name by itself',
    [
      [0, 'a', 250],
      [100, 'b', 250],
    ],
    ['250 a', '350 b'],
    ['0–255', '100–355'],
  ],
  [
    'again while it is being done',
    [
      [0, 'a', 250],
      [252, 'a', 250],
    ],
    ['250 a', '502 a'],
    ['0–255', '252–507'],
  ],
  [
    'not at all where it is cancelled',
    [
      [0, 'a', 250],
      [100, 'a', 'cancel'],
      [100, 'b', 'cancel'],
    ],
    [],
    ['0–100'],
  ],
];

/** So many milliseconds is done what is done. */
const TAKES = 5;

describe('what waits for a pause is done', () => {
  for (const [what, steps, expected, spans] of rows) {
    it(what, async () => {
      const { pauses, done, pending, play, after } = pausesOf();
      const happens = steps.map(([at, name, pause]): Happening => [
        at,
        () => (pause === 'cancel' ? pauses.cancel(name) : after(name, pause)),
      ]);
      await play(happens, 10_000);
      assert.deepEqual(done, expected);
      assert.deepEqual(pending.spans, spans);
    });
  }

  it('no more once that is over', async () => {
    const { pauses, done, pending, passTo, after } = pausesOf();
    after('a', 250);
    after('b', 300);
    await passTo(100);
    pauses.dispose();
    await passTo(1000);
    assert.deepEqual(done, []);
    assert.deepEqual(pending.spans, ['0–100', '0–100']);
  });
});

/** Pauses, and what is done when. */
function pausesOf() {
  const time = fakeTime();
  const { scheduler } = time;
  const pending = notedUnderWay(scheduler);
  const done: string[] = [];
  const pauses = new Pauses(pending, scheduler);
  const after = (name: string, pause: number) =>
    pauses.after(name, pause, () => {
      done.push(`${scheduler.now()} ${name}`);
      return new Promise((resolve) => void scheduler.after(TAKES, resolve));
    });
  return { ...time, pauses, done, pending, after };
}

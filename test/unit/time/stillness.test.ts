import { assert } from 'chai';
import type { Node } from '../../../src/extension/asking/nodes.ts';
import { Stillness, type View } from '../../../src/extension/inside/stillness.ts';
import { PendingWork } from '../../../src/extension/turns/pendingWork.ts';
import { passed } from '../../../src/reader/scheduler.ts';
import { fakeTime } from './fakeTime.ts';

const GROUP: Node = { is: 'group', key: 'gadget' };

/** What somebody who asks at the beginning is told, and when, while things happen. */
async function toldWhile(
  happens: (stillness: Stillness, reading: PendingWork) => void,
  views: readonly View[] = [],
): Promise<number | undefined> {
  const { scheduler, passTo } = fakeTime();
  const stillness = new Stillness(scheduler);
  const reading = new PendingWork(scheduler);
  const keeper = {
    whenSettled: () => reading.whenNothing(),
    get isSettled() {
      return reading.isNothing;
    },
  };
  happens(stillness, reading);
  let told: number | undefined;
  void stillness.whenStill(keeper, views).then(() => (told = scheduler.now()));
  await passTo(100_000);
  return told === undefined ? undefined : Math.floor(told / 100) * 100;
}

describe('that all is still is told', () => {
  const rows: readonly [
    what: string,
    happens: (stillness: Stillness, reading: PendingWork) => void,
    at?: number,
  ][] = [
    ['at once where nothing is done', () => undefined, 0],
    ['after a pause', ({ scheduler }) => void scheduler.after(400, () => undefined), 400],
    ['after a pause of a second', ({ scheduler }) => void scheduler.after(1000, () => undefined), 1000],
    ['before what comes later', ({ scheduler }) => void scheduler.after(1001, () => undefined), 0],
    ['at once where a pause is cancelled', ({ scheduler }) => scheduler.after(400, () => undefined)(), 0],
    [
      'after a pause that follows a pause',
      ({ scheduler }) => void scheduler.after(400, () => void scheduler.after(300, () => undefined)),
      700,
    ],
    [
      'after the reading that a pause brings',
      ({ scheduler }, reading) =>
        void scheduler.after(400, () => void reading.during(() => passed(500, scheduler))),
      900,
    ],
    ['never while something is read', (_, reading) => void reading.begin(), undefined],
  ];
  for (const [what, happens, at] of rows) {
    it(what, async () => assert.strictEqual(await toldWhile(happens), at));
  }

  /** A view that notes that VS Code has been told, and what is revealed. */
  const viewOf = (visible: boolean, first: Node | undefined, noted: unknown[]): View => ({
    view: { visible, reveal: (...given) => Promise.resolve(void noted.push(given)) },
    shown: { tree: { first, whenTold: () => Promise.resolve(void noted.push('told')) } },
  });
  const shown: readonly [what: string, visible: boolean, first: Node | undefined, expected: unknown[]][] = [
    [
      'once VS Code has shown what it was told, without a change to what is chosen',
      true,
      GROUP,
      ['told', [GROUP, { select: false, focus: false, expand: false }]],
    ],
    ['where nothing is left to show', true, undefined, ['told']],
    ['without a view that is hidden', false, GROUP, []],
  ];
  for (const [what, visible, first, expected] of shown) {
    it(what, async () => {
      const noted: unknown[] = [];
      await toldWhile(() => undefined, [viewOf(visible, first, noted)]);
      assert.deepEqual(noted, expected);
    });
  }
});

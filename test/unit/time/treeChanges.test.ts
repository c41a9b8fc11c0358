import { assert } from 'chai';
import { TreeChanges } from '../../../src/extension/views/treeChanges.ts';
import { fakeTime, notedUnderWay, type Happening } from './fakeTime.ts';

const GROUP = 'group';

/** What happens to a tree: nodes change, VS Code asks for one of them or for the top, or all is to be told at once. */
type Does = { add: string[] | 'all' } | { asked: string | undefined } | 'tell';

type Row = readonly [
  what: string,
  happens: readonly (readonly [at: number, does: Does])[],
  told: readonly string[],
  pending: readonly string[],
];

const add = (...nodes: string[]): Does => ({ add: nodes });
const all: Does = { add: 'all' };
const asked = (node?: string): Does => ({ asked: node });

/** From a time on every so many milliseconds, up to another. */
const every = (step: number, from: number, to: number, does: Does) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, nth) => [from + nth * step, does] as const);

const rows: readonly Row[] = [
  ['nothing', [[0, add()]], [], []],
  ['one at once', [[0, add('a')]], ['0 a'], ['0–400']],
  [
    'what follows closely together, once each',
    [
      [0, add('a')],
      [10, add('b')],
      [20, add('c', 'b')],
    ],
    ['0 a', '400 b + c'],
    ['0–800'],
  ],
  ['a burst in parts', every(50, 0, 1000, add('a')), ['0 a', '400 a', '800 a', '1200 a'], ['0–1600']],
  [
    'what comes after the pause at once',
    [
      [0, add('a')],
      [400, add('b')],
    ],
    ['0 a', '400 b'],
    ['0–400', '400–800'],
  ],
  [
    'all, whatever else changed',
    [
      [0, add('a')],
      [1, add('b')],
      [2, all],
      [3, add('c')],
      [500, asked()],
    ],
    ['0 a', '400 all'],
    ['0–800'],
  ],
  [
    'without waiting for who asked before, and asks no more',
    [
      [0, asked()],
      [10, asked('a')],
      [20, add('a')],
      [20, add('b')],
    ],
    ['20 a', '420 b'],
    ['20–820'],
  ],
  [
    'what has little below it, whether it is asked for or not',
    [
      [0, add('a')],
      [1, add('b')],
    ],
    ['0 a', '400 b'],
    ['0–800'],
  ],
  [
    'what follows all of a tree once that is asked for',
    [
      [0, all],
      [1, add('a')],
      [2, asked('another')],
      [1000, asked()],
    ],
    ['0 all', '4000 a'],
    ['0–4400'],
  ],
  [
    'what follows a group once that is asked for',
    [
      [0, add(GROUP)],
      [1, add('a')],
      [1000, asked(GROUP)],
    ],
    ['0 group', '1150 a'],
    ['0–1550'],
  ],
  [
    'what follows a group once the whole tree is asked for',
    [
      [0, add('b', GROUP)],
      [1, add('a')],
      [1000, asked()],
    ],
    ['0 b + group', '1150 a'],
    ['0–1550'],
  ],
  [
    'what follows who may still be asking, 150 milliseconds after the last',
    [
      [0, add('a')],
      [1, add('b')],
      [300, asked('a')],
    ],
    ['0 a', '550 b'],
    ['0–950'],
  ],
  [
    'the later the longer it took to ask for those before: three times as long after the last',
    [
      [0, all],
      [1, add('a')],
      [100, asked()],
      [380, asked('the last of many')],
    ],
    ['0 all', '1300 a'],
    ['0–1700'],
  ],
  [
    'after five seconds where nobody asks',
    [
      [0, all],
      [1, add('a')],
    ],
    ['0 all', '5050 a'],
    ['0–5450'],
  ],
  [
    'after five seconds where somebody asks without end',
    [[0, all], [1, add('a')], ...every(100, 10, 4950, asked())],
    ['0 all', '5050 a'],
    ['0–5450'],
  ],
  [
    'at once where that is wanted, and the next a pause later',
    [
      [0, add('a')],
      [100, add('b')],
      [100, 'tell'],
      [150, 'tell'],
      [200, add('c')],
    ],
    ['0 a', '100 b', '500 c'],
    ['0–900'],
  ],
  [
    'what was told as asked for where it is',
    [
      [0, all],
      [300, asked()],
    ],
    ['0 all'],
    ['0–550'],
  ],
];

describe('of the changes of a tree VS Code is told', () => {
  for (const [what, happens, expected, spans] of rows) {
    it(what, async () => {
      const { changes, told, pending, play, does } = changesOf();
      await play(
        happens.map(([at, one]): Happening => [at, () => does(one)]),
        20_000,
      );
      assert.deepEqual(told, expected);
      assert.deepEqual(pending.spans, spans);
      changes.dispose();
    });
  }

  it('nothing once they are over', async () => {
    const { changes, told, pending, passTo, waiting } = changesOf();
    changes.add(['a']);
    changes.add(['b']);
    await passTo(100);
    changes.dispose();
    await passTo(10_000);
    assert.deepEqual(told, ['0 a']);
    assert.deepEqual(pending.spans, ['0–100']);
    assert.strictEqual(waiting(), 0);
  });
});

/** Changes of a tree, and what VS Code is told of them when. */
function changesOf() {
  const time = fakeTime();
  const { scheduler } = time;
  const pending = notedUnderWay(scheduler);
  const told: string[] = [];
  const changes = new TreeChanges<string>({
    isLarge: (node) => node === GROUP,
    tell: (nodes) => told.push(`${scheduler.now()} ${nodes?.join(' + ') ?? 'all'}`),
    pending,
    scheduler,
  });
  const does = (one: Does) => {
    if (one === 'tell') changes.tell();
    else if ('add' in one) changes.add(one.add);
    else changes.asked(one.asked);
  };
  return { ...time, changes, told, pending, does };
}

import { assert } from 'chai';
import { TreeChanges } from '../../src/extension/views/treeChanges.ts';
import { until } from './inside.ts';

const GROUP = 'group';

/** Changes of a tree, and what VS Code is told of them. */
function changesOf() {
  const changes = new TreeChanges<string>((node) => node === GROUP);
  const told: string[] = [];
  changes.event((nodes) => told.push(nodes?.join(' + ') ?? 'all'));
  const toldInAll = (count: number) => until(() => told.length >= count, `told ${count} times`, 20);
  return { changes, told, toldInAll };
}

const passes = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the changes of a tree', () => {
  it('are told at once, and what follows closely together', async () => {
    const { changes, told, toldInAll } = changesOf();
    changes.add(['a']);
    assert.deepEqual(told, ['a']);
    changes.add(['b']);
    changes.add(['c', 'b']);
    assert.deepEqual(told, ['a']);
    await toldInAll(2);
    assert.deepEqual(told, ['a', 'b + c']);
    changes.dispose();
  });

  it('wait for nobody who asked before and asks no more', async () => {
    const { changes, told } = changesOf();
    changes.asked(undefined);
    await passes(20);
    changes.add(['shown nowhere']);
    changes.add(['b']);
    await until(() => told.length === 2, 'the second is told', 3);
    changes.dispose();
  });

  for (const [what, first, asked] of [
    ['all of a tree', 'all', undefined],
    ['a group', [GROUP], GROUP],
    ['a group, where the whole tree is asked for', [GROUP], undefined],
  ] as const) {
    it(`wait until ${what} is asked for`, async () => {
      const { changes, told, toldInAll } = changesOf();
      changes.add(first);
      changes.add(['a']);
      changes.asked('another');
      await passes(1000);
      assert.deepEqual(told.length, 1);
      changes.asked(asked);
      await toldInAll(2);
      assert.deepEqual(told[1], 'a');
      changes.dispose();
    });
  }

  it('are told the later the longer it took to ask for those before', async () => {
    const { changes, toldInAll } = changesOf();
    changes.add('all');
    changes.add(['a']);
    changes.asked(undefined);
    const first = performance.now();
    await passes(300);
    changes.asked('the last of many');
    const last = performance.now();
    await toldInAll(2);
    assert.isOk(performance.now() - last > 2 * (last - first), 'VS Code was left no time for something else');
    changes.dispose();
  });

  it('are told in the end where nobody asks, and at once where that is wanted', async () => {
    const { changes, told, toldInAll } = changesOf();
    changes.add('all');
    changes.add(['a']);
    await toldInAll(2);
    changes.add('all');
    changes.tell();
    assert.deepEqual(told, ['all', 'a', 'all']);
    changes.dispose();
  });
});

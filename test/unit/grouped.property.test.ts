import { assert } from 'chai';
import fc from 'fast-check';
import { createGrouped, type Arrangement, type Moved } from '../../src/core/log/grouped.ts';

interface Item {
  readonly group: number;
  readonly order: number;
}

const arrangement: Arrangement<Item> = {
  groupOf: ({ group }) => (group === 0 ? undefined : { key: `g${group}`, order: String(9 - group) }),
  orderOf: ({ order }) => String(order),
};

const steps = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.option(fc.record({ group: fc.nat(3), order: fc.nat(3) }), { nil: undefined }),
  ),
  { maxLength: 40 },
);

/** What is shown: each group with its members. */
function shown(
  grouped: ReturnType<typeof createGrouped<Item>>,
): readonly (readonly [string, readonly string[]])[] {
  return grouped.groups.map((group) => [group, grouped.members(group, 99)]);
}

describe('items in groups', () => {
  it('stand as if they had been put there at once, however they came and went; what moved is told', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const grouped = createGrouped(arrangement);
        const now = new Map<string, Item>();
        for (const [address, item] of all) {
          const before = new Map(shown(grouped));
          const moved = grouped.update(address, item);
          if (item) now.set(address, item);
          else now.delete(address);
          told(moved, before, new Map(shown(grouped)));
        }
        assert.deepEqual(shown(grouped), atOnce(now));
        for (const [group, members] of shown(grouped)) {
          for (const [index, address] of members.entries())
            assert.deepEqual(grouped.find(address), { group, index });
        }
      }),
      { numRuns: 500, seed: 20241215 },
    );
  });
});

function atOnce(items: ReadonlyMap<string, Item>): readonly (readonly [string, readonly string[]])[] {
  const groups = [3, 2, 1].map((group) => {
    const members = [...items].filter(([, item]) => item.group === group);
    const sorted = members.sort(([a, x], [b, y]) => x.order - y.order || (a < b ? -1 : 1));
    return [`g${group}`, sorted.map(([address]) => address)] as const;
  });
  return groups.filter(([, members]) => members.length > 0);
}

/** That all that changed is told: a group that came or went, or the members of one. */
function told(
  moved: Moved,
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): void {
  if (moved.is === 'groups') return;
  assert.deepEqual([...after.keys()], [...before.keys()]);
  for (const [group, members] of after) {
    const isSame = members.join() === before.get(group)?.join();
    assert.isOk(
      isSame || (moved.is === 'members' && moved.of.includes(group)),
      `${group} changed, and is not told`,
    );
  }
}

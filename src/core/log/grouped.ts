/** How items are put into groups, and in order within them. */
export interface Arrangement<Item> {
  /** The group of an item; undefined where it is not shown. */
  groupOf(item: Item): Group | undefined;
  /** What the items of a group are sorted by, compared by `<`. */
  orderOf(item: Item): string;
}

/** A group: what it is known by, and what groups are sorted by. */
export interface Group {
  readonly key: string;
  readonly order: string;
}

/** What an update moved: nothing, an item that stays where it is, members of groups, or groups that came or went. */
export type Moved =
  { readonly is: 'nothing' | 'item' | 'groups' } | { readonly is: 'members'; readonly of: readonly string[] };

/** Items by address in the groups of an arrangement, kept in order one by one. */
export interface Grouped<Item> {
  /** The groups that have members, in order. */
  readonly groups: readonly string[];
  /** The addresses of the first members of a group, so many, in order. */
  members(group: string, most: number): readonly string[];
  /** How many members a group has. */
  count(group: string): number;
  get(address: string): Item | undefined;
  /** Where an item is: its group, and its index there. */
  find(address: string): { readonly group: string; readonly index: number } | undefined;
  /** Takes over an item, or that there is none; answers what that moved. */
  update(address: string, item: Item | undefined): Moved;
}

/** No items yet, to be arranged so. */
export function createGrouped<Item>(arrangement: Arrangement<Item>): Grouped<Item> {
  const placed = new Map<string, Placed<Item>>();
  const members = new Map<string, Placed<Item>[]>();
  const groups: Ordered[] = [];

  const take = (one: Placed<Item>): boolean => {
    const beside = members.get(one.group.key) ?? [];
    beside.splice(placeIn(beside, one), 0, one);
    members.set(one.group.key, beside);
    if (beside.length > 1) return false;
    const group = orderedGroup(one.group);
    groups.splice(placeIn(groups, group), 0, group);
    return true;
  };
  const drop = (one: Placed<Item>): boolean => {
    const beside = members.get(one.group.key) ?? [];
    beside.splice(placeIn(beside, one), 1);
    if (beside.length > 0) return false;
    members.delete(one.group.key);
    groups.splice(placeIn(groups, orderedGroup(one.group)), 1);
    return true;
  };
  return {
    get groups() {
      return groups.map(({ address }) => address);
    },
    members: (group, most) => (members.get(group) ?? []).slice(0, most).map(({ address }) => address),
    count: (group) => members.get(group)?.length ?? 0,
    get: (address) => placed.get(address)?.item,
    find(address) {
      const one = placed.get(address);
      return one && { group: one.group.key, index: placeIn(members.get(one.group.key) ?? [], one) };
    },
    update(address, item) {
      const before = placed.get(address);
      const group = item && arrangement.groupOf(item);
      const after = group && { address, item, group, order: arrangement.orderOf(item) };
      if (before && after && before.group.key === group.key && before.order === after.order) {
        before.item = item;
        return { is: 'item' };
      }
      const went = before ? drop(before) : false;
      const came = after ? take(after) : false;
      if (after) placed.set(address, after);
      else placed.delete(address);
      if (went || came) return { is: 'groups' };
      const of = [before, after].flatMap((one) => (one ? one.group.key : []));
      return of.length > 0 ? { is: 'members', of } : { is: 'nothing' };
    },
  };
}

interface Placed<Item> extends Ordered {
  item: Item;
  readonly group: Group;
}

/** A group as it is sorted; its key stands in the place of an address. */
function orderedGroup({ key, order }: Group): Ordered {
  return { order, address: key };
}

/** Something with its place in an order: by `order`, then by address. */
export interface Ordered {
  readonly order: string;
  readonly address: string;
}

/** Whether one stands before another. */
export function isBefore(a: Ordered, b: Ordered): boolean {
  return a.order === b.order ? a.address < b.address : a.order < b.order;
}

/** Where something stands in a sorted list, or would. */
export function placeIn(sorted: readonly Ordered[], wanted: Ordered): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = sorted[middle];
    if (there && isBefore(there, wanted)) from = middle + 1;
    else to = middle;
  }
  return from;
}

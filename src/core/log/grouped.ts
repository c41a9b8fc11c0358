/** A way to group items and to sort them within each group. */
export interface Arrangement<Item> {
  /** Returns the group of an item; undefined if it is not shown. */
  groupOf(item: Item): Group | undefined;
  /** Returns the sort key of an item within its group, compared by `<`. */
  orderOf(item: Item): string;
}

/** A group: its identity, and its sort key among groups. */
export interface Group {
  readonly key: string;
  readonly order: string;
}

/**
 * The effect of an update: none, an item that keeps its place, changed members of groups, or groups that came or went.
 */
export type Moved =
  { readonly is: 'nothing' | 'item' | 'groups' } | { readonly is: 'members'; readonly of: readonly string[] };

/** Items by address in the groups of an arrangement, sorted incrementally. */
export interface Grouped<Item> {
  /** The groups that have members, in order. */
  readonly groups: readonly string[];
  /** Returns the addresses of the first `most` members of a group, in order. */
  members(group: string, most: number): readonly string[];
  /** Returns the number of members of a group. */
  count(group: string): number;
  get(address: string): Item | undefined;
  /** Returns the group of an item and its index there; undefined if it is in none. */
  find(address: string): { readonly group: string; readonly index: number } | undefined;
  /** Takes over an item, or removes it if undefined, and returns the effect. */
  update(address: string, item: Item | undefined): Moved;
}

/** Returns an empty collection for this arrangement. */
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

/** Returns a group as a sortable element, its key in place of an address. */
function orderedGroup({ key, order }: Group): Ordered {
  return { order, address: key };
}

/** An element with its rank: by `order`, then by address. */
export interface Ordered {
  readonly order: string;
  readonly address: string;
}

/** Whether one element ranks before another. */
export function isBefore(a: Ordered, b: Ordered): boolean {
  return a.order === b.order ? a.address < b.address : a.order < b.order;
}

/** Returns the index at which an element stands in a sorted list, or would stand. */
function placeIn(sorted: readonly Ordered[], wanted: Ordered): number {
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

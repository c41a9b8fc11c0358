import type { Edges } from './edges.ts';

/** Changes that are taken over at once. */
export interface Changed {
  /** Edges that have come into the graph, each from a record to one that it supersedes. */
  readonly came: readonly (readonly [after: string, before: string])[];
  /** Edges that have gone from the graph. */
  readonly went: readonly (readonly [after: string, before: string])[];
  /** A record, and whether it is by hand now. */
  readonly record: readonly [address: string, isByHand: boolean];
}

/** The records that follow, directly or through others, one that was done by hand, that is with "don't scale". */
export interface ByHandBefore {
  has(address: string): boolean;
  /** Takes over changes once they are made in the graph; returns the records for which `has` answers otherwise now. */
  update(changed: Changed): Iterable<string>;
}

/**
 * Returns the followers of what was by hand, in a graph without edges.
 *
 * Each of them knows one record that it supersedes and through which it is one: a record by hand, or another follower
 * of one. Where that way is lost, those who depend on it look for another, and no one else is asked: a change costs the
 * edges of the records for which the answer may be another.
 */
export function createByHandBefore(edges: Edges): ByHandBefore {
  const byHand = new Set<string>();
  const through = new Map<string, string>();

  /** Notes that a record follows one by hand through another, and hands this on to its own followers. */
  const handOn = (address: string, by: string, came: Set<string>): void => {
    if (through.has(address)) return;
    const reached = new Set([address]);
    through.set(address, by);
    for (const one of reached) {
      came.add(one);
      // Its followers have it of itself already.
      if (byHand.has(one)) continue;
      for (const follower of edges.in(one)) {
        if (through.has(follower)) continue;
        through.set(follower, one);
        reached.add(follower);
      }
    }
  };
  /** Takes it from records whose way is lost, and from all that depend on them; returns those records. */
  const takeBack = (lost: Iterable<string>): ReadonlySet<string> => {
    const all = new Set(lost);
    for (const one of all) {
      through.delete(one);
      if (byHand.has(one)) continue;
      for (const follower of edges.in(one)) if (through.get(follower) === one) all.add(follower);
    }
    return all;
  };
  const isWay = (address: string): boolean => byHand.has(address) || through.has(address);
  return {
    has: (address) => through.has(address),
    update({ came, went, record: [address, isByHand] }) {
      const wasByHand = byHand.has(address);
      if (isByHand) byHand.add(address);
      else byHand.delete(address);
      const cut = went.flatMap(([after, before]) => (through.get(after) === before ? [after] : []));
      const left =
        wasByHand && !isByHand
          ? [...edges.in(address)].filter((follower) => through.get(follower) === address)
          : [];
      const lost = takeBack([...cut, ...left]);
      const gained = new Set<string>();
      for (const one of lost) {
        for (const before of edges.out(one)) {
          if (through.has(one)) break;
          if (isWay(before)) handOn(one, before, gained);
        }
      }
      for (const [after, before] of came) if (isWay(before)) handOn(after, before, gained);
      if (isByHand && !wasByHand) {
        for (const follower of edges.in(address)) handOn(follower, address, gained);
      }
      return [...gained].filter((one) => !lost.has(one)).concat([...lost].filter((one) => !gained.has(one)));
    },
  };
}

import { createByHandBefore } from './byHandBefore.ts';
import { createCircles } from './circles.ts';
import { createEdges, type Edges } from './edges.ts';
import { createGroups } from './groups.ts';

/** One record superseding another. */
export type Edge = readonly [after: string, before: string];

/** A change of what records state. */
export interface Restated {
  /** The record that changed. */
  readonly address: string;
  /** Whether it is by hand now, that is "don't scale". */
  readonly isByHand: boolean;
  /** The edges that it and others state now, each as often as it is stated, and the edges that they stated in their place. */
  readonly stated: readonly Edge[];
  readonly takenBack: readonly Edge[];
}

/** The records of a workspace as a graph: which supersede which, and what follows from that at any distance. */
export interface Graph {
  /** Returns the records that one supersedes. */
  before(address: string): Iterable<string>;
  /** Returns the records that supersede one. */
  after(address: string): Iterable<string>;
  /** Whether two records supersede each other, directly or through others. */
  isCircle(a: string, b: string): boolean;
  /** Whether a record supersedes, directly or through others, one that was done by hand. */
  followsByHand(address: string): boolean;
  /**
   * Takes over a change; returns the records for which `followsByHand`, or `isCircle` with a record beside them, answers
   * otherwise now.
   */
  update(change: Restated): ReadonlySet<string>;
}

/** Returns a graph without records; `edgesBy` makes the graphs that it consists of. */
export function createGraph(edgesBy: () => Edges = createEdges): Graph {
  const edges = edgesBy();
  const groups = createGroups();
  const circles = createCircles(edges, edgesBy());
  const byHandBefore = createByHandBefore(edges);
  return {
    before: (address) => edges.out(address),
    after: (address) => edges.in(address),
    isCircle: (a, b) => circles.holds(a, b),
    followsByHand: (address) => byHandBefore.has(address),
    update({ address, isByHand, stated, takenBack }) {
      const came = stated.filter(([after, before]) => edges.add(after, before));
      const went = takenBack.filter(([after, before]) => edges.delete(after, before));
      for (const edge of came) circles.came(...edge);
      for (const edge of went) circles.went(...edge);
      for (const edge of went) groups.delete(...edge);
      const closing = came.filter((edge) => groups.add(...edge));
      // Most edges that come with a record have an end there.
      const ends = new Set(closing.map((edge) => (edge.includes(address) ? address : edge[0])));
      return new Set([
        ...circles.settle(ends),
        ...byHandBefore.update({ came, went, record: [address, isByHand] }),
      ]);
    },
  };
}

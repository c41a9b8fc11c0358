/** A directed graph between addresses; each edge counts how often it is stated. */
export interface Edges {
  /** Returns the nodes to which edges lead from one. */
  out(node: string): Iterable<string>;
  /** Returns the nodes from which edges lead to one. */
  in(node: string): Iterable<string>;
  /** States an edge once more; returns whether it is new. */
  add(from: string, to: string): boolean;
  /** Takes back one statement of an edge; returns whether it was the last. */
  delete(from: string, to: string): boolean;
}

type Counts = Map<string, Map<string, number>>;

/** Returns a graph without edges. */
export function createEdges(): Edges {
  const [out, into]: readonly [Counts, Counts] = [new Map(), new Map()];
  return {
    out: (node) => out.get(node)?.keys() ?? [],
    in: (node) => into.get(node)?.keys() ?? [],
    add(from, to) {
      count(into, to, from, 1);
      return count(out, from, to, 1) === 1;
    },
    delete(from, to) {
      count(into, to, from, -1);
      return count(out, from, to, -1) === 0;
    },
  };
}

/** Adds to the count of an edge, and drops what has come to nothing; returns the count. */
function count(counts: Counts, node: string, other: string, by: 1 | -1): number {
  const others = counts.get(node) ?? new Map<string, number>();
  const now = (others.get(other) ?? 0) + by;
  if (now > 0) counts.set(node, others.set(other, now));
  else if (others.delete(other) && others.size === 0) counts.delete(node);
  return now;
}

/** Groups of nodes that edges have connected; they grow together, and part no more. */
export interface Groups {
  /** Adds an edge, and makes the groups of its ends one; returns whether it may close a circle. */
  add(from: string, to: string): boolean;
  /** Takes an edge away. */
  delete(from: string, to: string): void;
}

/** A group, as far as it is known which nodes are in it. */
interface Group {
  /** The group that it was made a part of. */
  within?: Group;
  /** Number of its edges that lead to a node with a greater name, and to one with a smaller name. */
  up: number;
  down: number;
}

/**
 * Returns groups without edges, as a disjoint-set forest. An edge closes no circle if it connects two groups, nor if all
 * edges of its group lead in one direction by the names of their nodes, as they do where each record follows earlier
 * ones.
 */
export function createGroups(): Groups {
  const groups = new Map<string, Group>();
  const groupOf = (node: string): Group => {
    let group = groups.get(node) ?? { up: 0, down: 0 };
    for (let next = group.within; next; next = group.within) {
      // Each look at a group shortens its way to the whole.
      if (next.within) group.within = next.within;
      group = next;
    }
    groups.set(node, group);
    return group;
  };
  return {
    add(from, to) {
      const [group, other] = [groupOf(from), groupOf(to)];
      if (group !== other) {
        other.within = group;
        group.up += other.up;
        group.down += other.down;
      }
      group[directionOf(from, to)] += 1;
      return group === other && group.up > 0 && group.down > 0;
    },
    delete(from, to) {
      groupOf(from)[directionOf(from, to)] -= 1;
    },
  };
}

function directionOf(from: string, to: string): 'up' | 'down' {
  return from < to ? 'up' : 'down';
}

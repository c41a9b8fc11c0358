import { componentsOf } from './components.ts';
import type { Edges } from './edges.ts';

/** The circles of a graph: its strongly connected components of two nodes or more. */
export interface Circles {
  /** Whether two nodes lie on one circle. */
  holds(a: string, b: string): boolean;
  /** Notes an edge that has come into the graph. */
  came(from: string, to: string): void;
  /** Notes an edge that has gone from the graph. */
  went(from: string, to: string): void;
  /**
   * Brings the circles in step with the edges that came and went; `ends` holds an end of each edge that came and may close one. Returns
   * the ends of the edges that lie on a circle now and did not before, or the other way round.
   */
  settle(ends: Iterable<string>): ReadonlySet<string>;
}

type Direction = 'out' | 'in';

/**
 * Returns the circles of a graph without edges; `doors` is an empty graph for its own use.
 *
 * A circle is followed as one node, by its doors: the edges between its members and the rest. Where an edge may close
 * one, the graph is followed from its end, forward and backward in turn, until one side is exhausted: the circle lies in
 * it. So what is followed is the shorter side, and nothing within a clique. Where circles merge, the others move into
 * the largest. Where an edge within a circle went, that circle alone is taken apart and looked through.
 */
export function createCircles(edges: Edges, doors: Edges): Circles {
  const circleOf = new Map<string, string>();
  const membersOf = new Map<string, Set<string>>();
  const broken = new Set<string>();
  const nodeOf = (address: string): string => circleOf.get(address) ?? address;
  const alone = (node: string): ReadonlySet<string> => membersOf.get(node) ?? new Set([node]);

  /** Follows the graph from a node, an edge at a time, and adds to `reached` what it reaches of `within`. */
  function* follow(node: string, direction: Direction, reached: Set<string>, within?: ReadonlySet<string>) {
    reached.add(node);
    for (const one of reached) {
      for (const other of (membersOf.has(one) ? doors : edges)[direction](one)) {
        if (within?.has(nodeOf(other)) ?? true) reached.add(nodeOf(other));
        yield;
      }
    }
  }
  const circleThrough = (node: string): ReadonlySet<string> => {
    const [ahead, behind, circle] = [new Set<string>(), new Set<string>(), new Set<string>()];
    const [forward, backward] = [follow(node, 'out', ahead), follow(node, 'in', behind)];
    for (;;) {
      const isForward = forward.next().done === true;
      if (!isForward && backward.next().done !== true) continue;
      const side = isForward ? ahead : behind;
      if (side.size > 1) Array.from(follow(node, isForward ? 'in' : 'out', circle, side));
      return circle;
    }
  };
  const dissolve = (circle: string): ReadonlySet<string> => {
    const members = alone(circle);
    for (const other of [...doors.out(circle)]) while (!doors.delete(circle, other));
    for (const other of [...doors.in(circle)]) while (!doors.delete(other, circle));
    for (const member of members) circleOf.delete(member);
    membersOf.delete(circle);
    return members;
  };
  /** Puts a lone node into a circle: its edges to members are doors no more, all others become doors. */
  const takeIn = (circle: string, member: string): void => {
    for (const other of edges.out(member)) {
      if (nodeOf(other) === circle) doors.delete(member, circle);
      else doors.add(circle, other);
    }
    for (const other of edges.in(member)) {
      if (nodeOf(other) === circle) doors.delete(circle, member);
      else doors.add(other, circle);
    }
    circleOf.set(member, circle);
    membersOf.set(circle, (membersOf.get(circle) ?? new Set()).add(member));
  };
  const merge = (nodes: ReadonlySet<string>, changed: Set<string>): void => {
    const bySize = [...nodes].sort((a, b) => alone(b).size - alone(a).size);
    const [largest = ''] = bySize;
    const circle = membersOf.has(largest) ? largest : nameOf(largest);
    for (const node of circle === largest ? bySize.slice(1) : bySize) {
      const members = membersOf.has(node) ? dissolve(node) : alone(node);
      for (const member of members) {
        for (const other of [...edges.out(member), ...edges.in(member)]) {
          if (nodeOf(other) === circle && !members.has(other)) changed.add(member).add(other);
        }
        takeIn(circle, member);
      }
    }
  };
  const takeApart = (circle: string, changed: Set<string>): void => {
    const members = dissolve(circle);
    for (const component of componentsOf(members, (node) => edges.out(node))) {
      const [first = ''] = component;
      if (component.length > 1) for (const member of component) takeIn(nameOf(first), member);
    }
    for (const member of members) {
      for (const other of edges.out(member)) {
        if (members.has(other) && nodeOf(other) !== nodeOf(member)) changed.add(member).add(other);
      }
    }
  };
  return {
    holds: (a, b) => circleOf.has(a) && nodeOf(a) === nodeOf(b),
    came(from, to) {
      if (nodeOf(from) === nodeOf(to)) return;
      if (circleOf.has(from)) doors.add(nodeOf(from), to);
      if (circleOf.has(to)) doors.add(from, nodeOf(to));
    },
    went(from, to) {
      if (nodeOf(from) === nodeOf(to)) {
        broken.add(nodeOf(from));
        return;
      }
      if (circleOf.has(from)) doors.delete(nodeOf(from), to);
      if (circleOf.has(to)) doors.delete(from, nodeOf(to));
    },
    settle(ends) {
      const changed = new Set<string>();
      for (const circle of broken) takeApart(circle, changed);
      broken.clear();
      for (const end of ends) {
        const circle = circleThrough(nodeOf(end));
        if (circle.size > 1) merge(circle, changed);
      }
      return changed;
    },
  };
}

/** Returns the name of the circle that begins with a member: no address has a line end. */
function nameOf(first: string): string {
  return `\n${first}`;
}

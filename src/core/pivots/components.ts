/** A node on the path that is being followed, with what is left to look at from there. */
interface Step {
  readonly node: string;
  readonly order: number;
  readonly rest: Iterator<string>;
  /** Smallest order of a node that can be reached from here and has no component yet. */
  low: number;
}

/**
 * Returns the strongly connected components of some nodes, by Tarjan's algorithm: linear in their edges, and without
 * recursion, since a chain may be as long as there are records.
 */
export function componentsOf(
  nodes: ReadonlySet<string>,
  from: (node: string) => Iterable<string>,
): readonly (readonly string[])[] {
  const components: string[][] = [];
  const orders = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const path: Step[] = [];
  const enter = (node: string): void => {
    const order = orders.size;
    orders.set(node, order);
    open.push(node);
    isOpen.add(node);
    path.push({ node, order, rest: from(node)[Symbol.iterator](), low: order });
  };
  const leave = ({ node, order, low }: Step): void => {
    path.pop();
    const above = path.at(-1);
    if (above) above.low = Math.min(above.low, low);
    if (low < order) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const one of component) isOpen.delete(one);
    components.push(component);
  };
  for (const node of nodes) {
    if (!orders.has(node)) enter(node);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.rest.next();
      if (next.done === true) {
        leave(step);
        continue;
      }
      const other = next.value;
      if (nodes.has(other) && !orders.has(other)) enter(other);
      else if (isOpen.has(other)) step.low = Math.min(step.low, orders.get(other) ?? step.low);
    }
  }
  return components;
}

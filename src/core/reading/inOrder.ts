import type { Node } from 'mdast';

/** Returns the first of some nodes in text order that ends at an offset or behind it, in as few steps as halving takes. */
export function firstEndingFrom<N extends Node>(nodes: readonly N[], offset: number): N | undefined {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.position?.end.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return nodes[low];
}

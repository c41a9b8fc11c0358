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

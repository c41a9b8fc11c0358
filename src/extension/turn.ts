/** What the extension has done so far in the present turn of its host, which there is one of in a thread. */
const present = { spent: 0, depth: 0, isOpen: false, parts: new Map<string, number>() };

/** The name of the measures that tell how long the extension held its host in a turn, in milliseconds. */
export const TURN = 'scale-or-not turn';

/**
 * Does something as part of the present turn; observers of the host's performance are told what each turn took in all, and
 * what its parts took, by their names.
 */
export function inTurn<T>(part: string, work: () => T): T {
  const begun = performance.now();
  present.depth += 1;
  try {
    return work();
  } finally {
    present.depth -= 1;
    const took = performance.now() - begun;
    if (present.depth === 0) present.spent += took;
    present.parts.set(part, (present.parts.get(part) ?? 0) + took);
    if (!present.isOpen) {
      present.isOpen = true;
      afterThisTurn(tell);
    }
  }
}

function tell(): void {
  const end = performance.now();
  performance.measure(TURN, { start: end - present.spent, end, detail: Object.fromEntries(present.parts) });
  // Observers have it by now, and nothing is kept for those to come.
  performance.clearMeasures(TURN);
  present.spent = 0;
  present.isOpen = false;
  present.parts.clear();
}

/** Node has a way that waits for no timer. */
function afterThisTurn(work: () => void): void {
  const { setImmediate } = globalThis as { setImmediate?: (work: () => void) => unknown };
  if (setImmediate) setImmediate(work);
  else setTimeout(work, 0);
}

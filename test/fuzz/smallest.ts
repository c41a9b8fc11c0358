import fc from 'fast-check';
import { nameOf } from './held/breach.ts';
import { holdInput, kindOf, type KindName } from './kinds.ts';

/** Longest time that a smaller input is looked for, in milliseconds; what was found by then is small enough. */
const LONGEST = 30_000;

/** Returns a smaller input of a kind that breaks the promise of that name as well. */
export function smallest(kind: KindName, input: unknown, name: string): unknown {
  const found = fc.check(
    fc.property(kindOf(kind).shape, (candidate) => !breaks(kind, candidate, name)),
    { examples: [[input]], numRuns: 1, interruptAfterTimeLimit: LONGEST },
  );
  return found.counterexample?.[0] ?? input;
}

function breaks(kind: KindName, input: unknown, name: string): boolean {
  for (const breach of holdInput(kind, input)) if (nameOf(breach) === name) return true;
  return false;
}

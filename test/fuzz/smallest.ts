import fc from 'fast-check';
import { nameOf } from './held/breach.ts';
import { holdInput, kindOf, type KindName } from './kinds.ts';

/** Most inputs that are looked at to find a smaller one; what was found by then is small enough. */
const MOST = 2000;

/** Returns a smaller input of a kind that breaks the promise of that name as well; calls `look` before each try. */
export function smallest(kind: KindName, input: unknown, name: string, look: () => void): unknown {
  let looked = 0;
  const holds = (candidate: unknown): boolean => {
    look();
    looked += 1;
    return looked > MOST || !breaks(kind, candidate, name);
  };
  const found = fc.check(fc.property(kindOf(kind).shape, holds), { examples: [[input]], numRuns: 1 });
  return found.counterexample?.[0] ?? input;
}

function breaks(kind: KindName, input: unknown, name: string): boolean {
  for (const breach of holdInput(kind, input)) if (nameOf(breach) === name) return true;
  return false;
}

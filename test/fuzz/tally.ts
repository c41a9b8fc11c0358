import { nameOf, type Breach } from './held/breach.ts';
import { holdInput, type KindName } from './kinds.ts';
import { rowOf } from './row.ts';
import { smallest } from './smallest.ts';

/** A promise that was broken, with a small input that breaks it. */
export interface Failure {
  readonly name: string;
  /** The details, of the small input. */
  readonly shown: string;
  /** The small input as a row for found.test.ts. */
  readonly row: string;
}

/** Who is told while inputs are tried: of each failure once, and before each look at an input, also a smaller one. */
interface Told {
  readonly fail?: (failure: Failure) => void;
  readonly look?: () => void;
}

/** Counts what was tried, and keeps each failure once. */
export class Tally {
  inputs = 0;
  made = 0;
  refused = 0;
  readonly failures = new Map<string, Failure>();
  readonly #told: Told;

  constructor(told: Told = {}) {
    this.#told = told;
  }

  /** Tries an input. */
  try(kind: KindName, input: unknown): void {
    this.inputs += 1;
    this.#told.look?.();
    const held = holdInput(kind, input);
    for (let next = held.next(); ; next = held.next()) {
      if (next.done) {
        this.made += next.value.made;
        this.refused += next.value.refused;
        return;
      }
      this.#fail(kind, input, next.value);
    }
  }

  #fail(kind: KindName, input: unknown, breach: Breach): void {
    const name = nameOf(breach);
    if (this.failures.has(name)) return;
    const small = smallest(kind, input, name, () => this.#told.look?.());
    const shown = [...holdInput(kind, small)].find((one) => nameOf(one) === name)?.shown ?? breach.shown;
    const failure = { name, shown, row: rowOf(name, kind, small) };
    this.failures.set(name, failure);
    this.#told.fail?.(failure);
  }
}

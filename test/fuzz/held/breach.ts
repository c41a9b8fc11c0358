/** The ways in which a promise may be broken. */
export type BreachKind =
  | 'throws'
  | 'budget'
  | 'wrong place'
  | 'unlike itself'
  | 'unlike a fresh log'
  | 'lost text'
  | 'other language'
  | 'broken YAML'
  | 'not undone'
  | 'settles nothing'
  | 'brings a finding';

/** A promise that an input breaks, as data. */
export interface Breach {
  readonly is: BreachKind;
  /** The part of the product that breaks it, such as a fix by its rule and title; the same for inputs of one cause. */
  readonly of: string;
  /** The details, for the person who mends it. */
  readonly shown: string;
}

/** How many edits were tried on inputs, and how many of them the product refuses to make, in a sentence. */
export interface Tried {
  readonly made: number;
  readonly refused: number;
}

/** Nothing but reading. */
export const READ: Tried = { made: 0, refused: 0 };
/** One edit. */
export const MADE: Tried = { made: 1, refused: 0 };
/** One edit that is refused. */
export const REFUSED: Tried = { made: 0, refused: 1 };

/** Yields the promises that an input breaks; returns what was tried to find out. */
export type Held = Generator<Breach, Tried>;

/** Runs checks one after the other. */
export function* together(checks: Iterable<Held>): Held {
  let { made, refused } = READ;
  for (const check of checks) {
    const tried = yield* check;
    made += tried.made;
    refused += tried.refused;
  }
  return { made, refused };
}

/** Returns the name of a breach: two of one name most likely have one cause. */
export function nameOf({ is, of }: Breach): string {
  return `${is}: ${of}`;
}

/** Runs a check, and yields an exception as a breach like any other. */
export function* guarded(of: string, check: () => Held): Held {
  try {
    return yield* check();
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    yield { is: 'throws', of: `${of}, ${name}: ${message.slice(0, 60)}`, shown: stack };
    return READ;
  }
}

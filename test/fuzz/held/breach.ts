/** The ways in which a promise may be broken. */
export type BreachKind =
  | 'throws'
  | 'budget'
  | 'wrong place'
  | 'unlike itself'
  | 'unlike a fresh log'
  | 'lost text'
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

/** Yields the promises that an input breaks; returns how many edits it made to find out. */
export type Held = Generator<Breach, number>;

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
    return 0;
  }
}

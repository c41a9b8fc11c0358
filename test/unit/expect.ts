/** Throws, with both values for the report, unless the two are the same value. */
export function equal(actual: unknown, expected: unknown, message = 'the values differ'): void {
  if (!Object.is(actual, expected)) throw new Mismatch(message, actual, expected);
}

/** Throws unless the two have the same shape and contents; a property that is `undefined` counts as absent. */
export function deepEqual(actual: unknown, expected: unknown, message = 'the values differ'): void {
  if (!same(actual, expected)) throw new Mismatch(message, actual, expected);
}

/** Throws unless the claim holds. */
export function ok(claim: unknown, message = 'the claim does not hold'): asserts claim {
  if (!claim) throw new Mismatch(message, claim, true);
}

/** Throws unless the text has a match of the pattern. */
export function match(text: string, pattern: RegExp, message = 'the text does not match'): void {
  if (!pattern.test(text)) throw new Mismatch(message, text, pattern);
}

/** A failed expectation: mocha's reporters show `actual` beside `expected`. */
class Mismatch extends Error {
  override readonly name = 'Mismatch';
  readonly showDiff = true;
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(`${message}: ${show(actual)}, expected ${show(expected)}`);
    this.actual = actual;
    this.expected = expected;
  }
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => same(x, b[i]));
  if (a instanceof Map && b instanceof Map) return same([...a], [...b]);
  if (a instanceof Set && b instanceof Set) return same([...a], [...b]);
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof RegExp && b instanceof RegExp) return String(a) === String(b);
  const left = present(a);
  const right = present(b);
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}

function present(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, property]) => property !== undefined));
}

function show(value: unknown): string {
  if (value instanceof Map || value instanceof Set) return show([...value]);
  if (value instanceof RegExp || value instanceof Error) return String(value);
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? String(value) : text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

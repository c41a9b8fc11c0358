import { deepEqual, equal, match, ok } from './expect.ts';

function fails(expectation: () => void): boolean {
  try {
    expectation();
  } catch {
    return true;
  }
  return false;
}

describe('what tests expect with', () => {
  const alike: [unknown, unknown][] = [
    [1, 1],
    [NaN, NaN],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }],
    [{ a: 1, b: undefined }, { a: 1 }],
    [new Map([['a', { b: 1 }]]), new Map([['a', { b: 1 }]])],
    [new Set([1, 2]), new Set([1, 2])],
    [/a/i, /a/i],
    [new Date(5), new Date(5)],
  ];
  for (const [left, right] of alike) {
    it(`takes ${String(left)} for ${String(right)}`, () => deepEqual(left, right));
  }

  const different: [unknown, unknown][] = [
    [1, '1'],
    [0, -0],
    [[1, 2], [1]],
    [[1], { 0: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [undefined, null],
    [{}, null],
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [new Set([1]), new Set([2])],
    [/a/i, /a/],
    [new Date(5), new Date(6)],
  ];
  for (const [left, right] of different) {
    it(`tells ${String(left)} from ${String(right)}`, () => ok(fails(() => deepEqual(left, right))));
  }

  it('fails where it should', () => {
    ok(fails(() => ok(false)));
    ok(fails(() => equal({}, {})));
    ok(fails(() => match('a', /b/)));
    equal(
      fails(() => match('ab', /b/)),
      false,
    );
  });
});

import { assert } from 'chai';
import { RenderedLines } from '../../../src/extension/preview/renderedLines.ts';
import { fakeTime } from './fakeTime.ts';

/** What happens to previews, the record `one` of which is rendered as `a` at first. */
type Does = (given: ReturnType<typeof rendered>) => void;

const change =
  (address: string, line: string): Does =>
  ({ said, changed }) => {
    said.set(address, line);
    changed.fire(new Set([address]));
  };
const render: Does = ({ lines }) => lines.render('one');

/** What happens when, when previews are refreshed, and what is known of the line in the end. */
const rows: readonly (readonly [
  what: string,
  happens: readonly (readonly [at: number, does: Does])[],
  refreshed: readonly number[],
  known: string | undefined,
])[] = [
  [
    'once for a burst, a tenth of a second after the last that reads differently',
    [
      [0, change('one', 'b')],
      [50, change('two', 'b')],
      [90, change('one', 'c')],
      [200, render],
    ],
    [190],
    'c',
  ],
  ['not where one that was not rendered changes', [[0, change('two', 'b')]], [], 'a'],
  ['not where one is told that reads the same', [[0, change('one', 'a')]], [], 'a'],
  ['not where a day comes that changes nothing', [[0, ({ day }) => day.fire('2025-01-01')]], [], 'a'],
  [
    'not where one changes and changes back',
    [
      [0, change('one', 'b')],
      [99, change('one', 'a')],
    ],
    [],
    'a',
  ],
  [
    'not where the preview renders by itself meanwhile',
    [
      [0, change('one', 'b')],
      [99, render],
    ],
    [],
    'b',
  ],
  [
    'with the day',
    [
      [0, ({ said }) => void said.set('one', 'b')],
      [10, ({ day }) => day.fire('2025-01-01')],
      [200, render],
    ],
    [110],
    'b',
  ],
  [
    'again where a preview did not take it',
    [
      [0, change('one', 'b')],
      [1099, ({ lines }) => assert.strictEqual(lines.get('one'), 'a')],
      [1200, render],
    ],
    [100, 1100],
    'b',
  ],
  [
    'three times, and no more where none takes it',
    [
      [0, change('one', 'b')],
      [3099, ({ lines }) => assert.strictEqual(lines.get('one'), 'a')],
      [5000, change('one', 'c')],
    ],
    [100, 1100, 2100],
    undefined,
  ],
  [
    'three times more where it changes meanwhile',
    [
      [0, change('one', 'b')],
      [2000, change('one', 'c')],
    ],
    [100, 1100, 2100, 3100, 4100],
    undefined,
  ],
  [
    'not for a record that is known no more',
    [
      [
        0,
        ({ said, changed }) => {
          said.clear();
          changed.fire(new Set(['one']));
        },
      ],
    ],
    [],
    undefined,
  ],
  [
    'not for a document that is closed and known no more',
    [
      [0, ({ said }) => said.clear()],
      [0, ({ closed }) => closed.fire('two')],
      [0, ({ lines }) => assert.strictEqual(lines.get('one'), 'a')],
      [0, ({ closed }) => closed.fire('one')],
      [0, ({ lines }) => assert.strictEqual(lines.get('one'), undefined)],
    ],
    [],
    undefined,
  ],
  ['still where a document is closed that is known', [[0, ({ closed }) => closed.fire('one')]], [], 'a'],
  [
    'not once nobody follows them',
    [
      [0, change('one', 'b')],
      [50, ({ lines }) => lines.dispose()],
      [200, change('one', 'c')],
    ],
    [],
    'a',
  ],
];

describe('previews are refreshed', () => {
  for (const [what, happens, expected, known] of rows) {
    it(what, async () => {
      const given = rendered();
      const { lines, refreshed, play } = given;
      assert.deepEqual(lines.render('one'), ['a']);
      await play(
        happens.map(([at, does]) => [at, () => does(given)]),
        20_000,
      );
      assert.deepEqual(refreshed, expected);
      assert.strictEqual(lines.get('one'), known);
    });
  }

  it('by their parts', () => {
    const { lines, said } = rendered();
    said.set('one', 'a, b');
    assert.deepEqual(lines.render('one'), ['a', 'b']);
    assert.strictEqual(lines.get('one'), 'a · b');
    assert.deepEqual(lines.render('two'), []);
  });
});

/** Rendered lines of records that say what is set, which of them are known, and when previews are refreshed. */
function rendered() {
  const time = fakeTime();
  const { scheduler } = time;
  const said = new Map([['one', 'a']]);
  const [changed, day, closed] = [events<ReadonlySet<string>>(), events<string>(), events<string>()];
  const refreshed: number[] = [];
  const lines = new RenderedLines({
    partsOf: (address) => said.get(address)?.split(', ') ?? [],
    isKnown: (address) => said.has(address),
    onDidChange: changed.on,
    onDidChangeDay: day.on,
    onDidClose: closed.on,
    refresh: () => refreshed.push(scheduler.now()),
    scheduler,
  });
  return { ...time, said, changed, day, closed, refreshed, lines };
}

/** Something that can be listened to. */
function events<T>() {
  const listeners = new Set<(told: T) => void>();
  return {
    on: (listener: (told: T) => void) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
    fire(told: T) {
      for (const listener of listeners) listener(told);
    },
  };
}

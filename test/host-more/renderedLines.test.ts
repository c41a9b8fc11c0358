import { assert } from 'chai';
import * as vscode from 'vscode';
import { RenderedLines } from '../../src/extension/renderedLines.ts';
import { until } from '../host/inside.ts';

const uri = (name: string) => vscode.Uri.parse(`memory:/${name}.md`);
const one = uri('one').toString();

/** Rendered lines of records that say what is set, and which of them are known. */
function rendered(said: Map<string, string>) {
  const changed = new vscode.EventEmitter<ReadonlySet<string>>();
  const day = new vscode.EventEmitter<string>();
  const lines = new RenderedLines({
    partsOf: (address) => [said.get(address) ?? ''],
    isKnown: (address) => said.has(address),
    onDidChange: changed.event,
    onDidChangeDay: day.event,
  });
  const change = (address: string, line: string) => {
    said.set(address, line);
    changed.fire(new Set([address]));
  };
  return { lines, change, changed, day };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the lines that previews show', () => {
  it('are refreshed once for a burst, where one of them would read differently', async () => {
    const { lines, change } = rendered(new Map([[one, 'a']]));
    assert.deepEqual(lines.render(uri('one')), ['a']);
    change(one, 'b');
    change(uri('two').toString(), 'b');
    change(one, 'c');
    await until(() => lines.refreshes === 1, 'it is refreshed');
    assert.deepEqual(lines.render(uri('one')), ['c']);
    await pause(1200);
    assert.strictEqual(lines.refreshes, 1);
    lines.dispose();
  });

  const quiet: readonly (readonly [what: string, happens: (given: ReturnType<typeof rendered>) => void])[] = [
    ['one that was not rendered changes', ({ change }) => change(uri('two').toString(), 'b')],
    ['one is told that reads the same', ({ change }) => change(one, 'a')],
    ['a day comes that changes nothing', ({ day }) => day.fire('2025-01-01')],
    [
      'one changes and changes back',
      ({ change }) => {
        change(one, 'b');
        change(one, 'a');
      },
    ],
    [
      'the preview renders by itself meanwhile',
      ({ change, lines }) => {
        change(one, 'b');
        lines.render(uri('one'));
      },
    ],
  ];
  for (const [what, happens] of quiet) {
    it(`are not refreshed where ${what}`, async () => {
      const given = rendered(new Map([[one, 'a']]));
      given.lines.render(uri('one'));
      happens(given);
      await pause(300);
      assert.strictEqual(given.lines.refreshes, 0);
      given.lines.dispose();
    });
  }

  it('are refreshed with the day', async () => {
    const said = new Map([[one, 'a']]);
    const { lines, day } = rendered(said);
    lines.render(uri('one'));
    said.set(one, 'b');
    day.fire('2025-01-01');
    await until(() => lines.refreshes === 1, 'it is refreshed');
    lines.dispose();
  });

  it('are refreshed again where a preview did not take it, and forgotten where none does', async () => {
    const { lines, change } = rendered(new Map([[one, 'a']]));
    lines.render(uri('one'));
    change(one, 'b');
    await until(() => lines.get(one) === undefined, 'it is forgotten');
    assert.strictEqual(lines.refreshes, 3);
    change(one, 'c');
    await pause(300);
    assert.strictEqual(lines.refreshes, 3);
    lines.dispose();
  });

  it('stay as they are where a record is known and open no more', async () => {
    const said = new Map([[one, 'a']]);
    const { lines, changed } = rendered(said);
    lines.render(uri('one'));
    said.clear();
    changed.fire(new Set([one]));
    assert.strictEqual(lines.get(one), undefined);
    await pause(300);
    assert.strictEqual(lines.refreshes, 0);
    lines.dispose();
  });
});

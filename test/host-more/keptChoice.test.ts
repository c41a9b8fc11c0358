import { assert } from 'chai';
import type * as vscode from 'vscode';
import { keptChoice } from '../../src/extension/views/keptChoice.ts';

/** What VS Code keeps for a workspace. */
function memento(): vscode.Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: (name: string) => kept.get(name) as undefined,
    update: (name: string, value: unknown) => Promise.resolve(void kept.set(name, value)),
  };
}

describe('a choice that is kept for the workspace', () => {
  it('is the first one until another is made, which is there in the next window', () => {
    const workspace = memento();
    const choice = keptChoice(workspace, 'grouping', ['standing', 'verdict']);
    assert.strictEqual(choice.now, 'standing');
    choice.set('verdict');
    assert.strictEqual(choice.now, 'verdict');
    assert.strictEqual(keptChoice(workspace, 'grouping', ['standing', 'verdict']).now, 'verdict');
  });

  it('is the first one where what was kept is no choice any more', () => {
    const workspace = memento();
    void workspace.update('grouping', 'colour');
    assert.strictEqual(keptChoice(workspace, 'grouping', ['standing', 'verdict']).now, 'standing');
  });
});

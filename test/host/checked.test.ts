import { assert } from 'chai';
import * as vscode from 'vscode';
import { actionsAt, problems, settled, until } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

const GADGET = '# An idea\n\n## Business need\n\n- Who asks:\n';

describe('the setting of what is checked', () => {
  const set = (which: string | undefined) =>
    vscode.workspace
      .getConfiguration('scaleOrNot')
      .update('check', which, vscode.ConfigurationTarget.Workspace);
  afterEach(async () => {
    await set(undefined);
    await removeWritten();
  });

  it('shows the findings of all records, of those that are open, or of none', async () => {
    const [open, other] = [
      await write('docs/decisions/0201-open.md', GADGET),
      await write('docs/decisions/0202-other.md', GADGET),
    ];
    await vscode.window.showTextDocument(open);
    const shown = async () => {
      await settled();
      return [problems(open).length, problems(other).length].join();
    };
    const { keeper } = await settled();
    await until(() => keeper.log.get(other.toString()), 'both are read');
    assert.strictEqual(await shown(), '1,1');
    await set('open');
    assert.strictEqual(await shown(), '1,0');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until(() => problems(open).length === 0, 'it is closed, and not checked any more');
    await vscode.window.showTextDocument(other);
    await until(() => problems(other).length === 1, 'it is open, and checked');
    await set('off');
    assert.strictEqual(await shown(), '0,0');
    assert.strictEqual(keeper.findings(other.toString()).length, 1, 'commands still know');
    const actions = await actionsAt(other, new vscode.Range(2, 0, 2, 5));
    assert.deepEqual(
      actions.filter(({ title }) => /need/.test(title)),
      [],
    );
    await set('all');
    assert.strictEqual(await shown(), '1,1');
  });
});

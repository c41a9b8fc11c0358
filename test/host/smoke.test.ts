import { assert } from 'chai';
import * as vscode from 'vscode';

describe('the extension in its host', () => {
  it('is found, starts, and offers its view', async () => {
    const extension = vscode.extensions.getExtension('scale-or-not.scale-or-not');
    assert.isOk(extension, 'VS Code does not know the extension');
    await extension.activate();
    await vscode.commands.executeCommand('scaleOrNot.openQuestions.focus');
    assert.strictEqual(extension.isActive, true);
  });

  it('has a workspace with a record', async () => {
    const [record] = await vscode.workspace.findFiles('**/decisions/*.md');
    assert.isOk(record, 'no record was found');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(record));
    assert.isOk(text.includes('# '), 'the record has no title');
  });

  it('runs where it was meant to', () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.isOk(folder, 'no folder is open');
    const web = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
    assert.strictEqual(folder.uri.scheme, web ? 'vscode-test-web' : 'file');
    assert.strictEqual(vscode.workspace.isTrusted, web || isMeantTrusted());
    assert.strictEqual(vscode.workspace.getConfiguration('files').get('autoSave'), 'off');
  });
});

/** Whether this run is the one in a trusted folder; a virtual one always is. */
function isMeantTrusted(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.['SCALE_OR_NOT_TRUSTED'] === 'yes';
}

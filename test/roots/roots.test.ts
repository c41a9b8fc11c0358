import { assert } from 'chai';
import * as vscode from 'vscode';
import { problems, settled, until } from '../host/inside.ts';
import { Walked } from '../host/walked.ts';

const THIRD = '# The third X\n\n## Business need\n\n## Open questions\n\n- [ ] Why?\n';

/** The record of one root; each has the same path in its own. */
function recordOf(name: string): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.find((folder) => folder.name === name);
  assert.isOk(root, `no root is called ${name}`);
  return vscode.Uri.joinPath(root.uri, 'docs/decisions/0001-x.md');
}

/** What the log holds: titles, each with the number of its open questions. */
async function titles(): Promise<readonly string[]> {
  const { keeper } = await settled();
  return Array.from(
    keeper.log.entries(),
    ({ record }) => `${record.title?.text ?? ''} ${record.questions.length}`,
  ).sort();
}

/** Each step finds the roots as the one before left them. */
describe('several roots with a record of the same path', () => {
  let provider: vscode.Disposable | undefined;
  before(() => {
    const { uri } = vscode.workspace.workspaceFolders?.[2] ?? {};
    assert.isOk(uri, 'there is no third root');
    provider = new Walked(uri, { files: { 'docs/decisions/0001-x.md': THIRD } }).register(uri.scheme);
  });
  after(() => void provider?.dispose());

  it('are open', () =>
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ name, uri }) => `${name} ${uri.scheme}`),
      ['one file', 'two file', 'three walked'],
    ));

  it('are all read, also the one that has no search', async () => {
    await settled();
    await vscode.commands.executeCommand('scaleOrNot.checkAllRecords');
    assert.deepEqual(await titles(), ['The first X 0', 'The second X 1', 'The third X 1']);
    assert.deepEqual(
      ['one', 'two', 'three'].map((name) => problems(recordOf(name))),
      [['gadget 5'], ['thin-need 7'], ['gadget 3']],
    );
  });

  it('keep what names a file of the same number, or path, when that of another is renamed', async () => {
    const [first, second] = ['one', 'two'].map(recordOf);
    assert.isOk(first && second);
    const says = '---\nverdict: scale\nsupersedes: [1, ./0001-x.md, /docs/decisions/0001-x.md]\n---\n\n# N\n';
    const naming = [first, second].map((uri) => vscode.Uri.joinPath(uri, '../0002-n.md'));
    const { keeper } = await settled();
    for (const uri of naming) {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(says));
      await keeper.readAgain(uri, new vscode.CancellationTokenSource().token);
    }
    const other = vscode.Uri.joinPath(first, '../0009-y.md');
    const rename = async (from: vscode.Uri, to: vscode.Uri) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      assert.strictEqual(await vscode.workspace.applyEdit(edit), true);
    };
    await rename(first, other);
    const texts: string[] = [];
    for (const uri of naming) texts.push((await vscode.workspace.openTextDocument(uri)).getText());
    const follows = says.replace(/\[.*\]/, "[0009-y.md, 0009-y.md, '/docs/decisions/0009-y.md']");
    assert.deepEqual(texts, [follows, says]);
    await rename(other, first);
    await vscode.workspace.saveAll();
    // VS Code keeps a text that it wrote into until an editor of it was closed.
    for (const uri of naming) await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of naming) await vscode.workspace.fs.delete(uri);
    await until(() => naming.every((uri) => keeper.log.get(uri.toString()) === undefined), 'they are gone');
    await settled();
  });

  it('keep apart what is typed in one', async () => {
    const document = await vscode.workspace.openTextDocument(recordOf('one'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n'));
    await until(() => problems(recordOf('one')).join() === 'gadget 7', 'the finding follows');
    assert.deepEqual(problems(recordOf('two')), ['thin-need 7']);
    assert.deepEqual(problems(recordOf('three')), ['gadget 3']);
  });

  it('keep the others when one is closed without saving', async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => problems(recordOf('one')).join() === 'gadget 5', 'the file counts again');
    assert.deepEqual(await titles(), ['The first X 0', 'The second X 1', 'The third X 1']);
  });

  it('keep the others when one is deleted', async () => {
    const first = recordOf('one');
    await vscode.workspace.fs.delete(first);
    await until(() => problems(first).length === 0, 'its findings go');
    assert.deepEqual(await titles(), ['The second X 1', 'The third X 1']);
    assert.deepEqual(problems(recordOf('two')), ['thin-need 7']);
  });

  it('keep the others when a root goes', async () => {
    const second = recordOf('two');
    assert.strictEqual(vscode.workspace.updateWorkspaceFolders(1, 1), true);
    await until(() => problems(second).length === 0, 'its findings go');
    assert.deepEqual(await titles(), ['The third X 1']);
    assert.deepEqual(problems(recordOf('three')), ['gadget 3']);
  });
});

import { assert } from 'chai';
import * as vscode from 'vscode';
import { problems, settled, until } from '../host/inside.ts';
import { removeWritten, write } from '../host/workspace.ts';

const isBroken = (problem: string) => problem.startsWith('broken-pivot');

describe('a rename', () => {
  afterEach(removeWritten);

  async function renamed(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.strictEqual(await vscode.workspace.applyEdit(edit), true);
  }
  const textOf = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText();

  it('of a file is followed by those who name it, typed text and line ends as they are', async () => {
    const old = await write(
      'docs/decisions/0501-a.md',
      '---\nverdict: scale\nsuperseded-by: 502\n---\n\n# A\n',
    );
    const b = await write(
      'docs/decisions/0502-b.md',
      '---\r\nverdict: scale # yes\r\nsupersedes: 501\r\n---\r\n\r\n# B\r\n',
    );
    const { keeper } = await settled();
    await keeper.readAgain(old, new vscode.CancellationTokenSource().token);
    const editor = await vscode.window.showTextDocument(b);
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 3), ' typed'));
    const to = vscode.Uri.joinPath(old, '../0601-a.md');
    await write('docs/decisions/0601-a.md', '');
    await vscode.workspace.fs.delete(to);
    await renamed(old, to);
    assert.strictEqual(
      await textOf(b),
      '---\r\nverdict: scale # yes\r\nsupersedes: 0601-a.md\r\n---\r\n\r\n# B typed\r\n',
    );
    assert.strictEqual(await textOf(to), '---\nverdict: scale\nsuperseded-by: 502\n---\n\n# A\n');
    // What watchers tell of the file comes when it comes.
    await until(
      () => keeper.log.get(to.toString()) && ![to, b].flatMap(problems).some(isBroken),
      'no pivot is broken',
    );
  });

  it('of a folder takes along what is in it, and what it names', async () => {
    const old = await write(
      'docs/decisions/older/0701-a.md',
      '---\nverdict: scale\nsupersedes: ../0001-merlin.md\n---\n\n# A\n',
    );
    const b = await write(
      'docs/decisions/0702-b.md',
      '---\nverdict: scale\nsupersedes: older/0701-a\n---\n\n# B\n',
    );
    const { keeper } = await settled();
    for (const one of [old, b]) await keeper.readAgain(one, new vscode.CancellationTokenSource().token);
    await write('docs/decisions/deep/newer/0701-a.md', '');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(b, '../deep/newer'), { recursive: true });
    await renamed(vscode.Uri.joinPath(old, '..'), vscode.Uri.joinPath(b, '../deep/newer'));
    assert.strictEqual(
      await textOf(b),
      '---\nverdict: scale\nsupersedes: deep/newer/0701-a.md\n---\n\n# B\n',
    );
    assert.strictEqual(
      await textOf(vscode.Uri.joinPath(b, '../deep/newer/0701-a.md')),
      '---\nverdict: scale\nsupersedes: ../../0001-merlin.md\n---\n\n# A\n',
    );
  });

  it('of a file takes along what it names: what means the same stays', async () => {
    const says = (first: string, beside: string) =>
      `---\nverdict: scale\nsupersedes: ["${first}", "0001-merlin", 1]\n---\n\n# A\n\n## Status\n\nSuperseded by [the first](${beside}0001-merlin.md "it").\n`;
    const old = await write('docs/decisions/0711-a.md', says('../decisions/0001-merlin.md', './'));
    const to = await write('docs/decisions/deep/0711-a.md', '');
    const { keeper } = await settled();
    await keeper.readAgain(old, new vscode.CancellationTokenSource().token);
    await vscode.workspace.fs.delete(to);
    await renamed(old, to);
    assert.strictEqual(await textOf(to), says('../0001-merlin.md', '../'));
  });

  it('of a folder is followed by a closed file and by what is typed, unsaved', async () => {
    const old = await write('docs/decisions/olden/0721-a.md', '---\nverdict: scale\n---\n\n# A\n');
    const says = (folder: string, number: string) =>
      `---\nverdict: scale\nsupersedes: "${folder}/0721-a.md#verdict" # ${number}\n---\n\n# ${number}\n\nNot olden/0721-a.md.\n`;
    const closed = await write('docs/decisions/0722-b.md', says('olden', '722'));
    const typed = await write('docs/decisions/0723-c.md', says('/docs/decisions/olden', '723'));
    const { keeper } = await settled();
    for (const one of [old, closed, typed]) {
      await keeper.readAgain(one, new vscode.CancellationTokenSource().token);
    }
    const editor = await vscode.window.showTextDocument(typed);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 3), '\nstatus: decided'));
    const to = vscode.Uri.joinPath(await write('docs/decisions/newer/0721-a.md', ''), '..');
    await vscode.workspace.fs.delete(to, { recursive: true });
    await renamed(vscode.Uri.joinPath(old, '..'), to);
    assert.strictEqual(await textOf(closed), says('newer', '722'));
    assert.strictEqual(
      await textOf(typed),
      says('/docs/decisions/newer', '723').replace('---\n', '---\nstatus: decided\n'),
    );
  });
});

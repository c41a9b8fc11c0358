import { assert } from 'chai';
import * as vscode from 'vscode';
import { actionsAt, file, makeFolders, remove, settled, until } from '../host/inside.ts';
import { removeWritten, write } from '../host/workspace.ts';

const ELSEWHERE = '---\nverdict:\n---\n\n# An idea\n\n## Business need\n\n- Who asks:\n';
const run = (command: string, ...given: unknown[]) =>
  vscode.commands.executeCommand(`scaleOrNot.${command}`, ...given);

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('Treat This Folder as Records', () => {
  let nth = 0;
  let base = '';
  beforeEach(async () => {
    base = `treat-${(nth += 1)}`;
    await makeFolders(`${base}/notes`);
  });
  afterEach(async () => {
    await removeWritten();
    await remove(base);
  });

  /** Shows a record outside of records folders, once it is read. */
  async function elsewhere(): Promise<vscode.Uri> {
    const uri = await write(`${base}/notes/a.md`, ELSEWHERE);
    await vscode.window.showTextDocument(uri);
    const { keeper } = await settled();
    await until(() => keeper.log.get(uri.toString())?.unlisted, 'it is read as a record elsewhere');
    return uri;
  }

  it('adds it to the configuration above, keeps all else there, and goes with one undo', async () => {
    const text = '{\r\n  // ours\r\n  "folders": [\r\n    "adr" /* old */, // still\r\n  ],\r\n}\r\n';
    const config = await write(`${base}/.scale-or-not.json`, text);
    const uri = await elsewhere();
    await run('treatThisFolderAsRecords');
    const document = await vscode.workspace.openTextDocument(config);
    assert.strictEqual(document.getText(), text.replace('// still\r\n', '// still\r\n    "notes",\r\n'));
    const { keeper } = await settled();
    await until(() => keeper.log.get(uri.toString())?.unlisted === undefined, 'it is in a records folder');
    assert.strictEqual(keeper.log.get(uri.toString())?.folder, file(`${base}/notes`).toString());
    await run('treatThisFolderAsRecords');
    assert.strictEqual(document.getText().split('"notes"').length, 2, 'it is not added twice');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), text);
    await until(() => keeper.log.get(uri.toString())?.unlisted, 'it is one elsewhere again');
  });

  it('adds it to what is typed there and not saved', async () => {
    const config = await write(`${base}/.scale-or-not.json`, '{}');
    const uri = await elsewhere();
    const document = await vscode.workspace.openTextDocument(config);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 1), ' "language": "fr" '));
    await run('treatThisFolderAsRecords', uri);
    assert.strictEqual(document.getText(), '{ "language": "fr", "folders": ["notes"] }');
    assert.strictEqual(await textOf(config), '{}');
  });

  it('touches nothing in one that cannot be read', async () => {
    const config = await write(`${base}/.scale-or-not.json`, '{ "folders": ["a" ');
    await run('treatThisFolderAsRecords', await elsewhere());
    assert.strictEqual((await vscode.workspace.openTextDocument(config)).getText(), '{ "folders": ["a" ');
  });

  it('makes one beside the nearest .git, with the folders that hold records already', async () => {
    await write(`${base}/.git`, 'gitdir: elsewhere\n');
    await makeFolders(`${base}/pkg/adr`);
    const record = await write(`${base}/pkg/adr/0001-b.md`, ELSEWHERE);
    const { keeper } = await settled();
    await until(() => keeper.log.get(record.toString()), 'the other record is read');
    await run('checkAllRecords');
    const uri = await elsewhere();
    await run('treatThisFolderAsRecords');
    const config = file(`${base}/.scale-or-not.json`);
    const { folders } = JSON.parse(await textOf(config)) as { folders: string[] };
    assert.deepEqual(folders, ['pkg/adr', 'notes']);
    await until(() => keeper.log.get(uri.toString())?.unlisted === undefined, 'it is in a records folder');
    assert.isOk(keeper.log.get(record.toString()), 'the others are still there');
  });

  it('is offered on the verdict key of a record elsewhere, and only there', async () => {
    const titles = async (uri: vscode.Uri, line: number) => {
      const document = await vscode.workspace.openTextDocument(uri);
      const actions = await actionsAt(uri, document.lineAt(line).range);
      return actions.map(({ title }) => title).filter((title) => title.startsWith('Treat '));
    };
    const uri = await elsewhere();
    assert.deepEqual(await titles(uri, 1), ['Treat This Folder as Records']);
    assert.deepEqual(await titles(uri, 4), []);
    assert.deepEqual(await titles(await write(`${base}/adr/a.md`, ELSEWHERE), 1), []);
  });
});

describe('Create Configuration', () => {
  afterEach(async () => {
    await removeWritten();
    await remove('.scale-or-not.json');
  });

  it('writes what holds already, shows it, and goes with one undo; then opens the one that is there', async () => {
    await run('checkAllRecords');
    await run('createConfiguration');
    const editor = vscode.window.activeTextEditor;
    assert.strictEqual(editor?.document.uri.path.endsWith('/.scale-or-not.json'), true);
    const text = editor?.document.getText() ?? '';
    assert.deepEqual(JSON.parse(text), {
      folders: ['docs/decisions'],
      exclude: [],
      language: 'en',
      rules: {},
      reviewInterval: 6,
      reviewNotice: 14,
    });
    const { keeper } = await settled();
    const merlin = file('docs/decisions/0001-merlin.md').toString();
    assert.isOk(keeper.log.get(merlin), 'nothing changes by it');
    await run('createConfiguration');
    assert.strictEqual(vscode.window.activeTextEditor?.document.getText(), text);
    await vscode.commands.executeCommand('undo');
    const uri = file('.scale-or-not.json');
    await until(
      () =>
        !vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString() && !one.isClosed),
      'it is gone',
    );
    assert.isOk(keeper.log.get(merlin), 'nor by its going');
  });
});

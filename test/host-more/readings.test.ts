import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Readings } from '../../src/extension/keeping/readings.ts';
import { hold, makeFolders, problems, remove, settled, until, write } from '../host/inside.ts';

const GADGET =
  '# An idea\n\nIt is strong.\n\n\n\n\n\n## Business need\n\n- Who asks:\n\n## Questions\n\n- [ ] Who pays?\n';
const HOSTILE = '>'.repeat(200_000);
const never = new vscode.CancellationTokenSource().token;

describe('the reading of an open document', () => {
  const folder = 'readings/decisions';
  before(() => makeFolders(folder));
  after(() => remove('readings'));
  afterEach(async () => {
    const { reader } = await settled();
    reader.setBudget({ any: 2000, perKilobyte: 10 });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  let nth = 0;
  async function open(text: string): Promise<vscode.TextEditor> {
    const uri = await write(`${folder}/${(nth += 1)}-idea.md`, text);
    const editor = await vscode.window.showTextDocument(uri);
    await settled();
    return editor;
  }

  /** Why a text is not read. */
  async function whyUnread(readings: Readings, document: vscode.TextDocument): Promise<string | undefined> {
    return (await readings.read(document, never))?.record.unread?.because;
  }

  it('is of its version at once, before Problems follow', async () => {
    const editor = await open(GADGET);
    const { document } = editor;
    assert.deepEqual(problems(document.uri), ['gadget 9']);
    const { readings, keeper } = await settled();
    await editor.edit((builder) => builder.insert(new vscode.Position(1, 0), 'One line\nand another\n'));
    const reading = await readings.read(document, never);
    assert.strictEqual(reading?.version, document.version);
    assert.deepEqual(keeper.findings(document.uri.toString())[0]?.at.line, 8, 'the pause was not waited for');
    assert.isOk(reading?.entry);
    assert.deepEqual(reading.record.sections[0]?.heading.line, 10);
    await until(() => problems(document.uri)[0] === 'gadget 11', 'Problems follow');
  });

  it('is made once per version, whoever asks', async () => {
    const editor = await open(GADGET);
    const { document } = editor;
    const { readings, reader, keeper } = await settled();
    const before = reader.taken;
    await editor.edit((builder) => builder.insert(new vscode.Position(1, 0), 'More\n'));
    const [one, other] = await Promise.all([readings.read(document, never), readings.read(document, never)]);
    assert.isOk(one && one.record === other?.record);
    await keeper.whenSettled();
    assert.strictEqual(reader.taken, before + 1);
  });

  it('is nothing when cancelled, and when the document has moved on', async () => {
    const { readings, reader } = await settled();
    let release = hold(reader);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: GADGET });
    const source = new vscode.CancellationTokenSource();
    const cancelled = readings.read(document, source.token);
    const wanted = readings.read(document, never);
    source.cancel();
    release();
    assert.strictEqual(await cancelled, undefined);
    assert.strictEqual((await wanted)?.version, document.version);
    const insert = () => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'Some words, and ');
      return vscode.workspace.applyEdit(edit);
    };
    await insert();
    release = hold(reader);
    const old = readings.read(document, never);
    await insert();
    release();
    assert.strictEqual(await old, undefined);
    assert.strictEqual((await readings.read(document, never))?.version, document.version);
  });

  it('is none of other languages', async () => {
    const { readings } = await settled();
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: GADGET });
    assert.strictEqual(await readings.read(document, never), undefined);
  });

  it('is none of a file that is no UTF-8, nor made of what VS Code shows in its place', async () => {
    const bytes = Uint8Array.from(GADGET.replace('idea', 'id\xe9e'), (letter) => letter.charCodeAt(0));
    const document = await vscode.workspace.openTextDocument(await write(`${folder}/latin.md`, bytes));
    assert.isOk(document.getText().includes('\ufffd'));
    const { readings } = await settled();
    assert.strictEqual(await whyUnread(readings, document), 'notText');
  });

  it('helps a new document with a verdict, which is in no list', async () => {
    const { keeper } = await settled();
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: `---\nverdict: undecided\n---\n${GADGET}`,
    });
    await vscode.window.showTextDocument(document);
    await until(() => problems(document.uri).length > 0, 'it is helped');
    assert.deepEqual(problems(document.uri), ['gadget 12']);
    assert.strictEqual(keeper.log.get(document.uri.toString())?.unlisted, true);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => problems(document.uri).length === 0, 'it is let go');
    assert.strictEqual(keeper.log.get(document.uri.toString()), undefined);
  });

  it('answers who asked before somebody has the text read anew', async () => {
    const { document } = await open(GADGET);
    const { readings, reader, keeper } = await settled();
    const read = reader.read.bind(reader);
    let isQueued = false;
    // Queued behind others, and dropped when it is unwanted.
    reader.read = ({ signal }) => {
      isQueued = true;
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
    };
    readings.sources.forgetText(document.uri.toString());
    const asked = readings.read(document, never);
    await until(() => isQueued, 'it waits for the reader');
    reader.read = read;
    await keeper.readAgain(document.uri, never);
    assert.strictEqual((await asked)?.version, document.version);
  });

  it('lets a document alone that used up its time, and tries it again after a pause', async () => {
    const { readings, reader, keeper } = await settled();
    // Before it is open: it is read as soon as it is.
    reader.setBudget({ any: 150, perKilobyte: 0 });
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: HOSTILE });
    assert.strictEqual(await whyUnread(readings, document), 'tooSlow');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '>');
    const before = reader.taken;
    await vscode.workspace.applyEdit(edit);
    assert.strictEqual(await whyUnread(readings, document), 'tooSlow');
    assert.strictEqual(reader.taken, before, 'it was tried at once');
    // What is read now is short, and a busy machine may take its time.
    reader.setBudget({ any: 4000, perKilobyte: 10 });
    const all = new vscode.WorkspaceEdit();
    all.replace(document.uri, new vscode.Range(0, 0, 1, 0), `---\nverdict: scale\n---\n${GADGET}`);
    await vscode.workspace.applyEdit(all);
    await until(() => keeper.log.get(document.uri.toString())?.kind === 'scale', 'it is read again');
  });
});

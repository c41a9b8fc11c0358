import { assert } from 'chai';
import * as vscode from 'vscode';
import type { DecisionRecord } from '../../src/core/record/record.ts';
import { at } from '../../src/core/text/place.ts';
import { writeReadBack } from '../../src/extension/writing/readBack.ts';
import { settled } from '../host/inside.ts';
import { removeWritten, write } from '../host/workspace.ts';

const text = '# A\n\n## Business need\n\n- Who asks: Ana\n\n## Open questions\n\n- [ ] Who pays?\n';
const end = at({ line: 9, character: 0 });
const edits = (...lines: readonly string[]) => [{ place: end, text: lines.map((line) => `${line}\n`) }];

describe('what is written into a record', () => {
  afterEach(removeWritten);

  const opened = async () =>
    vscode.workspace.openTextDocument(await write('docs/decisions/0120-read-back.md', text));

  it('is written once it reads back, and goes with one undo', async () => {
    const { reader } = await settled();
    const document = await opened();
    await vscode.window.showTextDocument(document);
    const asksMore = await writeReadBack(
      document,
      edits('- [ ] When?'),
      reader,
      (after) => after.questions.length === 2,
    );
    assert.strictEqual(asksMore, undefined);
    assert.strictEqual(document.getText(), `${text}- [ ] When?\n`);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), text);
  });

  it('has the line ends of its file', async () => {
    const { reader } = await settled();
    const windows = text.replaceAll('\n', '\r\n');
    const document = await vscode.workspace.openTextDocument(
      await write('docs/decisions/0121-windows.md', `\uFEFF${windows}`),
    );
    await vscode.window.showTextDocument(document);
    const asksMore = (after: DecisionRecord) => after.questions.length === 2;
    assert.strictEqual(await writeReadBack(document, edits('- [ ] When?'), reader, asksMore), undefined);
    assert.strictEqual(document.getText(), `${windows}- [ ] When?\r\n`);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), windows);
  });

  it('is not written where it would not read back, which is said', async () => {
    const { reader } = await settled();
    const document = await opened();
    const told = await writeReadBack(
      document,
      edits('```', '- [ ] When?'),
      reader,
      (after) => after.questions.length === 2,
    );
    assert.match(told ?? '', /Nothing was written into “0120-read-back\.md”/);
    assert.strictEqual(document.isDirty, false);
  });

  it('is not written into a text that has moved on meanwhile', async () => {
    const { reader } = await settled();
    const document = await opened();
    const editor = await vscode.window.showTextDocument(document);
    const told = writeReadBack(document, edits('- [ ] When?'), reader, () => true);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    assert.match((await told) ?? '', /VS Code refused to change/);
    assert.strictEqual(document.getText(), `x${text}`);
  });
});

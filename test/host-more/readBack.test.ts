import { assert } from 'chai';
import * as vscode from 'vscode';
import type { DecisionRecord } from '../../src/core/record/record.ts';
import { at } from '../../src/core/text/place.ts';
import { answerQuestion } from '../../src/core/writing/answer.ts';
import { rangeOf } from '../../src/extension/shown/goTo.ts';
import { writeReadBack } from '../../src/extension/writing/readBack.ts';
import { isReadOnly } from '../../src/extension/writing/readOnly.ts';
import { actionsAt, root, settled } from '../host/inside.ts';
import { removeWritten, write } from '../host/workspace.ts';

const text = '# A\n\n## Business need\n\n- Who asks: Ana\n\n## Open questions\n\n- [ ] Who pays?\n';
const end = at({ line: 9, character: 0 });
const edits = (...lines: readonly string[]) => [{ place: end, text: lines.map((line) => `${line}\n`) }];

describe('what is written into a record', () => {
  afterEach(removeWritten);

  const opened = async () =>
    vscode.workspace.openTextDocument(await write('docs/decisions/0120-read-back.md', text));
  const readOf = async (document: vscode.TextDocument) => {
    const { readings } = await settled();
    const reading = await readings.read(document, new vscode.CancellationTokenSource().token);
    assert.isOk(reading);
    return reading;
  };

  it('is written once it reads back, and goes with one undo', async () => {
    const { reader } = await settled();
    const document = await opened();
    await vscode.window.showTextDocument(document);
    const asksMore = await writeReadBack(
      await readOf(document),
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
    assert.strictEqual(
      await writeReadBack(await readOf(document), edits('- [ ] When?'), reader, asksMore),
      undefined,
    );
    assert.strictEqual(document.getText(), `${windows}- [ ] When?\r\n`);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), windows);
  });

  it('is not written where it would not read back, which is said', async () => {
    const { reader } = await settled();
    const document = await opened();
    const told = await writeReadBack(
      await readOf(document),
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
    const told = writeReadBack(await readOf(document), edits('- [ ] When?'), reader, () => true);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    assert.match((await told) ?? '', /VS Code refused to change/);
    assert.strictEqual(document.getText(), `x${text}`);
  });

  it('is not written into a text that is not the one that was read', async () => {
    const { reader } = await settled();
    const document = await opened();
    const editor = await vscode.window.showTextDocument(document);
    const before = await readOf(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(8, 0), ' '));
    const now = document.getText();
    const told = await writeReadBack(before, edits('- [ ] When?'), reader, () => true);
    assert.match(told ?? '', /it was being changed meanwhile/);
    assert.strictEqual(document.getText(), now);
  });

  for (const marks of ['\uFEFF', '\uFEFF\uFEFF']) {
    it(`stands where it belongs in a text that somebody began with byte order marks: ${marks.length}`, async () => {
      const { reader } = await settled();
      const document = await opened();
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), marks));
      assert.strictEqual(document.getText(), marks + text);
      const reading = await readOf(document);
      const [question] = reading.record.questions;
      assert.isOk(question);
      const told = await writeReadBack(
        reading,
        answerQuestion(question, 'Ana', 'en'),
        reader,
        (after) => after.questions.length === 0,
      );
      assert.strictEqual(told, undefined);
      assert.strictEqual(
        document.getText(),
        `${marks}${text.replace('[ ] Who pays?', '[x] Who pays? — Answer: Ana')}`,
      );
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  }

  for (const marks of ['', '\uFEFF', '\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF']) {
    it(`is where VS Code has it in a file that begins with byte order marks: ${marks.length}`, async () => {
      const { keeper } = await settled();
      const uri = await write(`docs/decisions/012${marks.length + 2}-marks.md`, marks + text);
      await keeper.readAgain(uri, new vscode.CancellationTokenSource().token);
      const title = keeper.log.get(uri.toString())?.record.title;
      assert.isOk(title);
      const document = await vscode.workspace.openTextDocument(uri);
      assert.strictEqual(document.getText(rangeOf(title.place)), 'A');
    });
  }
});

describe('a record that the settings make read-only', () => {
  const files = () => vscode.workspace.getConfiguration('files');
  const set = async (include: object | undefined, exclude?: object) => {
    await files().update('readonlyInclude', include, vscode.ConfigurationTarget.Workspace);
    await files().update('readonlyExclude', exclude, vscode.ConfigurationTarget.Workspace);
  };
  afterEach(async () => {
    await set(undefined);
    await removeWritten();
  });

  const opened = async (name: string) =>
    vscode.workspace.openTextDocument(await write(`docs/decisions/${name}.md`, text));

  it('is known as VS Code knows it, which saves no such file', async () => {
    const document = await opened('0130-known');
    const { fsPath } = root();
    const rows: readonly (readonly [include: object, exclude: object | undefined, isReadOnly: boolean])[] = [
      [{}, undefined, false],
      [{ '**/0130-*': true }, undefined, true],
      [{ '**/0130-*': false }, undefined, false],
      [{ 'docs/**': true }, undefined, true],
      [{ 'decisions/**': true }, undefined, false],
      [{ docs: true }, undefined, false],
      [{ [`${fsPath}/docs/**`]: true }, undefined, true],
      [{ '**/*.md': true }, { '**/decisions/*': true }, false],
      [{ '**/*.md': true }, { '**/decisions/*': false }, true],
    ];
    for (const [include, exclude, expected] of rows) {
      await set(include, exclude);
      const what = JSON.stringify([include, exclude]);
      assert.strictEqual(isReadOnly(document), expected, what);
      assert.strictEqual(await document.save(), !expected, `VS Code: ${what}`);
    }
  });

  it('is not written into, which is said', async () => {
    const { reader, readings } = await settled();
    const document = await opened('0131-answered');
    const reading = await readings.read(document, new vscode.CancellationTokenSource().token);
    assert.isOk(reading);
    await set({ 'docs/**': true });
    const told = await writeReadBack(reading, edits('- [ ] When?'), reader, () => true);
    assert.strictEqual(
      told,
      'Nothing was written into “0131-answered.md”: by the settings of VS Code it is read-only.',
    );
    assert.strictEqual(document.getText(), text);
  });

  it('is not fixed, which is said once a fix is chosen', async () => {
    const document = await opened('0132-fixed');
    await set({ 'docs/**': true });
    const actions = await actionsAt(document.uri, document.lineAt(2).range);
    const [fix] = actions.filter(({ title }) => title === 'Ignore `thin-need` in this record');
    assert.isOk(fix);
    assert.strictEqual(fix.edit, undefined);
    assert.deepEqual(fix.command?.arguments, [
      'Nothing was written into “0132-fixed.md”: by the settings of VS Code it is read-only.',
    ]);
  });
});

import { assert } from 'chai';
import * as vscode from 'vscode';
import { check, fixesFor } from '../../src/core/rules/check.ts';
import { fixesAt } from '../../src/extension/problems/fixes.ts';
import { actionsAt, problems, settled, until } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

const gadget = `# Merlin

A model that answers everything.

## Verdict

Don’t scale
`;

const ignore = () => undefined;

async function needFixes(document: vscode.TextDocument, line: number): Promise<vscode.CodeAction[]> {
  const range = document.lineAt(line).range;
  const actions = await actionsAt(document.uri, range);
  return actions.filter(({ title }) => /need/.test(title));
}

describe('quick fixes', () => {
  afterEach(removeWritten);

  it('settle a gadget where its finding stands, with tab stops in front and as text behind, one undo each', async () => {
    const file = await write('docs/decisions/0101-fixed.md', gadget);
    const document = await vscode.workspace.openTextDocument(file);
    const editor = await vscode.window.showTextDocument(document);
    const [fix, ...others] = await needFixes(document, 0);
    assert.isOk(fix);
    assert.strictEqual(fix.title, 'Insert the business need');
    assert.strictEqual(fix.isPreferred, true);
    assert.deepEqual(others, []);
    assert.deepEqual(await needFixes(document, 2), []);

    assert.isOk(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    const lines = document.getText().split('\n');
    assert.deepEqual(lines.slice(4, 8), ['## Business need', '', '- Who asks: ', '- What they do today: ']);
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [6, 12]);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), gadget);

    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'in front' }));
    const [behind] = await needFixes(document, 0);
    assert.isOk(behind?.edit);
    await vscode.workspace.applyEdit(behind.edit);
    assert.strictEqual(document.getText(), lines.join('\n'));
  });

  it('land where the finding is now, when lines were typed above it just before', async () => {
    const document = await vscode.workspace.openTextDocument(
      await write('docs/decisions/0102-typed.md', gadget),
    );
    const editor = await vscode.window.showTextDocument(document);
    assert.strictEqual((await needFixes(document, 0)).length, 1);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Two lines.\n\n'));
    const fixes = needFixes(document, 2);
    const none = needFixes(document, 0);
    assert.deepEqual(await none, []);
    const [fix] = await fixes;
    assert.isOk(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.strictEqual(document.lineAt(6).text, '## Business need');
    assert.strictEqual(document.lineAt(2).text, '# Merlin');
  });

  it('are tied to the diagnostic of their finding, wherever that still stands', async () => {
    const { keeper, readings } = await settled();
    const file = await write('docs/decisions/0103-tied.md', gadget);
    const document = await vscode.workspace.openTextDocument(file);
    const editor = await vscode.window.showTextDocument(document);
    await until(() => problems(file).length > 0, 'the gadget is in Problems');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Two lines.\n\n'));
    const reading = await readings.read(document, new vscode.CancellationTokenSource().token);
    assert.isOk(reading?.entry);
    const { entry } = reading;
    const context = keeper.context();
    const [fix] = fixesAt(document.lineAt(2).range, document, check(entry, context, ignore), (finding) =>
      fixesFor(finding, entry, context, ignore),
    );
    const [shown, ...others] = fix?.diagnostics ?? [];
    assert.isOk(typeof shown?.code === 'object');
    assert.deepEqual([shown.code.value, shown.range.start.line, others.length], ['gadget', 0, 0]);
  });

  it('are not offered in a file that is no UTF-8', async () => {
    const bytes = new TextEncoder().encode(gadget.replace('model', 'mod_l'));
    bytes[bytes.indexOf(0x5f)] = 0xe9;
    const document = await vscode.workspace.openTextDocument(
      await write('docs/decisions/0104-latin.md', bytes),
    );
    assert.deepEqual(await needFixes(document, 0), []);
  });
});

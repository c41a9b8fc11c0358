import { assert } from 'chai';
import * as vscode from 'vscode';
import { between } from '../../src/core/text/place.ts';
import type { Edit } from '../../src/core/writing/edits.ts';
import { editOf } from '../../src/extension/writing/workspaceEdit.ts';
import { removeWritten, write } from './workspace.ts';

const text = '# Merlin\n\n  - a list\n';
const edits: readonly Edit[] = [
  {
    place: between({ line: 2, character: 4 }, { line: 2, character: 10 }),
    text: ['${1:no} stop, $x\n- Who asks: ', { stop: '' }, '\n- Who pays: ', { stop: '' }],
  },
  { place: between({ line: 0, character: 2 }, { line: 0, character: 8 }), text: ['Le Merlin \\}'] },
];
const written = '# Le Merlin \\}\n\n  - ${1:no} stop, $x\n- Who asks: \n- Who pays: \n';

let count = 0;

/** A document of a file of its own: VS Code gives the name of an untitled one to the next when it is closed. */
async function documentOf(content: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(await write(`written/${++count}.md`, content));
}

describe('what is written into a document', () => {
  afterEach(removeWritten);

  it('stands there as it is, with tab stops in the active editor, and goes with one undo', async () => {
    const document = await documentOf(text);
    const editor = await vscode.window.showTextDocument(document);
    assert.strictEqual(await vscode.workspace.applyEdit(editOf(document, edits)), true);
    assert.strictEqual(document.getText(), written);
    assert.strictEqual(editor.selection.active.line, 3, 'the cursor is in the first stop');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.strictEqual(editor.selection.active.line, 4, 'the next one is reached by Tab');
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), text);
  });

  it('has a stop for each empty place, also where several edits have one', async () => {
    const document = await documentOf('- Who asks: nobody\n- Who pays: nobody\n');
    await vscode.window.showTextDocument(document);
    const answers = [0, 1].map((line) => ({
      place: between({ line, character: 12 }, { line, character: 18 }),
      text: [{ stop: 'nobody' }],
    }));
    await vscode.workspace.applyEdit(editOf(document, answers));
    await vscode.commands.executeCommand('type', { text: 'Ana' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'her firm' });
    assert.strictEqual(document.getText(), '- Who asks: Ana\n- Who pays: her firm\n');
  });

  it('is the same text in a document that is not in front', async () => {
    const document = await documentOf(text);
    await vscode.window.showTextDocument(await documentOf('in front'));
    assert.strictEqual(await vscode.workspace.applyEdit(editOf(document, edits)), true);
    assert.strictEqual(document.getText(), written);
  });
});

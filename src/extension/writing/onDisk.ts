import * as vscode from 'vscode';
import { fileNameOf } from '../../core/record/title.ts';

/**
 * Saves a document; returns undefined once its text is on the disk, else the sentence that it stands in the editor,
 * unsaved.
 */
export async function saveWhole(document: vscode.TextDocument): Promise<string | undefined> {
  if (await document.save()) {
    // What was typed since is not on the disk yet, and need not be.
    return document.isDirty ? undefined : keepWhole(document.uri, document.getText());
  }
  return vscode.l10n.t(
    '“{0}” could not be saved: what was written into it stands in the editor, unsaved.',
    fileNameOf(document.uri.toString()),
  );
}

/**
 * Compares a file with the text that was written into it; if it breaks off, has its document hold the whole text,
 * unsaved, and returns the sentence that it does. VS Code calls a file written of which a full disk took a part.
 */
export async function keepWhole(uri: vscode.Uri, text: string): Promise<string | undefined> {
  if (!(await breaksOff(uri, text))) return undefined;
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  // The same text is a change too: VS Code asks before it lets go of it.
  edit.replace(uri, document.validateRange(new vscode.Range(0, 0, document.lineCount, 0)), text);
  await vscode.workspace.applyEdit(edit);
  return vscode.l10n.t(
    'Only a part of “{0}” is on the disk, which may be full: the whole stands in the editor, unsaved.',
    fileNameOf(uri.toString()),
  );
}

/** Whether a file ends before a text does, and is the same up to there: others may write it as well. */
async function breaksOff(uri: vscode.Uri, text: string): Promise<boolean> {
  try {
    // A character that was cut in two is left out, as a BOM is.
    const there = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri), { stream: true });
    return there.length < text.length && text.startsWith(there);
  } catch {
    return false;
  }
}

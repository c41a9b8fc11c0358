import * as vscode from 'vscode';
import { remove, settled, write as writeFile } from './inside.ts';

const written = new Set<string>();

/** Writes a file of the folder that is open, there until `removeWritten`. */
export function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  written.add(path);
  return writeFile(path, content);
}

/** Closes all editors without saving, and removes the files written since the last time. */
export async function removeWritten(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // A text that is read while its file goes stays known as long as VS Code keeps the document.
  await (await settled()).keeper.whenSettled();
  await Promise.all([...written].map(remove));
  written.clear();
}

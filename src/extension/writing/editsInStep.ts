import * as vscode from 'vscode';
import type { OtherEdits } from '../../core/writing/edits.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { editOf } from './workspaceEdit.ts';

/**
 * Edits of several records, each from the text that it has now: what is not open is opened, and read where its text is
 * newer than the log. `wanted` is asked twice, since what it tells may be another once that is read.
 */
export async function editsInStep(
  wanted: () => readonly OtherEdits[],
  { keeper }: { readonly keeper: LogKeeper },
  edit = new vscode.WorkspaceEdit(),
): Promise<vscode.WorkspaceEdit> {
  for (const { address } of wanted()) await keeper.inStep(await documentOf(address));
  for (const { address, edits } of wanted()) editOf(await documentOf(address), edits, edit);
  return edit;
}

function documentOf(address: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(vscode.Uri.parse(address, true));
}

import * as vscode from 'vscode';
import type { OtherEdits } from '../../core/writing/edits.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { editOf } from './workspaceEdit.ts';

/**
 * Makes edits of several records, each from its current text: opens those that are not open, and reads those whose text
 * is newer than the log. Calls `wanted` twice, since that reading may change what it returns.
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

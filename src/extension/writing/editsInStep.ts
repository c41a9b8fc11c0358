import * as vscode from 'vscode';
import { standsAsRead } from '../../core/writing/asRead.ts';
import type { OtherEdits } from '../../core/writing/edits.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { isReadOnly } from './readOnly.ts';
import { editOf } from './workspaceEdit.ts';

/**
 * Makes edits of several records, each from its current text: opens those that are not open, and reads those whose text
 * is newer than the log. Calls `wanted` twice, since that reading may change what it returns. Leaves out a record that is
 * read-only, or whose text is not what was read.
 */
export async function editsInStep(
  wanted: () => readonly OtherEdits[],
  { keeper }: { readonly keeper: LogKeeper },
  edit = new vscode.WorkspaceEdit(),
): Promise<vscode.WorkspaceEdit> {
  for (const { address } of wanted()) await keeper.inStep(await documentOf(address));
  for (const { address, edits } of wanted()) {
    const document = await documentOf(address);
    const record = keeper.context().pivots.get(address)?.record;
    if (record && !isReadOnly(document) && standsAsRead(record, document.getText(), edits))
      editOf(document, edits, edit);
  }
  return edit;
}

/** Opens the document of a record, if it is not open. */
export function documentOf(address: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(vscode.Uri.parse(address, true));
}

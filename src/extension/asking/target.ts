import * as vscode from 'vscode';
import { fileNameOf } from '../../core/record/title.ts';
import { say } from '../shown/notifications.ts';

/**
 * Returns the file that a command is about: the one it was given, else the active editor's, else the active custom
 * tab's.
 */
export function targetOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  const editor = vscode.window.activeTextEditor;
  if (editor) return editor.document.uri;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

/** Returns the Markdown document that a command is about; tells the person and returns undefined if there is none. */
export async function markdownOf(given: unknown): Promise<vscode.TextDocument | undefined> {
  const file = targetOf(given);
  if (!file) {
    say(vscode.l10n.t('Open a Markdown file first: this command is about the one in front.'));
    return undefined;
  }
  const name = fileNameOf(file.toString());
  try {
    const document = await vscode.workspace.openTextDocument(file);
    if (document.languageId === 'markdown') return document;
    say(vscode.l10n.t('“{0}” is not a Markdown file.', name));
  } catch {
    say(vscode.l10n.t('“{0}” cannot be opened as text.', name));
  }
  return undefined;
}

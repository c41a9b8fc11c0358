import * as vscode from 'vscode';
import { fileNameOf } from '../../core/record/title.ts';
import { plain, say } from '../shown/says.ts';

/** The file that a command is about: the one it was given, else the active editor's, else the active custom tab's. */
export function targetOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  const editor = vscode.window.activeTextEditor;
  if (editor) return editor.document.uri;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

/** The Markdown document that a command is about; where there is none, that is said instead. */
export async function markdownOf(given: unknown): Promise<vscode.TextDocument | undefined> {
  const file = targetOf(given);
  if (!file) {
    say(vscode.l10n.t('Open a Markdown file first: this command is about the one in front.'));
    return undefined;
  }
  const name = plain(fileNameOf(file.toString()));
  try {
    const document = await vscode.workspace.openTextDocument(file);
    if (document.languageId === 'markdown') return document;
    say(vscode.l10n.t('“{0}” is not a Markdown file.', name));
  } catch {
    say(vscode.l10n.t('“{0}” cannot be opened as text.', name));
  }
  return undefined;
}

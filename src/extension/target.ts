import * as vscode from 'vscode';
import { fileNameOf } from '../core/title.ts';
import type { QuestionAt } from './questionChosen.ts';
import type { Node } from './questionsTree.ts';
import { plain } from './says.ts';

/** The file that a command is about: the one it was given, else the active editor's, else the active custom tab's. */
export function targetOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  const editor = vscode.window.activeTextEditor;
  if (editor) return editor.document.uri;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

/** The record that a command was called on: a file, or a record of the sidebar. */
export function recordGiven(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  return isNode(given) && given.is === 'record' ? vscode.Uri.parse(given.address, true) : undefined;
}

/** The question of the sidebar that a command was called on. */
export function questionGiven(given: unknown): QuestionAt | undefined {
  if (!isNode(given) || given.is !== 'question') return undefined;
  return { uri: vscode.Uri.parse(given.record.address, true), id: given.question.id };
}

/** Whether something is what our view tells a command: VS Code lets anybody run one, with anything. */
function isNode(given: unknown): given is Node {
  if (typeof given !== 'object' || given === null || !('is' in given)) return false;
  const node = given as Partial<Node>;
  if (node.is === 'record') return typeof node.address === 'string';
  return (
    node.is === 'question' &&
    typeof node.record?.address === 'string' &&
    typeof node.question?.id === 'string'
  );
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

function say(sentence: string): void {
  void vscode.window.showInformationMessage(sentence);
}

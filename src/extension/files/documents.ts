import * as vscode from 'vscode';
import { isConfigName, isLeftOut } from './globs.ts';

/**
 * Whether the extension reads records from an open document: Markdown that is new, a file, or on a file system of the
 * workspace; not the other side of a diff, nor the page of a rule.
 */
export function isRead({ languageId, uri }: vscode.TextDocument): boolean {
  if (languageId !== 'markdown') return false;
  if (uri.scheme === 'untitled' || uri.scheme === 'file') return true;
  return (vscode.workspace.workspaceFolders ?? []).some((root) => root.uri.scheme === uri.scheme);
}

/**
 * Returns the open document of an address that records, or another kind of source, are read from; its text wins over
 * the file's.
 */
export function openDocument(address: string, isOne = isRead): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && isOne(document) && document.uri.toString() === address,
  );
}

/** Returns all open documents that records, or another kind of source, are read from. */
export function openDocuments(isOne = isRead): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((document) => !document.isClosed && isOne(document));
}

/** Returns the addresses of all open documents that records are read from. */
export function openAddresses(): readonly string[] {
  return openDocuments().map(({ uri }) => uri.toString());
}

/** Whether an open document is a configuration of the workspace. */
export function isConfiguration({ uri }: vscode.TextDocument): boolean {
  if (!isConfigName(uri.path)) return false;
  const root = vscode.workspace.getWorkspaceFolder(uri);
  return root !== undefined && !isLeftOut(vscode.workspace.asRelativePath(uri, false));
}

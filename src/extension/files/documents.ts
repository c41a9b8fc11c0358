import * as vscode from 'vscode';
import { isConfigName, isLeftOut } from './globs.ts';

/**
 * Whether an open document is one that records are read from: Markdown that is new, a file, or of a file system that the
 * workspace is on; not the other side of a diff, nor a page.
 */
export function isRead({ languageId, uri }: vscode.TextDocument): boolean {
  if (languageId !== 'markdown') return false;
  if (uri.scheme === 'untitled' || uri.scheme === 'file') return true;
  return (vscode.workspace.workspaceFolders ?? []).some((root) => root.uri.scheme === uri.scheme);
}

/** The open document of an address that records are read from, or one of another kind; its text wins over the file's. */
export function openDocument(address: string, isOne = isRead): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && isOne(document) && document.uri.toString() === address,
  );
}

/** All open documents that records are read from, or those of another kind. */
export function openDocuments(isOne = isRead): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((document) => !document.isClosed && isOne(document));
}

/** The addresses of all open documents that records are read from. */
export function openAddresses(): readonly string[] {
  return openDocuments().map(({ uri }) => uri.toString());
}

/** Whether an open document is a configuration of the workspace. */
export function isConfiguration({ uri }: vscode.TextDocument): boolean {
  if (!isConfigName(uri.path)) return false;
  const root = vscode.workspace.getWorkspaceFolder(uri);
  return root !== undefined && !isLeftOut(vscode.workspace.asRelativePath(uri, false));
}

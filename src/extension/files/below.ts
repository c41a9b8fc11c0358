import type * as vscode from 'vscode';

/** Whether a file or folder stands below a folder of the same file system. */
export function isBelow(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const path = folder.path.replace(/\/$/, '');
  return (
    uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(`${path}/`)
  );
}

/** Returns the path of a folder from one above it, `/` between its parts; the empty path for that folder itself. */
export function relativePath(above: vscode.Uri, folder: vscode.Uri): string {
  return folder.path.slice(above.path.replace(/\/$/, '').length + 1).replace(/\/$/, '');
}

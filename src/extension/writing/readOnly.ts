import * as vscode from 'vscode';

/**
 * Whether the settings make a file read-only. VS Code lets extensions edit such a document all the same, and then does
 * not save it.
 */
export function isReadOnly(document: vscode.TextDocument): boolean {
  const files = vscode.workspace.getConfiguration('files', document);
  return isAmong(document, files.get('readonlyInclude')) && !isAmong(document, files.get('readonlyExclude'));
}

/** Whether a document matches one of the globs of a setting, which are relative to its folder of the workspace. */
function isAmong(document: vscode.TextDocument, globs: Readonly<Record<string, unknown>> = {}): boolean {
  const root = vscode.workspace.getWorkspaceFolder(document.uri);
  return Object.keys(globs)
    .filter((glob) => globs[glob] === true)
    .some((glob) =>
      [glob, ...(root ? [new vscode.RelativePattern(root, glob)] : [])].some(
        (pattern) => vscode.languages.match({ pattern }, document) > 0,
      ),
    );
}

import * as vscode from 'vscode';

/** Registers what the extension offers; reading starts after it. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.window.createTreeView('scaleOrNot.openQuestions', {
      treeDataProvider: { getChildren: () => [], getTreeItem: (item: vscode.TreeItem) => item },
    }),
  );
}

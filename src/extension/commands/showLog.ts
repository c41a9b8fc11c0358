import * as vscode from 'vscode';

/** Registers *Show Log*, which shows what the extension looked at, left out, and could not do. */
export function registerShowLog(channel: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.showLog', () => channel.show());
}

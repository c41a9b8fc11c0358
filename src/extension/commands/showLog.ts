import * as vscode from 'vscode';
import type { LogChannel } from '../shown/log.ts';

/** Registers *Show Log*, which shows what the extension looked at, left out, and could not do. */
export function registerShowLog(channel: LogChannel): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.showLog', () => channel.show());
}

import * as vscode from 'vscode';
import type { OpenQuestions } from '../../core/log/openQuestions.ts';
import { isScale, isListed } from '../../core/record/entry.ts';
import { targetOf } from '../asking/target.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';

/**
 * Context keys that decide which commands the palette shows; the latest reading sets them, and the next one refreshes
 * them.
 */
interface Keys {
  /** Whether the file in front is a record. */
  readonly isRecord: boolean;
  /** Whether the file in front is one of the workspace, outside of its records folders. */
  readonly isElsewhere: boolean;
  /** Whether there is a record in the workspace. */
  readonly hasRecords: boolean;
  /** Whether a question is open, in the workspace or in the record in front. */
  readonly hasQuestions: boolean;
}

/** Context key set once the workspace has been searched: until then no view says that there is no record. */
const LOOKED = 'scaleOrNot.looked';

/** Keeps the context keys `scaleOrNot.…` in step with the log and with what is in front. */
export function registerContextKeys(keeper: LogKeeper, list: OpenQuestions): vscode.Disposable {
  const told = new Map<string, boolean>();
  const tell = () => {
    for (const [name, value] of Object.entries(keysNow(keeper, list)) as [string, boolean][]) {
      if (told.get(name) === value) continue;
      told.set(name, value);
      void vscode.commands.executeCommand('setContext', `scaleOrNot.${name}`, value);
    }
  };
  tell();
  return vscode.Disposable.from(
    keeper.onDidChange(tell),
    keeper.onDidChangeReading((isReading) => {
      if (!isReading) void vscode.commands.executeCommand('setContext', LOOKED, true);
    }),
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.window.tabGroups.onDidChangeTabs(tell),
    vscode.window.tabGroups.onDidChangeTabGroups(tell),
  );
}

function keysNow({ log }: LogKeeper, list: OpenQuestions): Keys {
  const uri = targetOf(undefined);
  const entry = uri && log.get(uri.toString());
  const isRecord = isScale(entry);
  const hasOwn = isRecord && entry.summary.questions > 0;
  const isElsewhere = uri && entry?.unlisted ? vscode.workspace.getWorkspaceFolder(uri) !== undefined : false;
  return { isRecord, isElsewhere, hasRecords: hasRecords(log), hasQuestions: hasOwn || list.total > 0 };
}

function hasRecords(log: LogKeeper['log']): boolean {
  for (const entry of log.entries()) if (isListed(entry)) return true;
  return false;
}

import * as vscode from 'vscode';
import { unreadRecord, type DecisionRecord } from '../core/record.ts';
import { SIZE_CAP } from '../reader/budget.ts';
import type { Scheduler } from '../reader/scheduler.ts';
import { inTime, NoAnswer } from './inTime.ts';

/** What a file holds: its bytes, a record that says why they are not read, or that there is no file. */
export type Contents = { readonly bytes: Uint8Array } | { readonly record: DecisionRecord } | 'gone';

/**
 * The contents of a file as it is on disk. `gone` where there is no file: also for a folder or a pipe of that name, which
 * is said in the log. Never rejects, never waits for what does not answer.
 */
export async function contentsOf(
  uri: vscode.Uri,
  log: vscode.LogOutputChannel,
  scheduler: Scheduler,
): Promise<Contents> {
  try {
    const { type, size } = await inTime(vscode.workspace.fs.stat(uri), scheduler);
    if ((type & vscode.FileType.File) === 0) {
      log.info(sayNoFile(type, uri.path));
      return 'gone';
    }
    if (size > SIZE_CAP) return { record: unreadRecord('tooLarge') };
    return { bytes: await inTime(vscode.workspace.fs.readFile(uri), scheduler) };
  } catch (error) {
    if (isAbsent(error)) return 'gone';
    log.error(vscode.l10n.t('{0} could not be read: {1}', uri.path, sayWhy(error)));
    return { record: unreadRecord('failed') };
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function sayWhy(error: unknown): string {
  return error instanceof NoAnswer ? vscode.l10n.t('the file system does not answer') : String(error);
}

function sayNoFile(type: vscode.FileType, path: string): string {
  if (type & vscode.FileType.Directory) return vscode.l10n.t('{0} is not read: it is a folder.', path);
  if (type & vscode.FileType.SymbolicLink) {
    return vscode.l10n.t('{0} is not read: it is a link that leads nowhere.', path);
  }
  return vscode.l10n.t('{0} is not read: it is a pipe or a device.', path);
}

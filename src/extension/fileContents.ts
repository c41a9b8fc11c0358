import * as vscode from 'vscode';
import { unreadRecord, type DecisionRecord } from '../core/record.ts';
import { SIZE_CAP } from '../reader/budget.ts';

/** A file system that has not answered after so many milliseconds will not. */
const ANSWERS_WITHIN = 10_000;

/** What a file holds: its bytes, a record that says why they are not read, or that there is no file. */
export type Contents = { readonly bytes: Uint8Array } | { readonly record: DecisionRecord } | 'gone';

/**
 * The contents of a file as it is on disk. `gone` where there is no file: also for a folder or a pipe of that name, which
 * is said in the log. Never rejects, never waits for what does not answer.
 */
export async function contentsOf(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<Contents> {
  try {
    const { type, size } = await inTime(vscode.workspace.fs.stat(uri));
    if ((type & vscode.FileType.File) === 0) {
      log.info(sayNoFile(type, uri.path));
      return 'gone';
    }
    if (size > SIZE_CAP) return { record: unreadRecord('tooLarge') };
    return { bytes: await inTime(vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    if (isAbsent(error)) return 'gone';
    log.error(vscode.l10n.t('{0} could not be read: {1}', uri.path, String(error)));
    return { record: unreadRecord('failed') };
  }
}

/** What a file system answers; rejects where it does not. */
export async function inTime<T>(answer: Thenable<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(vscode.l10n.t('the file system does not answer'))),
      ANSWERS_WITHIN,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function sayNoFile(type: vscode.FileType, path: string): string {
  if (type & vscode.FileType.Directory) return vscode.l10n.t('{0} is not read: it is a folder.', path);
  if (type & vscode.FileType.SymbolicLink) {
    return vscode.l10n.t('{0} is not read: it is a link that leads nowhere.', path);
  }
  return vscode.l10n.t('{0} is not read: it is a pipe or a device.', path);
}

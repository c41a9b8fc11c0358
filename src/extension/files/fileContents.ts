import * as vscode from 'vscode';
import type { Unread } from '../../core/record/record.ts';
import { SIZE_CAP } from '../../reader/budget.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Log } from '../shown/log.ts';
import { textOf } from '../../reader/text.ts';
import { inTime, NoAnswer } from '../turns/inTime.ts';

/** Content of a file: its bytes, why they are not read, or that there is no file. */
export type Contents = { readonly bytes: Uint8Array } | Pick<Unread, 'because'> | 'gone';

/**
 * Reads the contents of a file on disk. Returns `gone` if there is no file, also for a folder or a pipe of that name,
 * which it logs. Never rejects, and gives up on a file system that does not answer.
 */
export async function contentsOf(uri: vscode.Uri, log: Log, scheduler: Scheduler): Promise<Contents> {
  try {
    const { type, size } = await inTime(vscode.workspace.fs.stat(uri), scheduler);
    if ((type & vscode.FileType.File) === 0) {
      log.info(sayNoFile(type, uri.path));
      return 'gone';
    }
    if (size > SIZE_CAP) return { because: 'tooLarge' };
    return { bytes: await inTime(vscode.workspace.fs.readFile(uri), scheduler) };
  } catch (error) {
    if (isAbsent(error)) return 'gone';
    log.error(vscode.l10n.t('{0} could not be read: {1}', uri.path, sayWhy(error)));
    return { because: 'failed' };
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

/**
 * Returns a 53-bit fingerprint of bytes (FNV-1a, twice over), to tell whether they changed: VS Code may report one
 * change more than once, and changes that are none.
 */
export function fingerprintOf(bytes: Uint8Array): number {
  let low = 0x811c9dc5;
  let high = bytes.length ^ 0x811c9dc5;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x85ebca6b) ^ (low >>> 15);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/**
 * Whether the file of a document is UTF-8. VS Code opens any file, with a replacement character where it cannot decode
 * it; a file may also hold that character itself, so this checks the file's bytes.
 */
export async function isUtf8({ uri, encoding }: vscode.TextDocument, text: string): Promise<boolean> {
  if (uri.scheme === 'untitled') return true;
  if (encoding !== 'utf8' && encoding !== 'utf8bom') return false;
  if (!text.includes('\uFFFD')) return true;
  try {
    return textOf(await vscode.workspace.fs.readFile(uri)) !== undefined;
  } catch {
    // A document without its file has the only text there is.
    return true;
  }
}

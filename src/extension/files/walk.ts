import * as vscode from 'vscode';
import { isNeverLookedIn } from '../../core/files/files.ts';
import type { Log } from '../shown/log.ts';
import { ADR_DIR, isConfigName, isMarkdown } from './globs.ts';

/** Files and folders that a walk looks at, at most. */
const ENTRIES = 20_000;

/** Files that a walk found. */
export interface Walked {
  /** All Markdown files, in records folders or not. */
  readonly files: readonly vscode.Uri[];
  /** The `.adr-dir` files. */
  readonly naming: readonly vscode.Uri[];
  /** The configurations. */
  readonly configuring: readonly vscode.Uri[];
}

/**
 * Looks through folders entry by entry, where VS Code's search is absent. Skips links to folders, so as not to walk in
 * circles, and a folder that cannot be read, which it logs.
 */
export async function walk(
  roots: readonly vscode.Uri[],
  log: Log,
  token: vscode.CancellationToken,
): Promise<Walked> {
  const files: vscode.Uri[] = [];
  const naming: vscode.Uri[] = [];
  const configuring: vscode.Uri[] = [];
  const folders = [...roots];
  let left = ENTRIES;
  for (let folder = folders.shift(); folder && left > 0; folder = folders.shift()) {
    if (token.isCancellationRequested) break;
    for (const [name, type] of await entriesOf(folder, log)) {
      left -= 1;
      if (left === 0) {
        log.warn(
          vscode.l10n.t(
            'Only the first {0} files and folders were looked at; the walk ended in {1}.',
            ENTRIES,
            folder.path,
          ),
        );
        break;
      }
      const found = vscode.Uri.joinPath(folder, name);
      if (name === ADR_DIR) naming.push(found);
      else if (isConfigName(name)) configuring.push(found);
      else if (type === vscode.FileType.Directory) {
        if (!isNeverLookedIn(name)) folders.push(found);
      } else if (isMarkdown(name)) files.push(found);
    }
  }
  return { files, naming, configuring };
}

async function entriesOf(folder: vscode.Uri, log: Log): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    log.warn(vscode.l10n.t('{0} could not be looked through: {1}', folder.path, String(error)));
    return [];
  }
}

/** Whether a folder exists. */
export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

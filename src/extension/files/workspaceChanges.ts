import * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';
import { Burst } from '../turns/burst.ts';
import type { PendingWork } from '../turns/pendingWork.ts';
import { ADR_DIR, isConfigName, isLeftOut, isMarkdown } from './globs.ts';

/** Changes to the files of the workspace, gathered over a burst. */
export interface Changes {
  /** Markdown files that were created, changed or deleted, by address. */
  readonly files: ReadonlyMap<string, vscode.Uri>;
  /**
   * Folders in which files were created, by address: VS Code may not report that the old name of a file renamed on disk
   * is gone.
   */
  readonly filled: ReadonlyMap<string, vscode.Uri>;
  /**
   * Addresses of deleted files and folders, but for Markdown files that came back; VS Code does not report what was in
   * a deleted folder.
   */
  readonly gone: ReadonlySet<string>;
  /** Configurations that were created, changed or deleted. */
  readonly configurations: readonly vscode.Uri[];
  /**
   * Whether files must be searched for again: folders were created, or `.adr-dir` files changed, and VS Code does not
   * report what is in those folders.
   */
  readonly lookAgain: boolean;
}

/** New names that are checked for being folders, at most; if there are more, files are searched for again. */
const ASKED = 50;

/** Watches the files of the workspace and reports their changes, a burst at once. */
export function watchWorkspace(
  onChanges: (changes: Changes) => void,
  pending: PendingWork,
  scheduler: Scheduler,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**');
  let gathered = nothing();
  const tell = async () => {
    const told = gathered;
    gathered = nothing();
    const lookAgain = told.lookAgain || (await isAnyFolder(told.created));
    const { files, filled, gone } = told;
    onChanges({ files, filled, gone, configurations: [...told.configurations.values()], lookAgain });
  };
  const burst = new Burst(tell, pending, scheduler);
  const note = (uri: vscode.Uri, what: 'came' | 'changed' | 'went') => {
    const path = vscode.workspace.asRelativePath(uri, false);
    if (isLeftOut(path)) return;
    if (path.endsWith(ADR_DIR)) gathered.lookAgain = true;
    else if (isConfigName(path)) gathered.configurations.set(uri.toString(), uri);
    else if (isMarkdown(path)) {
      gathered.files.set(uri.toString(), uri);
      const folder = vscode.Uri.joinPath(uri, '..');
      if (what === 'came') gathered.filled.set(folder.toString(), folder);
    }
    // A folder that went and came again at once is told as one that changed, and most files have a dot.
    else if (what === 'changed' && path.includes('.', path.lastIndexOf('/'))) return;
    if (what === 'went') gathered.gone.add(uri.toString());
    else {
      gathered.created.set(uri.toString(), uri);
      // What a file was before is told by what it says now; of a folder its old files are gone all the same.
      if (isMarkdown(path)) gathered.gone.delete(uri.toString());
    }
    burst.goesOn();
  };
  return vscode.Disposable.from(
    watcher,
    burst,
    watcher.onDidCreate((uri) => note(uri, 'came')),
    watcher.onDidDelete((uri) => note(uri, 'went')),
    watcher.onDidChange((uri) => note(uri, 'changed')),
  );
}

/** Whether an address, or a folder above it, was deleted. */
export function isIn(gone: ReadonlySet<string>, address: string): boolean {
  for (let end = address.length; end > 0; end = address.lastIndexOf('/', end - 1)) {
    if (gone.has(address.slice(0, end))) return true;
  }
  return false;
}

function nothing() {
  return {
    files: new Map<string, vscode.Uri>(),
    filled: new Map<string, vscode.Uri>(),
    gone: new Set<string>(),
    configurations: new Map<string, vscode.Uri>(),
    created: new Map<string, vscode.Uri>(),
    lookAgain: false,
  };
}

/** Whether any of the new names is a folder's; checks only the topmost of those created together. */
async function isAnyFolder(created: ReadonlyMap<string, vscode.Uri>): Promise<boolean> {
  const topmost = [...created].filter(
    ([address]) => !isMarkdown(address) && !created.has(address.slice(0, address.lastIndexOf('/'))),
  );
  if (topmost.length > ASKED) return true;
  const types = await Promise.all(
    topmost.map(([, uri]) =>
      vscode.workspace.fs.stat(uri).then(
        ({ type }) => type,
        () => vscode.FileType.Unknown,
      ),
    ),
  );
  return types.some((type) => (type & vscode.FileType.Directory) !== 0);
}

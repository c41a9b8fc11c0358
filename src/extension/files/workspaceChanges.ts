import * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';
import { Burst } from '../turns/burst.ts';
import type { PendingWork } from '../turns/pendingWork.ts';
import { ADR_DIR, isConfigName, isLeftOut, isMarkdown } from './globs.ts';

/** What happened to the files of the workspace, gathered over a burst. */
export interface Changes {
  /** Markdown files that came, changed or went, by address. */
  readonly files: ReadonlyMap<string, vscode.Uri>;
  /** The folders that files came into: of a file renamed on the disk, its old name may not be told to have gone. */
  readonly filled: ReadonlyMap<string, vscode.Uri>;
  /** Everything that went and did not come back, folders too, whose contents are not told. */
  readonly gone: ReadonlySet<string>;
  /** Configurations that came, changed or went. */
  readonly configurations: readonly vscode.Uri[];
  /** Whether folders came, or the names of records folders changed: what is in them is not told. */
  readonly lookAgain: boolean;
}

/** Of more new names than these it is not asked whether they are folders: files are looked for again. */
const ASKED = 50;

/** Watches the files of the workspace and tells what happened, a burst at once. */
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

/** Whether an address, or a folder that it is in, is among what went. */
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

/** Whether any of the new names is a folder's; only the topmost of what came together are asked. */
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

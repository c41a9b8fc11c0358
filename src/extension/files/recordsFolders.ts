import * as vscode from 'vscode';
import type { DecisionLog } from '../../core/log/log.ts';
import { isScale } from '../../core/record/entry.ts';
import { orderOf } from '../../core/text/address.ts';
import type { RecordFiles } from './recordFiles.ts';
import { isFolder } from './walk.ts';

/** Records folder, with the number of records known in it. */
export interface RecordsFolder {
  readonly uri: vscode.Uri;
  readonly records: number;
}

/**
 * Returns the records folders of the workspace, those with the most records first: the ones with files, else those by
 * convention that exist. Waits for the search of files, not for their reading.
 */
export async function recordsFolders(
  files: RecordFiles,
  log: DecisionLog,
): Promise<readonly RecordsFolder[]> {
  const known = new Map<string, RecordsFolder>();
  const add = (file: vscode.Uri, records: number) => {
    const uri = files.layouts.folderOf(file);
    if (!uri) return;
    const before = known.get(uri.toString())?.records ?? 0;
    known.set(uri.toString(), { uri, records: before + records });
  };
  for (const file of await files.found()) add(file, 0);
  for (const entry of log.entries()) {
    if (!entry.unlisted) add(vscode.Uri.parse(entry.address), isScale(entry) ? 1 : 0);
  }
  const there = await existing([...known.values()]);
  const found =
    there.length > 0 ? there : await existing(placesOf(files).map((uri) => ({ uri, records: 0 })));
  return [...found].sort((a, b) => b.records - a.records || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function placesOf(files: RecordFiles): readonly vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((root) =>
    files.layouts.placesIn(root).map((folder) => vscode.Uri.joinPath(root.uri, folder)),
  );
}

function keyOf({ uri }: RecordsFolder): string {
  return orderOf(uri.toString());
}

/** Keeps those that exist as folders now. */
async function existing(folders: readonly RecordsFolder[]): Promise<readonly RecordsFolder[]> {
  const are = await Promise.all(folders.map(({ uri }) => isFolder(uri)));
  return folders.filter((_, i) => are[i]);
}

import * as vscode from 'vscode';
import { isMarkdown } from './globs.ts';

/** Differences between the content of folders and the known addresses. */
export interface Compared {
  /** Known addresses whose file is no longer in one of the folders. */
  readonly missing: readonly string[];
  /** Markdown files in the folders that are not known. */
  readonly unknown: readonly vscode.Uri[];
}

/**
 * Compares the content of folders with the known addresses. Skips a folder that cannot be listed, and one without known
 * files for which `mayHold` returns false.
 */
export async function compareFolders(
  folders: ReadonlyMap<string, vscode.Uri>,
  addresses: Iterable<string>,
  mayHold: (folder: vscode.Uri) => boolean,
): Promise<Compared> {
  const known = new Map<string, Map<string, string>>();
  for (const folder of folders.keys()) known.set(folder, new Map());
  for (const address of addresses) {
    const slash = address.lastIndexOf('/');
    // Names are compared, as making addresses of all that a folder holds takes long.
    known.get(address.slice(0, slash))?.set(decodeURIComponent(address.slice(slash + 1)), address);
  }
  const missing: string[] = [];
  const unknown: vscode.Uri[] = [];
  await Promise.all(
    Array.from(folders, async ([key, folder]) => {
      const stood = known.get(key) ?? new Map<string, string>();
      const there = stood.size > 0 || mayHold(folder) ? await filesIn(folder) : undefined;
      if (!there) return;
      for (const [name, address] of stood) if (!there.has(name)) missing.push(address);
      for (const name of there) {
        if (isMarkdown(name) && !stood.has(name)) unknown.push(vscode.Uri.joinPath(folder, name));
      }
    }),
  );
  return { missing, unknown };
}

/**
 * Returns the names of the files in a folder; undefined if it cannot be listed, which says nothing about its content.
 */
async function filesIn(folder: vscode.Uri): Promise<ReadonlySet<string> | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const files = entries.filter(([, type]) => (type & vscode.FileType.Directory) === 0);
    return new Set(files.map(([name]) => name));
  } catch {
    return undefined;
  }
}

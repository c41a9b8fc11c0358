import * as vscode from 'vscode';

/** Of the addresses given, those that stood in one of the folders and stand there no more. */
export async function missingFrom(
  folders: ReadonlyMap<string, vscode.Uri>,
  addresses: Iterable<string>,
): Promise<readonly string[]> {
  const known = new Map<string, string[]>();
  for (const address of addresses) {
    const folder = address.slice(0, address.lastIndexOf('/'));
    if (folders.has(folder)) known.set(folder, [...(known.get(folder) ?? []), address]);
  }
  const missing = await Promise.all(
    [...known].map(async ([folder, stood]) => {
      const uri = folders.get(folder);
      const there = uri && (await namesIn(uri));
      return there ? stood.filter((address) => !there.has(address)) : [];
    }),
  );
  return missing.flat();
}

/** The addresses in a folder; undefined where it cannot be listed, which says nothing of what is in it. */
async function namesIn(folder: vscode.Uri): Promise<ReadonlySet<string> | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return new Set(entries.map(([name]) => vscode.Uri.joinPath(folder, name).toString()));
  } catch {
    return undefined;
  }
}

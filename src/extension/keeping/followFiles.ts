import * as vscode from 'vscode';
import { compareFolders } from '../files/compareFolders.ts';
import { openDocument } from '../files/documents.ts';
import type { Layouts } from '../files/layouts.ts';
import { isIn, type Changes } from '../files/workspaceChanges.ts';
import { NEVER } from '../turns/signal.ts';
import type { KnownFiles } from './knownFiles.ts';
import type { RecordLoader } from './recordLoader.ts';

/** Parts of the keeper that know files, and take in what they say. */
interface Taking {
  readonly known: Pick<KnownFiles, 'addresses' | 'has'>;
  readonly loader: Pick<RecordLoader, 'gone' | 'isReadingFile' | 'readDocument' | 'readFile'>;
  readonly layouts: Pick<Layouts, 'judge'>;
}

/** Takes over changes to Markdown files; unsaved text outlives its file. */
export async function followFiles(
  { files, filled, gone }: Pick<Changes, 'files' | 'filled' | 'gone'>,
  { known, loader, layouts }: Taking,
): Promise<void> {
  const forget = (address: string) => {
    if (!openDocument(address)?.isDirty) loader.gone(address);
  };
  const isCandidate = (uri: vscode.Uri) => layouts.judge(uri).is === 'candidate';
  if (gone.size > 0) [...known.addresses()].filter((address) => isIn(gone, address)).forEach(forget);
  await Promise.all(
    [...files].map(async ([address, uri]) => {
      const document = openDocument(address);
      if (!document) {
        if (isCandidate(uri)) await loader.readFile(uri);
      } else if (!gone.has(address) && !known.has(address)) {
        // An open text is followed by itself, but where its file went and came back as it was.
        await loader.readDocument(document, NEVER);
      }
    }),
  );
  const { missing, unknown } = await compareFolders(filled, known.addresses(), (folder) =>
    isCandidate(vscode.Uri.joinPath(folder, 'a.md')),
  );
  missing.forEach(forget);
  // What came before VS Code watched a new folder is never told.
  const untold = unknown.filter((uri) => {
    const address = uri.toString();
    return (
      isCandidate(uri) && !files.has(address) && !loader.isReadingFile(address) && !openDocument(address)
    );
  });
  await Promise.all(untold.map((uri) => loader.readFile(uri)));
}

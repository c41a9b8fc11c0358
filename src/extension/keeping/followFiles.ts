import * as vscode from 'vscode';
import { compareFolders } from '../files/compareFolders.ts';
import { openDocument } from '../files/documents.ts';
import type { Layouts } from '../files/layouts.ts';
import { isIn, type Changes } from '../files/workspaceChanges.ts';
import { NEVER } from '../turns/signal.ts';
import type { KnownFiles } from './knownFiles.ts';
import type { Intake } from './recordLoader.ts';

/** What knows of files, and takes in what they say. */
interface Taking {
  readonly known: Pick<KnownFiles, 'addresses' | 'has'>;
  readonly intake: Pick<Intake, 'gone' | 'isReadingFile' | 'readDocument' | 'readFile'>;
  readonly layouts: Pick<Layouts, 'judge'>;
}

/** Takes over what happened to Markdown files; typed text that is not saved outlives its file. */
export async function followFiles(
  { files, filled, gone }: Pick<Changes, 'files' | 'filled' | 'gone'>,
  { known, intake, layouts }: Taking,
): Promise<void> {
  const forget = (address: string) => {
    if (!openDocument(address)?.isDirty) intake.gone(address);
  };
  const isCandidate = (uri: vscode.Uri) => layouts.judge(uri).is === 'candidate';
  if (gone.size > 0) [...known.addresses()].filter((address) => isIn(gone, address)).forEach(forget);
  await Promise.all(
    [...files].map(async ([address, uri]) => {
      const document = openDocument(address);
      if (!document) {
        if (isCandidate(uri)) await intake.readFile(uri);
      } else if (!gone.has(address) && !known.has(address)) {
        // An open text is followed by itself, but where its file went and came back as it was.
        await intake.readDocument(document, NEVER);
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
      isCandidate(uri) && !files.has(address) && !intake.isReadingFile(address) && !openDocument(address)
    );
  });
  await Promise.all(untold.map((uri) => intake.readFile(uri)));
}

import * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';
import { openDocument } from '../files/documents.ts';
import type { Sources } from '../files/sources.ts';
import { Pauses } from '../turns/pauses.ts';
import type { PendingWork } from '../turns/pendingWork.ts';

/** Callbacks for the open documents of a kind. */
export interface OnDocuments<T> {
  readonly sources: Sources<T>;
  /** Whether a document is of that kind. */
  readonly isOne: (document: vscode.TextDocument) => boolean;
  /** Called with a document that was opened, changed, or is due to be read again. */
  readonly read: (document: vscode.TextDocument) => Promise<void>;
  /** Called with the URI of a document that is no longer open, or no longer of that kind. */
  readonly closed: (uri: vscode.Uri) => Promise<void>;
}

/** Pause in typing after which Problems follow, in milliseconds. */
const PAUSE_MS = 250;

/** Follows open documents: those that open, those that the person types in (after a pause), and those that close. */
export function followDocuments<T>(
  { sources, isOne, read, closed }: OnDocuments<T>,
  pending: PendingWork,
  scheduler: Scheduler,
): { readSoon(document: vscode.TextDocument): void; dispose(): void } {
  const { workspace } = vscode;
  const pauses = new Pauses(pending, scheduler);
  const readAfter = (document: vscode.TextDocument, pause: number) => {
    if (isOne(document)) pauses.after(document.uri.toString(), pause, () => read(document));
  };
  const following = vscode.Disposable.from(
    pauses,
    workspace.onDidOpenTextDocument((document) => readAfter(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Without changes it only became dirty or clean.
      if (contentChanges.length === 0) return;
      sources.typed(document.uri.toString());
      readAfter(document, PAUSE_MS);
    }),
    workspace.onDidSaveTextDocument((document) => {
      // It may have been saved in another encoding.
      sources.saved(document.uri.toString());
      readAfter(document, 0);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (!isOne(document)) return;
      const address = document.uri.toString();
      sources.forgetText(address);
      pauses.after(address, 0, () => closed(document.uri));
    }),
    sources.onDue((address) => {
      const document = openDocument(address, isOne);
      if (document) readAfter(document, 0);
    }),
  );
  return { readSoon: (document) => readAfter(document, 0), dispose: () => void following.dispose() };
}

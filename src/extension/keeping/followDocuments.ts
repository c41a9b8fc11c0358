import * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';
import { isRead, openDocument } from '../files/documents.ts';
import { Pauses } from '../turns/pauses.ts';
import type { PendingWork } from '../turns/pendingWork.ts';
import type { Readings } from './readings.ts';

/** What is done about open documents. */
export interface OnDocuments {
  /** A document has another text, or is to be read for the first time. */
  readonly read: (document: vscode.TextDocument) => Promise<void>;
  /** A document is no longer open, or no longer Markdown. */
  readonly closed: (uri: vscode.Uri) => Promise<void>;
}

/** The pause in typing after which Problems follow, in milliseconds. */
const PAUSE = 250;

/** Follows open documents: those that open, after a pause those that are typed in, and those that close. */
export function followDocuments(
  { read, closed }: OnDocuments,
  readings: Readings,
  pending: PendingWork,
  scheduler: Scheduler,
): vscode.Disposable {
  const { workspace } = vscode;
  const pauses = new Pauses(pending, scheduler);
  const readSoon = (document: vscode.TextDocument, pause: number) => {
    if (isRead(document)) pauses.after(document.uri.toString(), pause, () => read(document));
  };
  for (const document of workspace.textDocuments) readSoon(document, 0);
  return vscode.Disposable.from(
    pauses,
    workspace.onDidOpenTextDocument((document) => readSoon(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Without changes it only became dirty or clean.
      if (contentChanges.length === 0) return;
      readings.typed(document.uri.toString());
      readSoon(document, PAUSE);
    }),
    workspace.onDidSaveTextDocument((document) => {
      // It may have been saved in another encoding.
      readings.encodingMayHaveChanged(document.uri.toString());
      readSoon(document, 0);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (!isRead(document)) return;
      const address = document.uri.toString();
      readings.forget(address);
      pauses.after(address, 0, () => closed(document.uri));
    }),
    readings.onDue((address) => {
      const document = openDocument(address);
      if (document) readSoon(document, 0);
    }),
  );
}

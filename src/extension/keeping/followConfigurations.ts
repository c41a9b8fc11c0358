import * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Configurations } from '../files/configurations.ts';
import { isConfiguration } from '../files/documents.ts';
import { Pauses } from '../turns/pauses.ts';
import type { PendingWork } from '../turns/pendingWork.ts';

/** The pause in typing after which what is typed in a configuration counts, in milliseconds. */
const PAUSE = 250;

/** Follows the open documents of configurations; `look` is called where that changes which files are records. */
export function followConfigurations(
  configurations: Configurations,
  pending: PendingWork,
  scheduler: Scheduler,
  look: () => Promise<unknown>,
): vscode.Disposable {
  const { workspace } = vscode;
  const pauses = new Pauses(pending, scheduler);
  const refreshSoon = (document: vscode.TextDocument, pause: number) => {
    if (!isConfiguration(document)) return;
    const { uri } = document;
    pauses.after(uri.toString(), pause, async () => {
      if ((await configurations.refresh(uri)) === 'files') await look();
    });
  };
  return vscode.Disposable.from(
    pauses,
    workspace.onDidOpenTextDocument((document) => refreshSoon(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) refreshSoon(document, PAUSE);
    }),
    // The file counts again.
    workspace.onDidCloseTextDocument((document) => refreshSoon(document, 0)),
  );
}

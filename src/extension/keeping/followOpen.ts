import * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';
import { isConfiguration, isRead } from '../files/documents.ts';
import type { PendingWork } from '../turns/pendingWork.ts';
import { NEVER } from '../turns/signal.ts';
import { followDocuments, type OnDocuments } from './followDocuments.ts';
import type { RecordLoader } from './recordLoader.ts';
import type { Tools } from './tools.ts';

/** Parts of the keeper that take in open documents, and search for files again if a configuration requires it. */
interface Taking extends Pick<Tools, 'readings' | 'configurations'> {
  readonly loader: Pick<RecordLoader, 'readDocument' | 'readFile'>;
  readonly look: () => Promise<unknown>;
}

/** Follows the open documents of records and of configurations, including those that are open already. */
export function followOpen(
  { readings, configurations, loader, look }: Taking,
  pending: PendingWork,
  scheduler: Scheduler,
): vscode.Disposable {
  const follow = <T>(on: OnDocuments<T>) => followDocuments(on, pending, scheduler);
  const records = follow({
    sources: readings.sources,
    isOne: isRead,
    read: (document) => loader.readDocument(document, NEVER),
    closed: (uri) => loader.readFile(uri),
  });
  // Configurations are read when files are looked for.
  vscode.workspace.textDocuments.forEach((document) => records.readSoon(document));
  const refresh = async (uri: vscode.Uri) => {
    if ((await configurations.refresh(uri)) === 'files') await look();
  };
  return vscode.Disposable.from(
    records,
    follow({
      sources: configurations.sources,
      isOne: isConfiguration,
      read: ({ uri }) => refresh(uri),
      closed: refresh,
    }),
  );
}

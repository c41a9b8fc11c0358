import type * as vscode from 'vscode';
import { kindOf, type NoRecord } from '../../core/files/files.ts';
import type { Entry } from '../../core/record/entry.ts';
import { unreadRecord, type DecisionRecord } from '../../core/record/record.ts';
import type { Reader } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import { isRead } from '../files/documents.ts';
import type { Layouts } from '../files/layouts.ts';
import { Sources } from '../files/sources.ts';
import type { Log } from '../shown/log.ts';

/** Reading of exactly one version of a document. */
export interface Reading {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly record: DecisionRecord;
  /**
   * Entry of the record, in the log or, outside of records folders, only while it is open; undefined if it is no
   * record.
   */
  readonly entry: Entry | undefined;
  /** Reason why it is no record; undefined if it is one. */
  readonly whyNot: NoRecord | undefined;
}

/** Reads the records of open documents and files. */
export class Readings implements vscode.Disposable {
  readonly sources: Sources<DecisionRecord>;
  readonly #layouts: Layouts;

  constructor(reader: Reader, layouts: Layouts, log: Log, scheduler: Scheduler) {
    this.#layouts = layouts;
    this.sources = new Sources(
      {
        isOne: isRead,
        read: (what) => reader.read(what),
        unread: unreadRecord,
        whyUnread: ({ unread }) => unread?.because,
        lane: 'folder',
      },
      log,
      scheduler,
    );
  }

  /**
   * Reads a document as it is now, without waiting for a pause in typing. Undefined if cancelled, if the version has
   * moved on, and for documents that are never read (the other side of a diff, other languages).
   */
  async read(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Reading | undefined> {
    const { version } = document;
    const around = isRead(document) ? this.#layouts.lookAround([document.uri]) : undefined;
    const record = await this.sources.ofDocument(document, token);
    await around;
    if (!record || document.isClosed || document.version !== version) return undefined;
    const address = document.uri.toString();
    const kind = kindOf(address, this.#layouts.judge(document.uri), record);
    return 'kind' in kind
      ? { document, version, record, entry: { address, ...kind, record }, whyNot: undefined }
      : { document, version, record, entry: undefined, whyNot: kind.no };
  }

  dispose(): void {
    this.sources.dispose();
  }
}

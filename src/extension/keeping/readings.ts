import * as vscode from 'vscode';
import { kindOf, type NoRecord } from '../../core/files/files.ts';
import type { Entry } from '../../core/record/entry.ts';
import { unreadRecord, type DecisionRecord } from '../../core/record/record.ts';
import type { Reader } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import { isRead } from '../files/documents.ts';
import { isUtf8 } from '../files/fileContents.ts';
import type { Layouts } from '../files/layouts.ts';
import { Retries } from './retries.ts';

/** What exactly one version of a document says. */
export interface Reading {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly record: DecisionRecord;
  /** The entry that it makes, in the log or, outside of records folders, only while it is open; none where it is no record. */
  readonly entry: Entry | undefined;
  /** Why it is no record. */
  readonly whyNot: NoRecord | undefined;
}

interface Latest {
  readonly version: number;
  readonly record: Promise<DecisionRecord | undefined>;
  readonly abort: AbortController;
}

/** The readings of open documents, one per version. */
export class Readings implements vscode.Disposable {
  readonly #reader: Reader;
  readonly #layouts: Layouts;
  readonly #latest = new Map<string, Latest>();
  readonly #isNotText = new Set<string>();
  readonly #due = new vscode.EventEmitter<string>();
  readonly #retries: Retries;

  constructor(reader: Reader, layouts: Layouts, scheduler: Scheduler) {
    this.#reader = reader;
    this.#layouts = layouts;
    this.#retries = new Retries((address) => {
      this.#latest.delete(address);
      this.#due.fire(address);
    }, scheduler);
  }

  /** Told the address of a document that used up its time before, and should be read again now. */
  readonly onDue = this.#due.event;

  /**
   * What the document says now. Takes the text when called, shares a reading under way for that version, and waits for
   * no debounce. Undefined when cancelled, when the version has moved on, and for documents that are never read (the
   * other sides of a diff, other languages).
   */
  async read(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Reading | undefined> {
    if (token.isCancellationRequested || !isRead(document)) return undefined;
    const { version } = document;
    const around = this.#layouts.lookAround([document.uri]);
    const latest = this.#latestOf(document);
    const record = await orCancelled(latest.record, token);
    await around;
    if (document.isClosed || document.version !== version) return undefined;
    // Where somebody has the text read anew, the reading shared until then ends without an answer.
    if (!record) return latest.abort.signal.aborted ? this.read(document, token) : undefined;
    const address = document.uri.toString();
    const kind = kindOf(address, this.#layouts.judge(document.uri), record);
    return 'kind' in kind
      ? { document, version, record, entry: { address, ...kind, record }, whyNot: undefined }
      : { document, version, record, entry: undefined, whyNot: kind.no };
  }

  /** Somebody types: a document that used up its time is let alone the longer. */
  typed(address: string): void {
    this.#retries.typed(address);
  }

  /** A document was saved: if it was no text in UTF-8, it may be now, though its version is the same. */
  encodingMayHaveChanged(address: string): void {
    if (this.#isNotText.delete(address)) this.#latest.delete(address);
  }

  /** Lets go of what is known of a document: it is closed, or is to be read anew. */
  forget(address: string): void {
    this.#latest.get(address)?.abort.abort();
    this.#latest.delete(address);
    this.#isNotText.delete(address);
    this.#retries.forget(address);
  }

  dispose(): void {
    this.#retries.dispose();
    this.#due.dispose();
    this.#latest.clear();
  }

  #latestOf(document: vscode.TextDocument): Latest {
    const address = document.uri.toString();
    const { version } = document;
    const known = this.#latest.get(address);
    if (known?.version === version) return known;
    // Whoever waits for an older version gets nothing, as the document has moved on.
    known?.abort.abort();
    const abort = new AbortController();
    const record = this.#retries.isWaiting(address)
      ? Promise.resolve(unreadRecord('tooSlow'))
      : this.#readNow(document, document.getText(), abort.signal);
    const latest = { version, record, abort };
    this.#latest.set(address, latest);
    return latest;
  }

  async #readNow(
    document: vscode.TextDocument,
    text: string,
    signal: AbortSignal,
  ): Promise<DecisionRecord | undefined> {
    const address = document.uri.toString();
    if (!(await isUtf8(document, text))) {
      this.#isNotText.add(address);
      return unreadRecord('notText');
    }
    const record = await this.#reader.read({ name: address, raw: text, lane: 'open', signal });
    if (record?.unread?.because === 'tooSlow') {
      this.#retries.tooSlow(address);
      // A later version is let alone as well; where it is queued, it gets its answer by the line below.
      this.#latest.get(address)?.abort.abort();
    } else if (record) this.#retries.forget(address);
    return record ?? (this.#retries.isWaiting(address) ? unreadRecord('tooSlow') : undefined);
  }
}

/** What is awaited, or nothing as soon as it is cancelled. */
function orCancelled<T>(
  awaited: Promise<T | undefined>,
  token: vscode.CancellationToken,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => resolve(undefined));
    awaited.then(resolve, reject).finally(() => void listening.dispose());
  });
}

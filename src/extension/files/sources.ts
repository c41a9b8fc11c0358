import pLimit from 'p-limit';
import * as vscode from 'vscode';
import type { Unread } from '../../core/record/record.ts';
import type { LaneName, ToRead } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Log } from '../shown/log.ts';
import { NEVER } from '../turns/signal.ts';
import { contentsOf, fingerprintOf, isUtf8 } from './fileContents.ts';
import { Retries } from './retries.ts';

/** Kind of source: which documents hold one, and how the reader reads its text. */
export interface SourceKind<T> {
  /** Whether an open document holds one. */
  isOne(document: vscode.TextDocument): boolean;
  /** Reads a text; undefined if its signal aborts first. Never rejects. */
  read(what: ToRead): Promise<T | undefined>;
  /** Returns the substitute for a text that was not read. */
  unread(because: Unread['because']): T;
  /** Returns why a text was not read; undefined if it was. */
  whyUnread(made: T): Unread['because'] | undefined;
  /** Lane in which files wait to be read. */
  readonly lane: LaneName;
}

/**
 * Result of reading a file: its source, `same` if its content is that of the last time, or `gone` if there is no file.
 */
export type FileReading<T> = T | 'same' | 'gone';

interface OfText<T> {
  readonly version: number;
  readonly made: Promise<T | undefined>;
  readonly abort: AbortController;
}

/** Files that are read at once, at most: more would only compete for the disk. */
const AT_ONCE = 20;

/**
 * Reads the sources of a kind by address: each version of an open document once, each content of a file once. The
 * latest reading of an address wins, and an open document wins over its file.
 */
export class Sources<T> implements vscode.Disposable {
  readonly #kind: SourceKind<T>;
  readonly #log: Log;
  readonly #scheduler: Scheduler;
  readonly #limit = pLimit(AT_ONCE);
  readonly #texts = new Map<string, OfText<T>>();
  readonly #isNotText = new Set<string>();
  readonly #files = new Map<string, AbortController>();
  readonly #fingerprints = new Map<string, number>();
  readonly #due = new vscode.EventEmitter<string>();
  readonly #retries: Retries;

  constructor(kind: SourceKind<T>, log: Log, scheduler: Scheduler) {
    this.#kind = kind;
    this.#log = log;
    this.#scheduler = scheduler;
    this.#retries = new Retries((address) => {
      this.#texts.delete(address);
      this.#due.fire(address);
    }, scheduler);
  }

  /** Fires with the address of a document that ran out of time before, and should be read again now. */
  readonly onDue = this.#due.event;

  /**
   * Reads a document as it is now: takes its text when called, and shares a reading under way of that version.
   * Undefined if cancelled, if the version has moved on, and for a document of another kind.
   */
  async ofDocument(
    document: vscode.TextDocument,
    token: vscode.CancellationToken = NEVER,
  ): Promise<T | undefined> {
    if (token.isCancellationRequested || !this.#kind.isOne(document)) return undefined;
    const { version } = document;
    const latest = this.#latestOf(document);
    const made = await orCancelled(latest.made, token);
    if (document.isClosed || document.version !== version) return undefined;
    // Where somebody has the text read anew, the reading shared until then ends without an answer.
    return made ?? (latest.abort.signal.aborted ? this.ofDocument(document, token) : undefined);
  }

  /** Reads a file, a few at once; undefined if a later reading or `signal` makes it unwanted. */
  async ofFile(uri: vscode.Uri, signal?: AbortSignal): Promise<FileReading<T> | undefined> {
    const address = uri.toString();
    const abort = new AbortController();
    this.#files.get(address)?.abort();
    this.#files.set(address, abort);
    const either = signal ? AbortSignal.any([signal, abort.signal]) : abort.signal;
    const reading = await this.#limit(() => this.#readFile(uri, either));
    if (this.#files.get(address) === abort) this.#files.delete(address);
    return either.aborted ? undefined : reading;
  }

  /** Whether a file is being read, or waits for its turn. */
  isReadingFile(address: string): boolean {
    return this.#files.has(address);
  }

  /** Leaves a document that ran out of time alone for longer, as the person types in it. */
  typed(address: string): void {
    this.#retries.typed(address);
  }

  /**
   * Forgets the text of a document that was not UTF-8, so that it is read again: the document may have been saved in
   * UTF-8 under the same version.
   */
  saved(address: string): void {
    if (this.#isNotText.delete(address)) this.#texts.delete(address);
  }

  /** Forgets what is known of a document that is closed or is to be read again, and aborts a reading under way. */
  forgetText(address: string): void {
    this.#texts.get(address)?.abort.abort();
    this.#texts.delete(address);
    this.#isNotText.delete(address);
    this.#retries.forget(address);
  }

  /** Forgets what is known of a file, and aborts a reading under way. */
  forgetFile(address: string): void {
    this.#files.get(address)?.abort();
    this.#files.delete(address);
    this.#fingerprints.delete(address);
  }

  dispose(): void {
    this.#retries.dispose();
    this.#due.dispose();
    this.#texts.clear();
  }

  #latestOf(document: vscode.TextDocument): OfText<T> {
    const address = document.uri.toString();
    const { version } = document;
    const known = this.#texts.get(address);
    if (known?.version === version) return known;
    // Whoever waits for an older version gets nothing, as the document has moved on.
    known?.abort.abort();
    const abort = new AbortController();
    const made = this.#retries.isWaiting(address)
      ? Promise.resolve(this.#kind.unread('tooSlow'))
      : this.#readText(document, document.getText(), abort.signal);
    const latest = { version, made, abort };
    this.#texts.set(address, latest);
    return latest;
  }

  async #readText(document: vscode.TextDocument, text: string, signal: AbortSignal): Promise<T | undefined> {
    const address = document.uri.toString();
    if (!(await isUtf8(document, text))) {
      this.#isNotText.add(address);
      return this.#kind.unread('notText');
    }
    const made = await this.#kind.read({ name: address, raw: text, lane: 'open', signal });
    if (made && this.#kind.whyUnread(made) === 'tooSlow') {
      this.#retries.tooSlow(address);
      // A later version is let alone as well; where it is queued, it gets its answer by the line below.
      this.#texts.get(address)?.abort.abort();
    } else if (made) this.#retries.forget(address);
    return made ?? (this.#retries.isWaiting(address) ? this.#kind.unread('tooSlow') : undefined);
  }

  async #readFile(uri: vscode.Uri, signal: AbortSignal): Promise<FileReading<T> | undefined> {
    const isUnwanted = () => signal.aborted;
    if (isUnwanted()) return undefined;
    const address = uri.toString();
    const contents = await contentsOf(uri, this.#log, this.#scheduler);
    if (contents === 'gone') return 'gone';
    if ('because' in contents) {
      this.#fingerprints.delete(address);
      return this.#kind.unread(contents.because);
    }
    const fingerprint = fingerprintOf(contents.bytes);
    if (isUnwanted()) return undefined;
    if (this.#fingerprints.get(address) === fingerprint) return 'same';
    this.#fingerprints.delete(address);
    const { lane } = this.#kind;
    const made = await this.#kind.read({ name: uri.path, raw: contents.bytes, lane, signal });
    // What was not read may be, another time.
    if (made && !this.#kind.whyUnread(made) && !isUnwanted()) this.#fingerprints.set(address, fingerprint);
    return made;
  }
}

/** Resolves as `awaited` does, or with undefined as soon as the token is cancelled. */
function orCancelled<T>(
  awaited: Promise<T | undefined>,
  token: vscode.CancellationToken,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => resolve(undefined));
    awaited.then(resolve, reject).finally(() => void listening.dispose());
  });
}

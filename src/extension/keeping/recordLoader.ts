import type * as vscode from 'vscode';
import type { DecisionRecord } from '../../core/record/record.ts';
import { openDocument } from '../files/documents.ts';
import type { KnownFiles } from './knownFiles.ts';
import type { Tools } from './tools.ts';

/** Cancellation of a reading, as a token for VS Code and as a signal for the reader. */
export interface Wanted {
  readonly token: vscode.CancellationToken;
  readonly signal: AbortSignal;
}

/** Takes in the records of files, or of their open documents, which win. */
export class RecordLoader {
  readonly #tools: Pick<Tools, 'readings' | 'files'>;
  readonly #known: KnownFiles;
  /** Version of each open document that was taken in. */
  readonly #taken = new WeakMap<vscode.TextDocument, number>();

  constructor(tools: Pick<Tools, 'readings' | 'files'>, known: KnownFiles) {
    this.#tools = tools;
    this.#known = known;
  }

  /** Reads a file or its open document; `once`: an earlier reading of this version of the document still counts. */
  async read(uri: vscode.Uri, { token, signal }: Wanted, when: 'anew' | 'once'): Promise<void> {
    const address = uri.toString();
    const document = openDocument(address);
    if (when === 'anew') {
      this.#sources.forgetText(address);
      this.#sources.forgetFile(address);
    }
    if (!document) return this.readFile(uri, signal);
    return this.readDocument(document, token);
  }

  /** Reads an open document, and takes in its record. */
  async readDocument(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<void> {
    this.#sources.forgetFile(document.uri.toString());
    const reading = await this.#tools.readings.read(document, token);
    if (!reading) return;
    this.#taken.set(document, reading.version);
    this.#take(document.uri, reading.record);
  }

  /** Whether the current version of an open document is taken in. */
  has(document: vscode.TextDocument): boolean {
    return this.#taken.get(document) === document.version;
  }

  /** Reads a file of a records folder, and forgets any other. */
  async readFile(uri: vscode.Uri, signal?: AbortSignal): Promise<void> {
    const reading = this.#isCandidate(uri) ? await this.#sources.ofFile(uri, signal) : 'gone';
    // What was opened meanwhile wins over the file.
    if (reading === undefined || reading === 'same' || openDocument(uri.toString())) return;
    // Which folders hold records may be said otherwise by now.
    if (reading === 'gone' || !this.#isCandidate(uri)) this.gone(uri.toString());
    else this.#take(uri, reading);
  }

  /** Whether a file is being read. */
  isReadingFile(address: string): boolean {
    return this.#sources.isReadingFile(address);
  }

  /** Forgets a file. */
  gone(address: string): void {
    this.#sources.forgetFile(address);
    this.#known.forget(address);
  }

  get #sources() {
    return this.#tools.readings.sources;
  }

  #take(uri: vscode.Uri, record: DecisionRecord): void {
    this.#known.take(uri.toString(), this.#tools.files.layouts.judge(uri), record);
  }

  #isCandidate(uri: vscode.Uri): boolean {
    return this.#tools.files.layouts.judge(uri).is === 'candidate';
  }
}

import pLimit from 'p-limit';
import type * as vscode from 'vscode';
import type { DecisionRecord } from '../../core/record/record.ts';
import { contentsOf, fingerprintOf } from '../files/fileContents.ts';
import type { Tools } from './tools.ts';

/** What came of reading a file: its record, that it holds the same as when it was last read, or that there is none. */
export type FileReading = DecisionRecord | 'same' | 'gone';

/** How many files are read at once: more only fight over the disk. */
const AT_ONCE = 20;

/** Reads files that are not open, a few at once; of a file that changes again meanwhile only the last reading counts. */
export class DiskReading {
  readonly #tools: Pick<Tools, 'reader' | 'channel' | 'scheduler'>;
  readonly #limit = pLimit(AT_ONCE);
  readonly #latest = new Map<string, AbortController>();
  readonly #fingerprints = new Map<string, number>();

  constructor(tools: Pick<Tools, 'reader' | 'channel' | 'scheduler'>) {
    this.#tools = tools;
  }

  /** Reads a file; undefined when a later reading or `signal` makes it unwanted. */
  async read(uri: vscode.Uri, signal?: AbortSignal): Promise<FileReading | undefined> {
    const address = uri.toString();
    const abort = new AbortController();
    this.#latest.get(address)?.abort();
    this.#latest.set(address, abort);
    const either = signal ? AbortSignal.any([signal, abort.signal]) : abort.signal;
    const reading = await this.#limit(() => this.#readNow(uri, either));
    if (this.#latest.get(address) === abort) this.#latest.delete(address);
    return either.aborted ? undefined : reading;
  }

  /** Whether a file is being read, or waits for its turn. */
  isReading(address: string): boolean {
    return this.#latest.has(address);
  }

  /** Forgets what was read of a file, and makes a reading under way unwanted. */
  forget(address: string): void {
    this.#latest.get(address)?.abort();
    this.#latest.delete(address);
    this.#fingerprints.delete(address);
  }

  async #readNow(uri: vscode.Uri, signal: AbortSignal): Promise<FileReading | undefined> {
    const isUnwanted = () => signal.aborted;
    if (isUnwanted()) return undefined;
    const address = uri.toString();
    const { reader, channel, scheduler } = this.#tools;
    const contents = await contentsOf(uri, channel, scheduler);
    if (contents === 'gone') return 'gone';
    if ('record' in contents) {
      this.#fingerprints.delete(address);
      return contents.record;
    }
    const fingerprint = fingerprintOf(contents.bytes);
    if (isUnwanted()) return undefined;
    if (this.#fingerprints.get(address) === fingerprint) return 'same';
    this.#fingerprints.delete(address);
    const record = await reader.read({ name: uri.path, raw: contents.bytes, lane: 'folder', signal });
    // What was not read may be, another time.
    if (record && !record.unread && !isUnwanted()) this.#fingerprints.set(address, fingerprint);
    return record;
  }
}

import type * as vscode from 'vscode';
import type { DecisionRecord } from '../core/record.ts';
import type { Reader } from '../reader/pool.ts';
import { fileRecord } from './fileRecord.ts';
import { Turns } from './turns.ts';

/** How many files are read at once: more only fight over the disk. */
const AT_ONCE = 20;

/** Reads files that are not open, a few at once; of a file that changes again meanwhile only the last reading counts. */
export class DiskReading {
  readonly #reader: Reader;
  readonly #log: vscode.LogOutputChannel;
  readonly #turns = new Turns(AT_ONCE);
  readonly #latest = new Map<string, AbortController>();

  constructor(reader: Reader, log: vscode.LogOutputChannel) {
    this.#reader = reader;
    this.#log = log;
  }

  /** The record of a file, `gone` where there is none; undefined when a later reading or `signal` makes it unwanted. */
  async read(uri: vscode.Uri, signal?: AbortSignal): Promise<DecisionRecord | 'gone' | undefined> {
    const address = uri.toString();
    const abort = new AbortController();
    this.drop(address);
    this.#latest.set(address, abort);
    const either = signal ? AbortSignal.any([signal, abort.signal]) : abort.signal;
    const record = await this.#turns.take(async () =>
      either.aborted ? undefined : await fileRecord(uri, this.#reader, this.#log, either),
    );
    if (this.#latest.get(address) === abort) this.#latest.delete(address);
    return either.aborted ? undefined : record;
  }

  /** Makes a reading under way unwanted. */
  drop(address: string): void {
    this.#latest.get(address)?.abort();
    this.#latest.delete(address);
  }
}

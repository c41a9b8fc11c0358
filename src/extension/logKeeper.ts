import * as vscode from 'vscode';
import type { NoRecord } from '../core/files.ts';
import { languageOf } from '../core/language.ts';
import { createLog, type DecisionLog } from '../core/log.ts';
import type { Context, Finding } from '../core/rule.ts';

/** The one owner of mutable state: keeps the log in step with open documents and the files of the workspace. */
export class LogKeeper implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>();
  readonly #reading = new vscode.EventEmitter<boolean>();

  /** The records of the workspace's records folders, open or not; not those helped elsewhere while they are open. */
  readonly log: DecisionLog = createLog(
    () => ({ today: this.today(), language: languageOf(vscode.env.language) }),
    () => undefined,
  );

  /** The addresses whose entry or findings changed or went: a burst is gathered and asked again, then told at once. */
  readonly onDidChange = this.#changed.event;

  /** Told when files begin to be read, and when no more are; a key stroke's reading is not told. */
  readonly onDidChangeReading = this.#reading.event;

  /** Whether files are being looked for or read. */
  readonly isReading: boolean = false;

  /** The latest findings of an address: of the log, or of a record that is helped while it is open. */
  findings(_address: string): readonly Finding[] {
    return [];
  }

  /** The records folders in which Markdown files were found, as paths that a person reads. */
  readonly foldersLookedIn: readonly string[] = [];

  /** Why a file is no record; undefined where it is one, or was not looked at. */
  whyNot(_uri: vscode.Uri): NoRecord | undefined {
    return undefined;
  }

  /** Reads a file anew, its open text where it has one, and asks it again; what it says is in the log when this ends. */
  async readAgain(_uri: vscode.Uri, _token: vscode.CancellationToken): Promise<void> {}

  /** Looks for the files anew and reads them all; false when cancelled on the way. */
  readAllAgain(
    _progress: vscode.Progress<{ readonly increment: number }>,
    _token: vscode.CancellationToken,
  ): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** When nothing is queued, under way or waiting for a pause in typing. */
  whenSettled(): Promise<void> {
    return Promise.resolve();
  }

  /** The day that the rules are asked on, ISO form. */
  today(): string {
    return '2024-12-15';
  }

  /** What rules and fixes may know besides the record. */
  context(): Context {
    return this.log.context();
  }

  dispose(): void {
    this.#changed.dispose();
    this.#reading.dispose();
  }
}

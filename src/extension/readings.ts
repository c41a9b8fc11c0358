import type * as vscode from 'vscode';
import type { NoRecord } from '../core/files.ts';
import type { Entry } from '../core/log.ts';
import type { DecisionRecord } from '../core/record.ts';

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

/** The readings of open documents, one per version. */
export class Readings {
  /**
   * What the document says now. Takes the text when called, shares a reading under way for that version, and waits for
   * no debounce. Undefined when cancelled, when the version has moved on, and for documents that are never read (the
   * other sides of a diff, other languages).
   */
  read(_document: vscode.TextDocument, _token: vscode.CancellationToken): Promise<Reading | undefined> {
    return Promise.resolve(undefined);
  }
}

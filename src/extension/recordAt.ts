import * as vscode from 'vscode';
import type { Entry } from '../core/entry.ts';
import { fileNameOf } from '../core/title.ts';
import type { Reading, Readings } from './readings.ts';
import { plain, sayNoRecord } from './says.ts';

/** What a record says now, in its document. */
export type RecordReading = Reading & { readonly entry: Entry };

/** Reads the record of a file, its open text where it has one; where it is none, that is said instead. */
export async function recordAt(uri: vscode.Uri, readings: Readings): Promise<RecordReading | undefined> {
  const name = fileNameOf(uri.toString());
  const reading = await readingOf(uri, readings);
  if (reading?.entry?.kind === 'scale') return { ...reading, entry: reading.entry };
  if (!reading) say(vscode.l10n.t('“{0}” cannot be opened as text.', plain(name)));
  else if (reading.record.unread) {
    say(vscode.l10n.t('“{0}” was not read: nothing is written into it.', plain(name)));
  } else say(sayNoRecord(name, reading.whyNot ?? 'otherKind'));
  return undefined;
}

async function readingOf(uri: vscode.Uri, readings: Readings): Promise<Reading | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    return await readings.read(document, new vscode.CancellationTokenSource().token);
  } catch {
    return undefined;
  }
}

/** Says something in a sentence, without waiting for an answer. */
export function say(sentence: string): void {
  void vscode.window.showInformationMessage(sentence);
}

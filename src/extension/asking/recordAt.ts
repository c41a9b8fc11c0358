import * as vscode from 'vscode';
import { type Entry, isScale } from '../../core/record/entry.ts';
import { fileNameOf } from '../../core/record/title.ts';
import type { Reading, Readings } from '../keeping/readings.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import { sayNoRecord } from '../shown/says.ts';
import { afterWalkthrough } from './afterWalkthrough.ts';
import { recordGiven } from './commandArgument.ts';
import { recordChosen } from './recordChosen.ts';
import { targetOf } from './target.ts';

/** Reading of a document that is a record. */
export type RecordReading = Reading & { readonly entry: Entry };

/**
 * Reads the record of a file, from its open document if there is one; tells the person and returns undefined if it is
 * none.
 */
export async function recordAt(uri: vscode.Uri, readings: Readings): Promise<RecordReading | undefined> {
  const name = fileNameOf(uri.toString());
  const reading = await readingOf(uri, readings);
  if (isScale(reading?.entry)) return { ...reading, entry: reading.entry };
  if (!reading) say(vscode.l10n.t('“{0}” cannot be opened as text.', name));
  else if (reading.record.unread) {
    say(vscode.l10n.t('“{0}” was not read: nothing is written into it.', name));
  } else say(sayNoRecord(name, reading.whyNot ?? 'otherKind'));
  return undefined;
}

/**
 * Returns the record that a command was called on, else the one in front, else, where no file is in front (as from the
 * walkthrough), one that the person chooses, and shows it; tells the person if the file is no record.
 */
export async function recordTarget(
  given: unknown,
  { keeper, readings, scheduler }: Pick<Services, 'keeper' | 'readings' | 'scheduler'>,
): Promise<RecordReading | undefined> {
  await afterWalkthrough(given, scheduler);
  const uri = recordGiven(given) ?? targetOf(given);
  if (uri) return recordAt(uri, readings);
  const chosen = await recordChosen(keeper, {
    placeHolder: vscode.l10n.t('The record that is meant'),
    none: keeper.isReading
      ? vscode.l10n.t('The records are still being read.')
      : vscode.l10n.t('Open a Markdown file first: this command is about the one in front.'),
  });
  if (!chosen) return undefined;
  const reading = await recordAt(chosen, readings);
  if (reading) await vscode.window.showTextDocument(reading.document);
  return reading;
}

async function readingOf(uri: vscode.Uri, readings: Readings): Promise<Reading | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    return await readings.read(document, new vscode.CancellationTokenSource().token);
  } catch {
    return undefined;
  }
}

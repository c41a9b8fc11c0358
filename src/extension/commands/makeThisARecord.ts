import * as vscode from 'vscode';
import type { NoRecord } from '../../core/files/files.ts';
import type { DecisionRecord } from '../../core/record/record.ts';
import { fileNameOf, titleOf } from '../../core/record/title.ts';
import { completeShortForm } from '../../core/writing/shortForm.ts';
import { markdownOf } from '../asking/target.ts';
import type { Reading } from '../keeping/readings.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import { sayNoRecord } from '../shown/says.ts';
import { writeReadBack } from '../writing/readBack.ts';

/** Id of the command, which another command offers. */
export const MAKE_THIS_A_RECORD = 'scaleOrNot.makeThisARecord';

/**
 * Registers *Make This a Record*, which adds the sections of the short form that a file of a records folder lacks, in
 * the file's own language.
 */
export function registerMakeThisARecord(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(MAKE_THIS_A_RECORD, async (given: unknown) => {
    const document = await markdownOf(given);
    if (!document) return;
    // Only what is shown gets tab stops, and only what is shown last is read.
    await vscode.window.showTextDocument(document);
    const reading = await services.readings.read(document, new vscode.CancellationTokenSource().token);
    const refusal = reading && (await complete(reading, services));
    if (refusal !== undefined) say(refusal);
  });
}

/** Whether a file that is no record can be made one where it is. */
export function canBecomeARecord(because: NoRecord | undefined): boolean {
  return because === 'otherKind' || because === 'noDecision';
}

/** Adds the missing sections; returns why nothing was written, or undefined. */
async function complete(
  reading: Reading,
  { keeper, reader }: Pick<Services, 'keeper' | 'reader'>,
): Promise<string | undefined> {
  const { document, record, entry, whyNot } = reading;
  const address = document.uri.toString();
  const name = fileNameOf(address);
  if (!entry && whyNot && !canBecomeARecord(whyNot)) return sayNoRecord(name, whyNot);
  if (record.unread) {
    return vscode.l10n.t('“{0}” was not read: nothing is written into it.', name);
  }
  const language = keeper.context().languageOf(entry ?? { address, kind: 'other', record });
  const title = titleOf({ address, record });
  const edits = completeShortForm(record, language, title);
  if (edits.length === 0) {
    return vscode.l10n.t('“{0}” has the sections of a record: nothing is to be added.', name);
  }
  const isWhole = (after: DecisionRecord) => completeShortForm(after, language, title).length === 0;
  return writeReadBack(reading, edits, reader, isWhole);
}

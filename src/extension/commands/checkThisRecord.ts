import * as vscode from 'vscode';
import type { NoRecord } from '../../core/files/files.ts';
import type { Entry } from '../../core/record/entry.ts';
import { isClosed, standingOf } from '../../core/record/standing.ts';
import { fileNameOf, titleOf } from '../../core/record/title.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { sentenceOf } from '../../core/rules/sentences.ts';
import { markdownOf } from '../asking/target.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import type { Readings } from '../keeping/readings.ts';
import { goTo, rangeOf } from '../shown/goTo.ts';
import { offer, say } from '../shown/notifications.ts';
import { sayNoRecord, sayRecord, shownLanguage } from '../shown/says.ts';
import { canBecomeARecord, MAKE_THIS_A_RECORD } from './makeThisARecord.ts';

/**
 * Registers *Check This Record*, which reads it again, says where it stands and what the rules found, and goes to the
 * first finding; or says why it is no record.
 */
export function registerCheckThisRecord(keeper: LogKeeper, readings: Readings): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.checkThisRecord', async (given: unknown) => {
    const document = await markdownOf(given);
    if (!document) return;
    const { uri } = document;
    const { token } = new vscode.CancellationTokenSource();
    await keeper.readAgain(uri, token);
    const reading = await readings.read(document, token);
    if (!reading) return;
    if (!reading.entry) {
      void sayWhyNot(uri, reading.whyNot ?? 'noDecision');
      return;
    }
    const findings = keeper.findings(uri.toString());
    if (findings[0]) await goTo(uri, rangeOf(findings[0].at));
    say(sayEntry(reading.entry, findings));
  });
}

/** Returns where the record of an entry stands and what the rules found in it, in one sentence. */
function sayEntry(entry: Entry, findings: readonly Finding[]): string {
  const { kind, record } = entry;
  return sayRecord(
    kind === 'unread' ? fileNameOf(entry.address) : titleOf(entry),
    kind === 'scale' ? standingOf(record) : kind === 'unread' ? 'unread' : 'other',
    isClosed(record),
    findings.map((finding) => sentenceOf(finding, shownLanguage())),
  );
}

async function sayWhyNot(file: vscode.Uri, because: NoRecord): Promise<void> {
  const sentence = sayNoRecord(fileNameOf(file.toString()), because);
  const make = vscode.l10n.t('Make This a Record');
  if (!canBecomeARecord(because)) say(sentence);
  else if (await offer(sentence, make)) await vscode.commands.executeCommand(MAKE_THIS_A_RECORD, file);
}

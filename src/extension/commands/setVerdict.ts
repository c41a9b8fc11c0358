import * as vscode from 'vscode';
import type { Verdict } from '../../core/record/record.ts';
import { verdictOf } from '../../core/record/standing.ts';
import { titleOf } from '../../core/record/title.ts';
import { VERDICTS, written } from '../../core/words/vocabulary.ts';
import { setVerdict } from '../../core/writing/verdict.ts';
import { recordAt, recordTarget, type RecordReading } from '../asking/recordAt.ts';
import type { Services } from '../keeping/services.ts';
import { chooseOne } from '../shown/lists.ts';
import { say } from '../shown/notifications.ts';
import { sayRefused, shownLanguage } from '../shown/says.ts';
import { writeReadBack } from '../writing/readBack.ts';

const ORDER: readonly Verdict[] = ['scale', 'dontScale', 'undecided'];

/** Registers *Set Verdict…*, which sets the verdict of the record in front where the record says it. */
export function registerSetVerdict(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.setVerdict', async (given: unknown) => {
    const before = await recordTarget(given, services);
    const verdict = before && (await verdictChosen(before, services));
    if (!before || !verdict) return;
    // What was typed while the verdict was asked for counts.
    const now = await recordAt(before.document.uri, services.readings);
    const refusal = now && (await write(now, verdict, services));
    if (refusal !== undefined) say(refusal);
  });
}

async function verdictChosen(reading: RecordReading, { keeper }: Services): Promise<Verdict | undefined> {
  const { entry, record } = reading;
  const language = keeper.context().languageOf(entry);
  const items = ORDER.map((verdict) => {
    const label = written(VERDICTS, verdict, language);
    const shown = written(VERDICTS, verdict, shownLanguage());
    const notes = [
      shown === label ? [] : [shown],
      verdict === verdictOf(record) ? [vscode.l10n.t('now')] : [],
    ];
    return { label, description: notes.flat().join(' · '), verdict };
  });
  const chosen = await chooseOne(items, {
    title: titleOf(entry),
    placeHolder: vscode.l10n.t('The verdict of this record'),
  });
  return chosen?.verdict;
}

async function write(
  reading: RecordReading,
  verdict: Verdict,
  { keeper, reader }: Services,
): Promise<string | undefined> {
  const { entry, record } = reading;
  const change = setVerdict(record, verdict, keeper.context().languageOf(entry));
  if (change.is === 'refused') return sayRefused(change, titleOf(entry));
  return writeReadBack(reading, change.edits, reader, (after) => verdictOf(after) === verdict);
}

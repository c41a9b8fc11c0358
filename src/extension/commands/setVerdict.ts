import * as vscode from 'vscode';
import type { Verdict } from '../../core/record.ts';
import { verdictOf } from '../../core/standing.ts';
import { titleOf } from '../../core/title.ts';
import { VERDICTS, written } from '../../core/vocabulary.ts';
import { setVerdict } from '../../core/writing/verdict.ts';
import type { Writing } from '../newFile.ts';
import { writeReadBack } from '../readBack.ts';
import { recordAt, say, type RecordReading } from '../recordAt.ts';
import type { Readings } from '../readings.ts';
import { sayRefused, shownLanguage } from '../says.ts';
import { recordGiven, targetOf } from '../target.ts';

const ORDER: readonly Verdict[] = ['scale', 'dontScale', 'undecided'];

/** *Set Verdict…*: of the record in front, where its verdict is said. */
export function registerSetVerdict(writing: Writing, readings: Readings): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.setVerdict', async (given: unknown) => {
    const uri = recordGiven(given) ?? targetOf(given);
    if (!uri) {
      say(vscode.l10n.t('Open a Markdown file first: this command is about the one in front.'));
      return;
    }
    const before = await recordAt(uri, readings);
    const verdict = before && (await verdictChosen(before, writing));
    if (!verdict) return;
    // What was typed while the verdict was asked for counts.
    const now = await recordAt(uri, readings);
    const refusal = now && (await write(now, verdict, writing));
    if (refusal !== undefined) say(refusal);
  });
}

async function verdictChosen(reading: RecordReading, { keeper }: Writing): Promise<Verdict | undefined> {
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
  const chosen = await vscode.window.showQuickPick(items, {
    title: titleOf(entry),
    placeHolder: vscode.l10n.t('The verdict of this record'),
  });
  return chosen?.verdict;
}

async function write(
  { document, entry, record }: RecordReading,
  verdict: Verdict,
  { keeper, reader }: Writing,
): Promise<string | undefined> {
  const change = setVerdict(record, verdict, keeper.context().languageOf(entry));
  if (change.is === 'refused') return sayRefused(change, titleOf(entry));
  return writeReadBack(document, change.edits, reader, (after) => verdictOf(after) === verdict);
}

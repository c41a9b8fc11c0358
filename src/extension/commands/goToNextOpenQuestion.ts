import * as vscode from 'vscode';
import { nextQuestion, type OpenQuestions } from '../../core/log/openQuestions.ts';
import { targetOf } from '../asking/target.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { goTo, rangeOf } from '../shown/goTo.ts';
import { say } from '../shown/notifications.ts';

/**
 * Registers *Go to Next Open Question*, which goes to the one after the cursor, across records, in the order of the
 * view; after the last, to the first.
 */
export function registerGoToNextOpenQuestion(keeper: LogKeeper, list: OpenQuestions): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.goToNextOpenQuestion', async (given: unknown) => {
    const file = targetOf(given);
    // What was typed a moment ago is told to the list before this ends.
    if (file) await keeper.readAgain(file, new vscode.CancellationTokenSource().token);
    const next = nextQuestion(list.records, file && positionIn(file));
    if (next) await goTo(vscode.Uri.parse(next.address, true), rangeOf(next.question.place));
    else say(vscode.l10n.t('No question is open.'));
  });
}

/** Returns the cursor's position in a file; the one before its first character if no visible editor shows the file. */
function positionIn(file: vscode.Uri) {
  const address = file.toString();
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
  return { address, position: editor?.selection.active ?? { line: 0, character: -1 } };
}

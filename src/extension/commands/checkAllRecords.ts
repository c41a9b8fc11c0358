import * as vscode from 'vscode';
import { tally } from '../../core/log/figures.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { say, progressOf } from '../shown/notifications.ts';
import { sayNoRecords, sayTally } from '../shown/says.ts';

/** Registers *Check All Records*, which reads all records again, sums them up in one sentence, and opens Problems. */
export function registerCheckAllRecords(keeper: LogKeeper): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.checkAllRecords', async () => {
    const isDone = await progressOf(vscode.l10n.t('Reading all records'), (progress, token) =>
      keeper.readAllAgain(progress, token),
    );
    if (!isDone) return;
    const figures = tally(keeper.log);
    if (figures.records + figures.unread === 0) {
      say(sayNoRecords(keeper.foldersLookedIn));
      return;
    }
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    say(sayTally(figures));
  });
}

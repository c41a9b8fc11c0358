import * as vscode from 'vscode';
import { summaryOf } from '../../core/record/summary.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { say } from '../shown/says.ts';
import { recordItems } from './recordItems.ts';

/** What is said where a record is to be chosen: what it is for, and that there is none to choose. */
export interface RecordWanted {
  readonly placeHolder: string;
  readonly none: string;
}

/** Asks for one of the records that are no history; undefined where none is chosen, and where there is none, which is said. */
export async function recordChosen(
  { log }: LogKeeper,
  { placeHolder, none }: RecordWanted,
): Promise<vscode.Uri | undefined> {
  const open = recordItems(log).filter(({ entry }) => !summaryOf(entry).closed);
  if (open.length === 0) {
    say(none);
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick(open, {
    placeHolder,
    // The walkthrough takes the focus back once its button was pressed.
    ignoreFocusOut: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen && vscode.Uri.parse(chosen.entry.address, true);
}

import * as vscode from 'vscode';
import { summaryOf } from '../../core/record/summary.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { chooseOne } from '../shown/lists.ts';
import { say } from '../shown/notifications.ts';
import { recordItems } from './recordItems.ts';

/** Texts for choosing a record: the placeholder, and the message if there is none to choose. */
export interface RecordWanted {
  readonly placeHolder: string;
  readonly none: string;
}

/**
 * Asks the person for a record that is not history; undefined if they choose none, or if there is none, which it tells
 * them.
 */
export async function recordChosen(
  { log }: LogKeeper,
  { placeHolder, none }: RecordWanted,
): Promise<vscode.Uri | undefined> {
  const open = recordItems(log).filter(({ entry }) => !summaryOf(entry).closed);
  if (open.length === 0) {
    say(none);
    return undefined;
  }
  const chosen = await chooseOne(open, {
    placeHolder,
    // The walkthrough takes the focus back once its button was pressed.
    ignoreFocusOut: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen && vscode.Uri.parse(chosen.entry.address, true);
}

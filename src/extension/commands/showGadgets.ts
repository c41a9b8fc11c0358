import * as vscode from 'vscode';
import { gadgetsOf } from '../../core/log/figures.ts';
import type { Entry } from '../../core/record/entry.ts';
import { isClosed } from '../../core/record/standing.ts';
import { titleOf } from '../../core/record/title.ts';
import { START } from '../../core/text/place.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { goTo, rangeOf } from '../shown/goTo.ts';
import { chooseOne } from '../shown/lists.ts';
import { say } from '../shown/notifications.ts';

/**
 * Registers *Show Gadgets*, which lists the records that state no need, marks history as such, and opens the chosen one
 * where it would state its need.
 */
export function registerShowGadgets(keeper: LogKeeper): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.showGadgets', async () => {
    await keeper.whenSettled();
    const gadgets = gadgetsOf(keeper.log);
    if (gadgets.length === 0) {
      say(vscode.l10n.t('No record reads as a gadget.'));
      return;
    }
    const chosen = await chooseOne(gadgets.map(gadgetItem), {
      placeHolder: vscode.l10n.t('Records that state no need: choose one to open it'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (chosen) await goTo(fileOf(chosen.entry), rangeOf(needOrTitle(chosen.entry)));
  });
}

/** Returns the quick-pick item of a gadget. */
function gadgetItem(entry: Entry): vscode.QuickPickItem & { readonly entry: Entry } {
  return {
    label: titleOf(entry),
    description: sayHistory(entry),
    detail: vscode.workspace.asRelativePath(fileOf(entry)),
    entry,
  };
}

function sayHistory({ record }: Entry): string | undefined {
  if (!isClosed(record)) return undefined;
  return record.status?.word === 'dropped'
    ? vscode.l10n.t('history: dropped')
    : vscode.l10n.t('history: superseded');
}

function needOrTitle({ record }: Entry) {
  return record.sections.find(({ kind }) => kind === 'need')?.heading ?? record.title?.place ?? START;
}

function fileOf({ address }: Entry): vscode.Uri {
  return vscode.Uri.parse(address, true);
}

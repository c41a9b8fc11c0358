import * as vscode from 'vscode';
import type { LogKeeper } from '../logKeeper.ts';
import { recordItems, type RecordItem } from '../recordItems.ts';

/** While records are read, the list is made anew no more often than this, in milliseconds. */
const LISTS_EVERY = 300;

/** *Go to Decision…*: all records, those that are read meanwhile too; the chosen one is opened. */
export function registerGoToDecision(keeper: LogKeeper): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.goToDecision', () => {
    const pick = vscode.window.createQuickPick<RecordItem>();
    pick.placeholder = vscode.l10n.t('A record, by its title, its file or where it stands');
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.keepScrollPosition = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const list = () => {
      timer = undefined;
      const [active] = pick.activeItems;
      pick.items = recordItems(keeper.log);
      pick.busy = keeper.isReading;
      const same = pick.items.find(({ entry }) => entry.address === active?.entry.address);
      if (same && pick.value === '') pick.activeItems = [same];
    };
    const listSoon = () => void (timer ??= setTimeout(list, LISTS_EVERY));
    const following = [keeper.onDidChange(listSoon), keeper.onDidChangeReading(listSoon)];
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (!chosen) return;
      pick.hide();
      void vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.entry.address, true));
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      for (const one of [...following, pick]) one.dispose();
    });
    list();
    pick.show();
  });
}

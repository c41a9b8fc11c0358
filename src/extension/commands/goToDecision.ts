import * as vscode from 'vscode';
import { recordItems, type RecordItem } from '../asking/recordItems.ts';
import type { Services } from '../keeping/services.ts';
import { createList, setItems } from '../shown/lists.ts';
import { createListing } from '../turns/listing.ts';

/** Registers *Go to Decision…*, which lists all records, adds those read meanwhile, and opens the chosen one. */
export function registerGoToDecision({ keeper, scheduler }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.goToDecision', () => {
    const placeHolder = vscode.l10n.t('A record, by its title, its file or where it stands');
    const pick = createList<RecordItem>({ placeHolder });
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.keepScrollPosition = true;
    const list = () => {
      const [active] = pick.activeItems;
      setItems(pick, recordItems(keeper.log));
      pick.busy = keeper.isReading;
      const same = pick.items.find(({ entry }) => entry.address === active?.entry.address);
      if (same && pick.value === '') pick.activeItems = [same];
    };
    const listing = createListing(list, scheduler);
    const following = [
      keeper.onDidChange(() => listing.soon()),
      keeper.onDidChangeReading(() => listing.soon()),
    ];
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (!chosen) return;
      pick.hide();
      void vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.entry.address, true));
    });
    pick.onDidHide(() => {
      for (const one of [...following, listing, pick]) one.dispose();
    });
    list();
    pick.show();
  });
}

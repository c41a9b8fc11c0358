import * as vscode from 'vscode';
import { createList, setItems } from '../shown/lists.ts';

/** A choice among a few, as one step of several. */
export interface Choice<T> {
  readonly title: string;
  readonly placeHolder: string;
  readonly items: readonly (vscode.QuickPickItem & { readonly is: T })[];
  /** Current choice, active when the list opens. */
  readonly now?: T;
  readonly step?: number;
  readonly of?: number;
}

/** Asks the person for one of a few; returns `back` after the Back button, undefined after Escape. */
export function askOne<T>(choice: Choice<T>): Promise<{ readonly is: T } | 'back' | undefined> {
  const pick = createList<vscode.QuickPickItem & { readonly is: T }>(choice);
  // What opens beside it may take the focus for a moment; Escape leaves.
  pick.ignoreFocusOut = true;
  pick.step = choice.step;
  pick.totalSteps = choice.of;
  setItems(pick, choice.items);
  pick.activeItems = pick.items.filter(({ is }) => is === choice.now);
  pick.buttons = (choice.step ?? 1) > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (!chosen) return;
      resolve({ is: chosen.is });
      pick.hide();
    });
    pick.onDidTriggerButton(() => {
      resolve('back');
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

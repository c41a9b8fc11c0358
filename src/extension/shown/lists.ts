import * as vscode from 'vscode';
import { textForIcons, textForPlain } from '../../core/text/textFor.ts';

/** Asks the person for one item of a list; undefined after Escape. */
export async function chooseOne<Item extends vscode.QuickPickItem>(
  items: readonly Item[],
  { title, placeHolder, ...how }: vscode.QuickPickOptions,
): Promise<Item | undefined> {
  return vscode.window.showQuickPick(items.map(itemAsText), {
    title: title && textForPlain(title),
    placeHolder: placeHolder && textForPlain(placeHolder),
    ...how,
  });
}

/** Returns a list that is not shown yet, without items. */
export function createList<Item extends vscode.QuickPickItem>(texts: {
  readonly title?: string;
  readonly placeHolder: string;
}): vscode.QuickPick<Item> {
  const list = vscode.window.createQuickPick<Item>();
  list.title = texts.title && textForPlain(texts.title);
  list.placeholder = textForPlain(texts.placeHolder);
  return list;
}

/** Puts items into a list, in the place of those it has. */
export function setItems<Item extends vscode.QuickPickItem>(
  list: vscode.QuickPick<Item>,
  items: readonly Item[],
): void {
  list.items = items.map(itemAsText);
}

/** Returns an item as text: VS Code reads icons in all of it, and nothing in the name of a separator. */
function itemAsText<Item extends vscode.QuickPickItem>(item: Item): Item {
  const { label, description, detail, kind } = item;
  return {
    ...item,
    label: kind === vscode.QuickPickItemKind.Separator ? textForPlain(label) : textForIcons(label),
    description: description && textForIcons(description),
    detail: detail && textForIcons(detail),
  };
}

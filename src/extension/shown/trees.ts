import * as vscode from 'vscode';
import { textForPlain } from '../../core/text/textFor.ts';

/** Texts of a tree item, in which VS Code reads nothing. */
export interface ItemTexts {
  readonly label: string;
  readonly description?: string;
  /** Lines of the tooltip. */
  readonly tooltip?: readonly string[];
  /** Text that a screen reader says in the place of the label. */
  readonly said?: string;
}

/** Returns an item of a view. */
export function treeItem(
  { label, description, tooltip, said }: ItemTexts,
  collapsibleState?: vscode.TreeItemCollapsibleState,
): vscode.TreeItem {
  const item = new vscode.TreeItem(textForPlain(label), collapsibleState);
  if (description !== undefined) item.description = textForPlain(description);
  if (tooltip) setTooltip(item, tooltip);
  if (said !== undefined) item.accessibilityInformation = { label: textForPlain(said) };
  return item;
}

/** Sets the tooltip of an item, in lines. */
export function setTooltip(item: vscode.TreeItem, lines: readonly string[]): void {
  item.tooltip = lines.map(textForPlain).join('\n');
}

/** Returns the box of an item that the person may tick. */
export function checkbox(tooltip: string, said: string): vscode.TreeItem['checkboxState'] {
  return {
    state: vscode.TreeItemCheckboxState.Unchecked,
    tooltip: textForPlain(tooltip),
    accessibilityInformation: { label: textForPlain(said), role: 'checkbox' },
  };
}

/** Texts around the items of a view. */
export interface ViewTexts {
  /** Number on its icon, with the words for it. */
  readonly badge: vscode.ViewBadge | undefined;
  /** Text beside the name of the view. */
  readonly description: string | undefined;
  /** Text above its items. */
  readonly message: string | undefined;
}

/** Sets the texts around the items of a view. */
export function setViewTexts(view: vscode.TreeView<unknown>, { badge, ...texts }: ViewTexts): void {
  view.badge = badge && { value: badge.value, tooltip: textForPlain(badge.tooltip) };
  for (const part of ['description', 'message'] as const) {
    const text = texts[part] && textForPlain(texts[part]);
    // To set what is there already would cost VS Code a round each time.
    if (view[part] !== text) view[part] = text;
  }
}

/** Shows in a view that something is under way, until it is done. */
export function showProgressIn(viewId: string, work: () => Promise<void>): void {
  void vscode.window.withProgress({ location: { viewId } }, work);
}

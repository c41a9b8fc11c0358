import * as vscode from 'vscode';
import { idOf, type MoreNode } from '../asking/nodes.ts';
import { treeItem } from '../shown/trees.ts';

/** Id of the command that shows the records a node stands for that are not shown yet; it is in no menu. */
export const SHOW_MORE = 'scaleOrNot.showMore';

/** Returns the item below the last record shown of many. */
export function moreItem(node: MoreNode): vscode.TreeItem {
  const title =
    node.hidden === 1
      ? vscode.l10n.t('1 more record: show it')
      : vscode.l10n.t('{0} more records: show some', node.hidden);
  const item = treeItem({ label: title, tooltip: [title] });
  item.id = idOf(node);
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.contextValue = 'more';
  item.command = { command: SHOW_MORE, title, arguments: [node.show] };
  return item;
}

/** Registers the command that such an item runs. */
export function registerShowMore(): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_MORE, (show: unknown) => {
    if (typeof show === 'function') (show as () => void)();
  });
}

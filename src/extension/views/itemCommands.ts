import * as vscode from 'vscode';
import { nodeGiven } from '../asking/commandArgument.ts';
import type { Node } from '../asking/nodes.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { goTo, rangeOf } from '../shown/goTo.ts';

/**
 * Registers the commands for a record or a question of a view: the one given by its menu or by a key, else the selected
 * one.
 */
export function registerItemCommands(
  views: readonly vscode.TreeView<Node>[],
  { log }: LogKeeper,
): vscode.Disposable {
  const register = (name: string, work: (node: Node) => unknown) =>
    vscode.commands.registerCommand(`scaleOrNot.${name}`, async (given: unknown) => {
      const node = nodeGiven(given) ?? views.find(({ visible }) => visible)?.selection[0];
      if (node) await work(node);
    });
  return vscode.Disposable.from(
    register('open', (node) => open(node, vscode.ViewColumn.Active)),
    register('openToTheSide', (node) => open(node, vscode.ViewColumn.Beside)),
    register('copy', (node) => {
      const text = textOf(node, log);
      return text === undefined ? undefined : vscode.env.clipboard.writeText(text);
    }),
  );
}

async function open(node: Node, column: vscode.ViewColumn): Promise<void> {
  if (node.is === 'question') {
    await goTo(vscode.Uri.parse(node.record.address, true), rangeOf(node.question.place), column);
  } else if (node.is === 'record') {
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(node.address, true), column);
  }
}

function textOf(node: Node, log: LogKeeper['log']): string | undefined {
  if (node.is === 'question') return node.question.text;
  return node.is === 'record' ? log.get(node.address)?.summary.title : undefined;
}

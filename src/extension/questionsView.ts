import * as vscode from 'vscode';
import type { DecisionLog } from '../core/log.ts';
import type { LogKeeper } from './logKeeper.ts';
import { QuestionsTree, type Node } from './questionsTree.ts';
import { sayQuestions } from './says.ts';

const VIEW = 'scaleOrNot.openQuestions';

/** Set once the workspace has been looked through: until then the view does not say that there is no record. */
const LOOKED = 'scaleOrNot.looked';

/** The view of the open questions, with what it shows. */
export interface QuestionsView {
  readonly tree: QuestionsTree;
  readonly view: vscode.TreeView<Node>;
  dispose(): void;
}

/** Registers the view *Open Questions*, which follows the log. */
export function registerQuestionsView(keeper: LogKeeper): QuestionsView {
  const tree = new QuestionsTree(keeper.log);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const showState = () => {
    const { total, counted } = tree.list;
    view.badge = counted === 0 ? undefined : { value: counted, tooltip: sayQuestions(counted) };
    // Without any record the view's welcome text stands here, which a message would hide.
    view.message = total === 0 && hasRecords(keeper.log) ? vscode.l10n.t('No question is open.') : undefined;
  };
  const registered = vscode.Disposable.from(
    tree,
    view,
    keeper.onDidChange((addresses) => {
      tree.update(addresses);
      showState();
    }),
    keeper.onDidChangeReading((isReading) => {
      if (isReading) void showProgressUntilRead(keeper);
      else void vscode.commands.executeCommand('setContext', LOOKED, true);
    }),
  );
  return { tree, view, dispose: () => void registered.dispose() };
}

function showProgressUntilRead(keeper: LogKeeper): Thenable<void> {
  return vscode.window.withProgress({ location: { viewId: VIEW } }, () => {
    return new Promise<void>((resolve) => {
      const listening = keeper.onDidChangeReading((isReading) => {
        if (isReading) return;
        listening.dispose();
        resolve();
      });
    });
  });
}

function hasRecords(log: DecisionLog): boolean {
  for (const { unlisted } of log.entries()) if (!unlisted) return true;
  return false;
}

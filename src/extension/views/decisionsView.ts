import * as vscode from 'vscode';
import { DECISION_GROUPINGS, type DecisionGrouping } from '../../core/log/decisionArrangement.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Node } from '../asking/nodes.ts';
import type { Clock } from '../keeping/clock.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { chooseOne } from '../shown/lists.ts';
import { DecisionsTree } from './decisionsTree.ts';
import { keptChoice } from './keptChoice.ts';
import { showsProgress } from './questionsView.ts';

const VIEW = 'scaleOrNot.decisions';

/** Context key set while closed decisions are not shown. */
const HIDES_CLOSED = 'scaleOrNot.hidesClosed';

/** View of all decisions, with its content. */
export interface DecisionsView {
  readonly shown: DecisionsTree;
  readonly view: vscode.TreeView<Node>;
  dispose(): void;
}

/** Registers the view *Decisions*, which follows the log and the day; the workspace remembers how it is grouped. */
export function registerDecisionsView(
  keeper: LogKeeper,
  clock: Clock,
  memento: vscode.Memento,
  scheduler: Scheduler,
): DecisionsView {
  const grouping = keptChoice(memento, 'decisions.grouping', DECISION_GROUPINGS);
  const hidesClosed = keptChoice(memento, 'decisions.hidesClosed', [false, true]);
  const choice = { grouping: grouping.now, hidesClosed: hidesClosed.now };
  const shown = new DecisionsTree(keeper, choice, scheduler);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: shown.tree, showCollapseAll: true });
  const arrange = () => shown.arrange({ grouping: grouping.now, hidesClosed: hidesClosed.now });
  const hide = async (closed: boolean) => {
    hidesClosed.set(closed);
    await vscode.commands.executeCommand('setContext', HIDES_CLOSED, closed);
    await arrange();
  };
  void vscode.commands.executeCommand('setContext', HIDES_CLOSED, hidesClosed.now);
  const registered = vscode.Disposable.from(
    shown.tree,
    view,
    keeper.onDidChange((addresses) => shown.update(addresses)),
    clock.onDidChangeDay(() => void arrange()),
    showsProgress(VIEW, keeper),
    vscode.commands.registerCommand('scaleOrNot.groupDecisions', async () => {
      const chosen = await groupingChosen(grouping.now);
      if (!chosen) return;
      grouping.set(chosen);
      await arrange();
    }),
    vscode.commands.registerCommand('scaleOrNot.hideClosed', () => hide(true)),
    vscode.commands.registerCommand('scaleOrNot.showClosed', () => hide(false)),
  );
  return { shown, view, dispose: () => void registered.dispose() };
}

async function groupingChosen(now: DecisionGrouping): Promise<DecisionGrouping | undefined> {
  const labels: Readonly<Record<DecisionGrouping, string>> = {
    standing: vscode.l10n.t('By standing'),
    verdict: vscode.l10n.t('By verdict'),
    status: vscode.l10n.t('By status'),
    folder: vscode.l10n.t('By folder'),
    review: vscode.l10n.t('By review'),
  };
  const items = DECISION_GROUPINGS.map((grouping) => ({
    label: labels[grouping],
    grouping,
    ...(grouping === now && { description: vscode.l10n.t('now') }),
  }));
  const placeHolder = vscode.l10n.t('How decisions are grouped');
  return (await chooseOne(items, { placeHolder }))?.grouping;
}

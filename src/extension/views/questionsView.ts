import * as vscode from 'vscode';
import { QUESTION_GROUPINGS, QUESTION_ORDERS } from '../../core/log/questionArrangement.ts';
import { isListed } from '../../core/record/entry.ts';
import type { Node } from '../asking/nodes.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import type { Services } from '../keeping/services.ts';
import { sayQuestions } from '../shown/says.ts';
import { setViewTexts, showProgressIn } from '../shown/trees.ts';
import { registerArrangeQuestions } from './arrangeQuestions.ts';
import { registerFilterQuestions } from './filterQuestions.ts';
import { registerFollowing } from './followEditor.ts';
import { keptChoice } from './keptChoice.ts';
import { QuestionsTree } from './questionsTree.ts';
import { registerTicking } from './tickToAnswer.ts';

export const QUESTIONS_VIEW = 'scaleOrNot.openQuestions';

/** View of the open questions, with its content. */
export interface QuestionsView {
  readonly shown: QuestionsTree;
  readonly view: vscode.TreeView<Node>;
  dispose(): void;
}

/** Registers the view *Open Questions*, which follows the log; the workspace remembers how it is arranged. */
export function registerQuestionsView(services: Services, memento: vscode.Memento): QuestionsView {
  const { keeper, scheduler } = services;
  const grouping = keptChoice(memento, 'questions.grouping', QUESTION_GROUPINGS);
  const order = keptChoice(memento, 'questions.order', QUESTION_ORDERS);
  const shown = new QuestionsTree(keeper.log, { grouping: grouping.now, order: order.now }, scheduler);
  const view = vscode.window.createTreeView(QUESTIONS_VIEW, {
    treeDataProvider: shown.tree,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const showState = () => {
    const { total } = shown.list;
    setViewTexts(view, {
      badge: total === 0 ? undefined : { value: total, tooltip: sayQuestions(total) },
      description: shown.filter === '' ? undefined : vscode.l10n.t('only those with “{0}”', shown.filter),
      message: messageOf(shown, keeper),
    });
  };
  const registered = vscode.Disposable.from(
    shown.tree,
    view,
    keeper.onDidChange((addresses) => {
      shown.update(addresses);
      showState();
    }),
    showsProgress(QUESTIONS_VIEW, keeper),
    registerTicking(view, shown, services),
    registerArrangeQuestions(shown, (choice) => {
      grouping.set(choice.grouping);
      order.set(choice.order);
    }),
    registerFilterQuestions(shown, showState),
    registerFollowing(view, shown, memento, scheduler),
  );
  return { shown, view, dispose: () => void registered.dispose() };
}

/**
 * Returns the message of a view that shows nothing; undefined without any record, as it would hide the view's welcome
 * text.
 */
function messageOf({ list, tree, filter }: QuestionsTree, { log }: LogKeeper): string | undefined {
  if (list.total > 0)
    return tree.isEmpty ? vscode.l10n.t('No open question holds “{0}”.', filter) : undefined;
  for (const entry of log.entries()) if (isListed(entry)) return vscode.l10n.t('No question is open.');
  return undefined;
}

/** Shows in a view that records are being read. */
export function showsProgress(viewId: string, keeper: LogKeeper): vscode.Disposable {
  return keeper.onDidChangeReading((isReading) => {
    if (isReading) showProgressIn(viewId, () => untilRead(keeper));
  });
}

function untilRead(keeper: LogKeeper): Promise<void> {
  return new Promise((resolve) => {
    const listening = keeper.onDidChangeReading((isReading) => {
      if (isReading) return;
      listening.dispose();
      resolve();
    });
  });
}

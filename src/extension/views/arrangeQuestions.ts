import * as vscode from 'vscode';
import {
  QUESTION_GROUPINGS,
  QUESTION_ORDERS,
  type QuestionChoice,
  type QuestionGrouping,
  type QuestionOrder,
} from '../../core/log/questionArrangement.ts';
import { chooseOne } from '../shown/lists.ts';
import type { QuestionsTree } from './questionsTree.ts';

interface Item extends vscode.QuickPickItem {
  readonly choice?: Partial<QuestionChoice>;
}

/**
 * Registers *Group and Order Open Questions…*: by record, standing or folder, in the order of the text or the newest
 * first.
 */
export function registerArrangeQuestions(
  shown: QuestionsTree,
  keep: (choice: QuestionChoice) => void,
): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.arrangeQuestions', async () => {
    const chosen = await chooseOne(itemsOf(shown.choice), {
      placeHolder: vscode.l10n.t('How open questions are shown'),
    });
    if (!chosen?.choice) return;
    const choice = { ...shown.choice, ...chosen.choice };
    keep(choice);
    await shown.arrange(choice);
  });
}

function itemsOf(now: QuestionChoice): readonly Item[] {
  const groupings: Readonly<Record<QuestionGrouping, string>> = {
    record: vscode.l10n.t('By record'),
    standing: vscode.l10n.t('By standing'),
    folder: vscode.l10n.t('By folder'),
  };
  const orders: Readonly<Record<QuestionOrder, string>> = {
    text: vscode.l10n.t('In the order of the text'),
    newest: vscode.l10n.t('Newest first'),
  };
  return [
    separator(vscode.l10n.t('grouped')),
    ...QUESTION_GROUPINGS.map((grouping) =>
      item(groupings[grouping], { grouping }, now.grouping === grouping),
    ),
    separator(vscode.l10n.t('ordered')),
    ...QUESTION_ORDERS.map((order) => item(orders[order], { order }, now.order === order)),
  ];
}

function separator(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function item(label: string, choice: Partial<QuestionChoice>, isNow: boolean): Item {
  return { label, choice, ...(isNow && { description: vscode.l10n.t('now') }) };
}

import * as vscode from 'vscode';
import type { ListedQuestion, QuestionedRecord } from '../../core/log/openQuestions.ts';
import { matching, type QuestionOrder } from '../../core/log/questionArrangement.ts';
import { isStanding, STANDING_WORDS } from '../../core/record/standing.ts';
import { capital } from '../../core/writing/letterCase.ts';
import { idOf, type GroupNode, type Node, type QuestionNode, type RecordNode } from '../asking/nodes.ts';
import { rangeOf } from '../shown/goTo.ts';
import { sayQuestions, sayRecords, shownLanguage } from '../shown/says.ts';
import { checkbox, treeItem } from '../shown/trees.ts';
import type { Face } from './groupedTree.ts';
import { moreItem } from './moreItem.ts';

/** Returns the appearance of records with open questions, in the current order and with the current filter. */
export function questionFace(now: () => { order: QuestionOrder; filter: string }): Face<QuestionedRecord> {
  const shown = (record: QuestionedRecord) => matching(record, now().filter) ?? record;
  return {
    item(node, record, count) {
      switch (node.is) {
        case 'group':
          return groupItem(node, count);
        case 'record':
          return recordItem(node, record && shown(record));
        case 'question':
          return questionItem(node);
        case 'more':
          return moreItem(node);
      }
    },
    below(node, record) {
      const { questions } = shown(record);
      const inOrder = now().order === 'newest' ? questions.toReversed() : questions;
      return inOrder.map((question) => questionNode(node, record, question));
    },
  };
}

/** Returns the node of a question below its record. */
export function questionNode(
  of: RecordNode,
  record: QuestionedRecord,
  question: ListedQuestion,
): QuestionNode {
  return { is: 'question', of, record, question };
}

function groupItem(node: GroupNode, count: number): vscode.TreeItem {
  const { key } = node;
  const label = isStanding(key)
    ? capital(STANDING_WORDS[key][shownLanguage()])
    : vscode.workspace.asRelativePath(vscode.Uri.parse(key, true));
  const texts = {
    label,
    description: String(count),
    tooltip: [label, sayRecords(count)],
    said: `${label}, ${sayRecords(count)}`,
  };
  const item = treeItem(texts, vscode.TreeItemCollapsibleState.Expanded);
  item.id = idOf(node);
  item.iconPath = new vscode.ThemeIcon(isStanding(key) ? 'milestone' : 'folder');
  item.contextValue = 'group';
  return item;
}

function recordItem(node: RecordNode, record: QuestionedRecord | undefined): vscode.TreeItem {
  const count = record?.questions.length ?? 0;
  const texts = {
    label: record?.title ?? '',
    description: String(count),
    tooltip: [vscode.workspace.asRelativePath(vscode.Uri.parse(node.address)), sayQuestions(count)],
    said: [record?.title, record && STANDING_WORDS[record.standing][shownLanguage()], sayQuestions(count)]
      .filter((part) => part !== undefined)
      .join(', '),
  };
  const item = treeItem(texts, vscode.TreeItemCollapsibleState.Expanded);
  item.id = idOf(node);
  item.iconPath = new vscode.ThemeIcon('note');
  item.contextValue = 'record';
  return item;
}

function questionItem(node: Node & { readonly is: 'question' }): vscode.TreeItem {
  const { record, question } = node;
  const item = treeItem({
    label: question.text,
    tooltip: [question.text],
    said: vscode.l10n.t('{0} Open question of “{1}”.', question.text, record.title),
  });
  const { start } = rangeOf(question.place);
  item.id = idOf(node);
  item.contextValue = 'question';
  item.checkboxState = checkbox(vscode.l10n.t('Answer it'), vscode.l10n.t('Answer “{0}”', question.text));
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to the Question'),
    arguments: [vscode.Uri.parse(record.address), { selection: new vscode.Range(start, start) }],
  };
  return item;
}

import * as vscode from 'vscode';
import type { DecisionLog } from '../core/log.ts';
import { createOpenQuestions, type ListedQuestion, type QuestionedRecord } from '../core/openQuestions.ts';
import { STANDING_WORDS } from '../core/standing.ts';
import { rangeOf } from './goTo.ts';
import { sayQuestions, shownLanguage } from './says.ts';

/** A record, which is the same object as long as it is listed, or one of its questions. */
export type Node =
  | { readonly is: 'record'; readonly address: string }
  | {
      readonly is: 'question';
      readonly of: Node;
      readonly record: QuestionedRecord;
      readonly question: ListedQuestion;
    };

/** Records with their open questions as a tree; what is shown is asked anew only where it changed. */
export class QuestionsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly list = createOpenQuestions();
  readonly #log: DecisionLog;
  readonly #nodes = new Map<string, Node>();
  readonly #changed = new vscode.EventEmitter<Node[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(log: DecisionLog) {
    this.#log = log;
  }

  /** Takes over what the log says of some addresses. */
  update(addresses: Iterable<string>): void {
    const changed: Node[] = [];
    let cameOrWent = false;
    for (const address of addresses) {
      const change = this.list.update(address, this.#log.get(address));
      if (change === 'records') cameOrWent = true;
      else if (change === 'record') changed.push(this.#nodeOf(address));
      if (!this.list.get(address)) this.#nodes.delete(address);
    }
    if (cameOrWent) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire(changed);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.list.records.map(({ address }) => this.#nodeOf(address));
    const record = node.is === 'record' ? this.list.get(node.address) : undefined;
    return record?.questions.map((question) => ({ is: 'question', of: node, record, question })) ?? [];
  }

  getParent(node: Node): Node | undefined {
    return node.is === 'question' ? node.of : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.is === 'question'
      ? questionItem(node.record, node.question)
      : recordItem(node.address, this.list.get(node.address));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #nodeOf(address: string): Node {
    const node = this.#nodes.get(address) ?? { is: 'record', address };
    this.#nodes.set(address, node);
    return node;
  }
}

function recordItem(address: string, record: QuestionedRecord | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(record?.title ?? '', vscode.TreeItemCollapsibleState.Expanded);
  const count = record?.questions.length ?? 0;
  item.id = address;
  item.description = String(count);
  item.tooltip = `${vscode.workspace.asRelativePath(vscode.Uri.parse(address))}\n${sayQuestions(count)}`;
  item.iconPath = new vscode.ThemeIcon('note');
  item.contextValue = 'record';
  item.accessibilityInformation = {
    label: [record?.title, sayStanding(record), sayQuestions(count)]
      .filter((part) => part !== undefined)
      .join(', '),
  };
  return item;
}

function questionItem(record: QuestionedRecord, question: ListedQuestion): vscode.TreeItem {
  const item = new vscode.TreeItem(question.text);
  const { start } = rangeOf(question.place);
  item.id = question.id;
  item.tooltip = question.text;
  item.iconPath = new vscode.ThemeIcon('question');
  item.contextValue = 'question';
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to the Question'),
    arguments: [vscode.Uri.parse(record.address), { selection: new vscode.Range(start, start) }],
  };
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0} Open question of “{1}”.', question.text, record.title),
  };
  return item;
}

function sayStanding(record: QuestionedRecord | undefined): string | undefined {
  return record?.standing && STANDING_WORDS[record.standing][shownLanguage()];
}

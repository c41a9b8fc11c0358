import * as vscode from 'vscode';
import { DEFAULT_CONFIG } from '../../src/core/config.ts';
import type { Entry } from '../../src/core/entry.ts';
import { createLog } from '../../src/core/log.ts';
import { at } from '../../src/core/place.ts';
import { unreadRecord } from '../../src/core/record.ts';
import { QuestionsTree, type Node } from '../../src/extension/questionsTree.ts';
import { deepEqual, equal, ok } from '../unit/expect.ts';

const merlin = 'file:///d/0001-merlin.md';
const gollm = 'file:///d/0005-gollm.md';

function entry(address: string, title: string, questions: readonly string[], line = 5): Entry {
  const record = {
    ...unreadRecord('failed'),
    unread: undefined,
    reads: 'scale' as const,
    title: { text: title, place: at({ line: 0, character: 2 }) },
    questions: questions.map((text, nth) => ({
      text,
      place: at({ line: line + nth, character: 6 }),
      form: 'task' as const,
      asks: true,
      answer: { place: at({ line: line + nth, character: 9 }), before: ' — ', after: '' },
      marked: false,
    })),
  };
  return { address, kind: 'scale', record };
}

/** A tree over a log, what it asked VS Code to show anew, and how to put something else in the log. */
function treeOf(...entries: readonly Entry[]) {
  const log = createLog(
    () => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }),
    () => undefined,
  );
  const tree = new QuestionsTree(log);
  const put = (...changed: readonly Entry[]) => {
    for (const one of changed) log.set(one);
    tree.update(changed.map(({ address }) => address));
  };
  put(...entries);
  const asked: string[] = [];
  tree.onDidChangeTreeData((nodes) => {
    asked.push(nodes ? nodes.map((node) => labelOf(tree, node)).join(' + ') : 'all');
  });
  const remove = (address: string) => {
    log.delete(address);
    tree.update([address]);
  };
  return { tree, asked, put, remove };
}

function labelOf(tree: QuestionsTree, node: Node): string {
  const { label } = tree.getTreeItem(node);
  ok(typeof label === 'string', 'a label that is no plain text');
  return label;
}

/** The tree as a person reads it. */
function outline(tree: QuestionsTree): string[] {
  return tree.getChildren().flatMap((record) => {
    return [
      `${labelOf(tree, record)} (${String(tree.getTreeItem(record).description)})`,
      ...tree.getChildren(record).map((question) => `  ${labelOf(tree, question)}`),
    ];
  });
}

describe('the tree of open questions', () => {
  const two = [
    entry(gollm, 'Gollm', ['Who else?']),
    entry(merlin, 'Merlin', ['What product?', 'How to sell it?']),
  ];

  it('shows records in the order of their paths, with their count, and their questions below', () =>
    deepEqual(outline(treeOf(...two).tree), [
      'Merlin (2)',
      '  What product?',
      '  How to sell it?',
      'Gollm (1)',
      '  Who else?',
    ]));

  it('says in words what each item is, in which record and state', () => {
    const { tree } = treeOf(...two);
    const [record] = tree.getChildren();
    ok(record);
    const spoken = [record, ...tree.getChildren(record)].map(
      (node) => tree.getTreeItem(node).accessibilityInformation?.label,
    );
    deepEqual(spoken, [
      'Merlin, gadget (no need stated), 2 open questions',
      'What product? Open question of “Merlin”.',
      'How to sell it? Open question of “Merlin”.',
    ]);
  });

  it('goes to the line of a question', () => {
    const { tree } = treeOf(...two);
    const [record] = tree.getChildren();
    const [, second] = tree.getChildren(record);
    ok(second);
    const { command } = tree.getTreeItem(second);
    const [file, options] = command?.arguments as [vscode.Uri, vscode.TextDocumentShowOptions];
    equal(command?.command, 'vscode.open');
    equal(file.toString(), merlin);
    deepEqual([options.selection?.start.line, options.selection?.start.character], [6, 6]);
  });

  it('knows the record above a question, as the object that it is known by', () => {
    const { tree, put } = treeOf(...two);
    const [record] = tree.getChildren();
    put(entry(merlin, 'Merlin', ['What product?']));
    const [question] = tree.getChildren(record);
    ok(record && question);
    equal(tree.getParent(question), record);
    equal(tree.getParent(record), undefined);
    equal(tree.getChildren()[0], record);
  });

  it('keeps the ids of questions when lines are typed above them', () => {
    const { tree, put } = treeOf(...two);
    const ids = () => tree.getChildren(tree.getChildren()[0]).map((node) => tree.getTreeItem(node).id);
    const before = ids();
    put(entry(merlin, 'Merlin', ['What product?', 'How to sell it?'], 9));
    deepEqual(ids(), before);
  });

  it('shows anew only the records that changed, and all of it when one comes or goes', () => {
    const { asked, put, remove } = treeOf(...two);
    put(entry(merlin, 'Merlin', ['What product?']));
    put(entry(merlin, 'Merlin', ['What product?']));
    put(entry(merlin, 'Merlin 2', ['What product?']), entry(gollm, 'Gollm', ['Who else?', 'Why?']));
    put(entry(merlin, 'Merlin 2', []));
    put(entry('file:///d/0009-without.md', 'Without', []));
    remove(gollm);
    deepEqual(asked, ['Merlin', 'Merlin 2 + Gollm', 'all', 'all']);
  });

  const titles: readonly [string, string][] = [
    ['$(zap) an icon', '$(zap) an icon'],
    ['**bold** and <b>HTML</b>', '**bold** and <b>HTML</b>'],
    ['  ', 'merlin'],
  ];
  for (const [title, label] of titles) {
    it(`shows "${title}" as plain text`, () => {
      const { tree } = treeOf(entry(merlin, title, ['[a](command:b) $(zap)?']));
      const [record] = tree.getChildren();
      const [question] = tree.getChildren(record);
      ok(record && question);
      equal(tree.getTreeItem(record).label, label);
      equal(tree.getTreeItem(question).label, '[a](command:b) $(zap)?');
      equal(tree.getTreeItem(question).tooltip, '[a](command:b) $(zap)?');
    });
  }
});

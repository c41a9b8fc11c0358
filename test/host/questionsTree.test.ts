import { assert } from 'chai';
import * as vscode from 'vscode';
import { DEFAULT_CONFIG } from '../../src/core/files/config.ts';
import { createLog } from '../../src/core/log/log.ts';
import type { QuestionedRecord } from '../../src/core/log/openQuestions.ts';
import type { QuestionChoice } from '../../src/core/log/questionArrangement.ts';
import type { Entry } from '../../src/core/record/entry.ts';
import { unreadRecord } from '../../src/core/record/record.ts';
import { at } from '../../src/core/text/place.ts';
import type { Node } from '../../src/extension/asking/nodes.ts';
import type { GroupedTree } from '../../src/extension/views/groupedTree.ts';
import { QuestionsTree } from '../../src/extension/views/questionsTree.ts';
import { hostScheduler } from '../../src/reader/scheduler.ts';
import { until } from './inside.ts';

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
  const shown = new QuestionsTree(log, { grouping: 'record', order: 'text' }, hostScheduler);
  const { tree } = shown;
  const put = (...changed: readonly Entry[]) => {
    for (const one of changed) log.set(one);
    shown.update(changed.map(({ address }) => address));
  };
  put(...entries);
  const asked: string[] = [];
  tree.onDidChangeTreeData((nodes) => {
    asked.push(nodes ? nodes.map((node) => labelOf(tree, node)).join(' + ') : 'all');
  });
  const remove = (address: string) => {
    log.delete(address);
    shown.update([address]);
  };
  return { shown, tree, asked, put, remove };
}

type Tree = GroupedTree<QuestionedRecord>;

function labelOf(tree: Tree, node: Node): string {
  const { label } = tree.getTreeItem(node);
  assert.isOk(typeof label === 'string', 'a label that is no plain text');
  return label;
}

/** The tree as a person reads it. */
function outline(tree: Tree, above?: Node): string[] {
  return tree.getChildren(above).flatMap((node) => {
    const { description } = tree.getTreeItem(node);
    const line =
      typeof description === 'string' ? `${labelOf(tree, node)} (${description})` : labelOf(tree, node);
    return [line, ...outline(tree, node).map((below) => `  ${below}`)];
  });
}

describe('the tree of open questions', () => {
  const two = [
    entry(gollm, 'Gollm', ['Who else?']),
    entry(merlin, 'Merlin', ['What product?', 'How to sell it?']),
  ];

  it('shows records in the order of their paths, with their count, and their questions below', () =>
    assert.deepEqual(outline(treeOf(...two).tree), [
      'Merlin (2)',
      '  What product?',
      '  How to sell it?',
      'Gollm (1)',
      '  Who else?',
    ]));

  it('says in words what each item is, in which record and state', () => {
    const { tree } = treeOf(...two);
    const [record] = tree.getChildren();
    assert.isOk(record);
    const spoken = [record, ...tree.getChildren(record)].map(
      (node) => tree.getTreeItem(node).accessibilityInformation?.label,
    );
    assert.deepEqual(spoken, [
      'Merlin, gadget (no need stated), 2 open questions',
      'What product? Open question of “Merlin”.',
      'How to sell it? Open question of “Merlin”.',
    ]);
  });

  it('goes to the line of a question', () => {
    const { tree } = treeOf(...two);
    const [record] = tree.getChildren();
    const [, second] = tree.getChildren(record);
    assert.isOk(second);
    const { command } = tree.getTreeItem(second);
    const [file, options] = command?.arguments as [vscode.Uri, vscode.TextDocumentShowOptions];
    assert.strictEqual(command?.command, 'vscode.open');
    assert.strictEqual(file.toString(), merlin);
    assert.deepEqual([options.selection?.start.line, options.selection?.start.character], [6, 6]);
  });

  it('knows the record above a question, as the object that it is known by', () => {
    const { tree, put } = treeOf(...two);
    const [record] = tree.getChildren();
    put(entry(merlin, 'Merlin', ['What product?']));
    const [question] = tree.getChildren(record);
    assert.isOk(record && question);
    assert.strictEqual(tree.getParent(question), record);
    assert.strictEqual(tree.getParent(record), undefined);
    assert.strictEqual(tree.getChildren()[0], record);
  });

  it('keeps the ids of questions when lines are typed above them', () => {
    const { tree, put } = treeOf(...two);
    const ids = () => tree.getChildren(tree.getChildren()[0]).map((node) => tree.getTreeItem(node).id);
    const before = ids();
    put(entry(merlin, 'Merlin', ['What product?', 'How to sell it?'], 9));
    assert.deepEqual(ids(), before);
  });

  it('shows anew only the records that changed, and all of it when one comes or goes', async () => {
    const { tree, asked, put, remove } = treeOf(...two);
    outline(tree);
    put(entry(merlin, 'Merlin', ['What product?']));
    put(entry(merlin, 'Merlin', ['What product?']));
    await until(() => asked.length === 1, 'one is told');
    put(entry(merlin, 'Merlin 2', ['What product?']), entry(gollm, 'Gollm', ['Who else?', 'Why?']));
    await until(() => asked.length === 2, 'two are told');
    put(entry(merlin, 'Merlin 2', []));
    put(entry('file:///d/0009-without.md', 'Without', []));
    await until(() => asked.length === 3, 'all is told');
    // As VS Code does, before it is told of the next change.
    outline(tree);
    remove(gollm);
    await until(() => asked.length === 4, 'all is told again');
    assert.deepEqual(asked, ['Merlin', 'Merlin 2 + Gollm', 'all', 'all']);
  });

  it('tells the first change at once, and the next ones together, as VS Code waits for a pause', async () => {
    const { asked, put, tree } = treeOf();
    put(entry(merlin, 'Merlin', ['Who?']));
    assert.deepEqual(asked, ['all']);
    outline(tree);
    for (const title of ['A', 'B', 'C']) put(entry(merlin, title, ['Who?']));
    put(entry(gollm, 'Gollm', ['Who?']));
    assert.deepEqual(asked, ['all']);
    await tree.whenTold();
    assert.deepEqual(asked, ['all', 'all']);
  });

  const arranged: readonly [QuestionChoice, string, readonly string[]][] = [
    [
      { grouping: 'record', order: 'newest' },
      '',
      ['Gollm (1)', '  Who else?', 'Merlin (2)', '  How to sell it?', '  What product?'],
    ],
    [
      { grouping: 'standing', order: 'text' },
      '',
      [
        'Gadget (no need stated) (2)',
        '  Merlin (2)',
        '    What product?',
        '    How to sell it?',
        '  Gollm (1)',
        '    Who else?',
      ],
    ],
    [{ grouping: 'record', order: 'text' }, ' SELL', ['Merlin (1)', '  How to sell it?']],
    [{ grouping: 'record', order: 'text' }, 'gollm', ['Gollm (1)', '  Who else?']],
    [{ grouping: 'standing', order: 'text' }, 'no such text', []],
  ];
  for (const [choice, filter, expected] of arranged) {
    it(`shows ${choice.grouping}, ${choice.order}${filter && `, only those with “${filter}”`}`, async () => {
      const { shown, tree } = treeOf(...two);
      await shown.arrange(choice);
      await shown.show(filter);
      assert.deepEqual(outline(tree), expected);
    });
  }

  it('follows the log while another arrangement is made', async () => {
    const { shown, tree, put, remove } = treeOf(...two);
    const arranging = shown.arrange({ grouping: 'record', order: 'newest' });
    put(entry('file:///d/0007-new.md', 'New', ['Why?']));
    remove(merlin);
    await arranging;
    assert.deepEqual(outline(tree), ['New (1)', '  Why?', 'Gollm (1)', '  Who else?']);
  });

  it('shows a hundred records of a group, and more when they are asked for', () => {
    const { tree, asked } = treeOf(
      ...Array.from({ length: 450 }, (_, nth) => entry(`file:///d/${nth + 1}-r.md`, `R${nth + 1}`, ['a?'])),
    );
    const more = () => tree.getChildren().at(-1);
    const [first, second] = [more(), tree.getChildren().length];
    assert.deepEqual([first && labelOf(tree, first), second], ['350 more records: show some', 101]);
    assert.isOk(first?.is === 'more');
    first.show();
    const next = more();
    assert.deepEqual([next && labelOf(tree, next), asked], ['250 more records: show some', ['all']]);
  });

  it('reaches a record that is on no page yet, and the question on a line', () => {
    const { shown, tree } = treeOf(
      ...Array.from({ length: 450 }, (_, nth) =>
        entry(`file:///d/${nth + 1}-r.md`, `R${nth + 1}`, ['a?', 'b?']),
      ),
    );
    const node = shown.nodeAt('file:///d/450-r.md', 6);
    assert.isOk(node?.is === 'question');
    assert.strictEqual(labelOf(tree, node), 'b?');
    assert.isOk(tree.getChildren().includes(node.of));
    assert.strictEqual(shown.nodeAt('file:///d/450-r.md', 9), node.of);
    assert.strictEqual(shown.nodeAt('file:///d/none.md', 6), undefined);
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
      assert.isOk(record && question);
      assert.strictEqual(tree.getTreeItem(record).label, label);
      assert.strictEqual(tree.getTreeItem(question).label, '[a](command:b) $(zap)?');
      assert.strictEqual(tree.getTreeItem(question).tooltip, '[a](command:b) $(zap)?');
    });
  }
});

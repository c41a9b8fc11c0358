import { assert } from 'chai';
import * as vscode from 'vscode';
import type { GroupedTree } from '../../src/extension/views/groupedTree.ts';
import type { Node } from '../../src/extension/views/nodes.ts';
import { file, makeFolders, remove, settled, until, write } from '../host/inside.ts';
import { removeWritten } from '../host/workspace.ts';

const FOLDER = 'many/decisions';
/** More than a group shows at first. */
const COUNT = 150;

const nameOf = (nth: number) => `${FOLDER}/${String(nth).padStart(4, '0')}-idea.md`;
const textOf = (nth: number) =>
  `# Idea ${nth}\n\n## Business need\n\n- Who asks: Ana\n\n## Open questions\n\n- [ ] What of ${nth}?\n- [ ] And then?\n`;

/** Notes what VS Code asks a tree for, from now on. */
function noted(tree: GroupedTree<unknown>): string[] {
  const asked: string[] = [];
  const told = (node: Node | undefined) => {
    if (!node) return 'all';
    const { label } = original.getTreeItem(node);
    return typeof label === 'string' ? label : '';
  };
  const original = { getTreeItem: tree.getTreeItem.bind(tree), getChildren: tree.getChildren.bind(tree) };
  tree.getTreeItem = (node) => {
    asked.push(`item: ${told(node)}`);
    return original.getTreeItem(node);
  };
  tree.getChildren = (node) => {
    asked.push(`below: ${told(node)}`);
    return original.getChildren(node);
  };
  return asked;
}

/** Ticks the first question of a record; answers its text. */
async function tick(nth: number): Promise<vscode.TextDocument> {
  const uri = file(nameOf(nth));
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(8, 3, 8, 4), 'x');
  assert.isOk(await vscode.workspace.applyEdit(edit));
  assert.strictEqual(document.lineAt(8).text, `- [x] What of ${nth}?`);
  return document;
}

describe('more records in the sidebar than it shows at once', () => {
  before(() => makeFolders(FOLDER));
  afterEach(removeWritten);
  after(() => remove('many'));

  it('have only what changed asked for anew, where one question is ticked', async function () {
    this.timeout(120_000);
    const { keeper, questions, decisions } = await settled();
    await Promise.all(Array.from({ length: COUNT }, (_, nth) => write(nameOf(nth), textOf(nth))));
    await until(() => questions.shown.list.records.length >= COUNT, 'all are read', 60);
    await keeper.whenSettled();
    await vscode.commands.executeCommand('scaleOrNot.decisions.focus');
    await vscode.commands.executeCommand('scaleOrNot.openQuestions.focus');
    const below = noted(questions.shown.tree);
    const beside = noted(decisions.shown.tree);
    const isAsked = (nth: number) =>
      below.lastIndexOf('item: And then?') > below.indexOf(`item: Idea ${nth}`) &&
      [below, beside].every((asked) => asked.includes(`item: Idea ${nth}`));
    // What VS Code asks for when a view is opened comes before what it asks for the first of them, and whatever it asks
    // too much for the second before what it asks for the third.
    const asked: (readonly [below: number, beside: number])[] = [];
    for (const nth of [3, 7, 11]) {
      asked.push([below.length, beside.length]);
      await tick(nth);
      await until(() => isAsked(nth), `record ${nth} is asked for`);
      await keeper.whenSettled();
    }
    assert.isOk(questions.view.visible && decisions.view.visible, 'the views are not shown');
    const since = asked[1] ?? [0, 0];
    const ofBoth = [7, 11].flatMap((nth) => [`item: Idea ${nth}`, `below: Idea ${nth}`, 'item: And then?']);
    assert.deepEqual(below.slice(since[0]), ofBoth);
    // VS Code may ask for it once more where nothing stands below.
    const others = beside.slice(since[1]);
    assert.deepEqual([...new Set(others)], ['item: Idea 7', 'item: Idea 11']);
    assert.isOk(others.length <= 4, others.join());
  });
});

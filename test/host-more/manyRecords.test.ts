import { assert } from 'chai';
import * as vscode from 'vscode';
import type { GroupedTree } from '../../src/extension/views/groupedTree.ts';
import type { Node } from '../../src/extension/views/nodes.ts';
import { file, makeFolders, remove, settled, until, write } from '../host/inside.ts';

const FOLDER = 'many/decisions';
const COUNT = 1000;

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

describe('a thousand records in the sidebar', () => {
  before(() => makeFolders(FOLDER));
  after(() => remove('many'));

  it('have only what changed asked for anew, where one question is ticked', async function () {
    this.timeout(300_000);
    const { keeper, questions, decisions } = await settled();
    for (let nth = 0; nth < COUNT; nth += 1) await write(nameOf(nth), textOf(nth));
    const isRead = () => questions.shown.list.records.length >= COUNT;
    await until(isRead, 'all are read', 200);
    await keeper.whenSettled();
    await vscode.commands.executeCommand('scaleOrNot.decisions.focus');
    await vscode.commands.executeCommand('scaleOrNot.openQuestions.focus');
    const below = noted(questions.shown.tree);
    const beside = noted(decisions.shown.tree);
    // What VS Code asks for when a view is opened comes first.
    await quiet(below, beside);
    assert.isOk(questions.view.visible && decisions.view.visible, 'the views are not shown');

    const wanted = file(nameOf(7));
    const document = await vscode.workspace.openTextDocument(wanted);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(wanted, new vscode.Range(8, 3, 8, 4), 'x');
    assert.isOk(await vscode.workspace.applyEdit(edit));
    await until(() => below.length > 0 && beside.length > 0, 'something is asked for');
    await quiet(below, beside, 'keep');
    assert.strictEqual(document.lineAt(8).text, '- [x] What of 7?');
    assert.deepEqual(below, ['item: Idea 7', 'below: Idea 7', 'item: And then?']);
    // VS Code may ask for it once more where nothing stands below.
    assert.deepEqual([...new Set(beside)], ['item: Idea 7']);
    assert.isOk(beside.length <= 2, beside.join());
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

/** Waits until nothing was asked for in a while; forgets what was, unless it is to be kept. */
async function quiet(below: string[], beside: string[], what: 'forget' | 'keep' = 'forget'): Promise<void> {
  for (let before = -1; before !== below.length + beside.length;) {
    before = below.length + beside.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  if (what === 'forget') {
    below.length = 0;
    beside.length = 0;
  }
}

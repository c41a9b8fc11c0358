import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Node } from '../../src/extension/asking/nodes.ts';
import type { GroupedTree } from '../../src/extension/views/groupedTree.ts';
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

/** Writes something into a line of a record, unsaved. */
async function type(nth: number, line: number, from: number, to: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file(nameOf(nth)), new vscode.Range(line, from, line, to), text);
  assert.isOk(await vscode.workspace.applyEdit(edit));
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
    const retitled = async (nth: number) => {
      await type(nth, 0, 2, 6, 'Then');
      const isAsked = (asked: readonly string[]) => asked.includes(`item: Then ${nth}`);
      // A tree that VS Code was slow to ask for is left alone for three times as long.
      await until(
        () => [below, beside].every(isAsked),
        `record ${nth} is asked for anew: ${below.at(-1)}`,
        40,
      );
      await until(() => below.at(-1) === 'item: And then?', 'so are its questions');
    };
    // What VS Code asks for when a view is opened may have the first of these in it, and comes before the second.
    await retitled(3);
    await retitled(5);
    const [before, besideBefore] = [below.length, beside.length];
    await type(7, 8, 3, 4, 'x');
    await until(() => below.length > before && beside.length > besideBefore, 'something is asked for', 40);
    // What it asks for too much comes before this.
    await retitled(11);
    assert.isOk(questions.view.visible && decisions.view.visible, 'the views are not shown');
    assert.deepEqual(below.slice(before), [
      ...['item: Idea 7', 'below: Idea 7', 'item: And then?'],
      ...['item: Then 11', 'below: Then 11', 'item: What of 11?', 'item: And then?'],
    ]);
    // VS Code may ask for it once more where nothing stands below.
    const others = beside.slice(besideBefore);
    assert.deepEqual([...new Set(others)], ['item: Idea 7', 'item: Then 11']);
    assert.isOk(others.length <= 4, others.join());
  });
});

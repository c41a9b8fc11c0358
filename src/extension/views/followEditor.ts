import * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';
import { idOf, type Node } from '../asking/nodes.ts';
import { targetOf } from '../asking/target.ts';
import { keptChoice } from './keptChoice.ts';
import type { QuestionsTree } from './questionsTree.ts';

const FOLLOWS = 'scaleOrNot.followsEditor';

/** Pause in moving about after which the view follows, in milliseconds. */
const PAUSE = 200;

/**
 * Registers *Follow the Active Editor* and *Stop Following…*: the view shows the record in front, or the question at
 * the cursor.
 */
export function registerFollowing(
  view: vscode.TreeView<Node>,
  shown: QuestionsTree,
  memento: vscode.Memento,
  scheduler: Scheduler,
): vscode.Disposable {
  const follows = keptChoice(memento, 'questions.follow', [false, true]);
  let last: string | undefined;
  let showing = Promise.resolve();
  let cancel = () => {};
  const follow = () => {
    if (!follows.now || !view.visible) return;
    const uri = targetOf(undefined);
    const editor = vscode.window.activeTextEditor;
    const node = uri && shown.nodeAt(uri.toString(), editor?.selection.active.line);
    if (!node || idOf(node) === last) return;
    last = idOf(node);
    // One after the other: of two at once VS Code may show the later one first. One that is gone by then needs no showing.
    const show = () => view.reveal(node, { select: true, focus: false });
    showing = showing.then(show).then(undefined, () => undefined);
  };
  const followSoon = () => {
    cancel();
    cancel = scheduler.after(PAUSE, follow);
  };
  const set = (now: boolean) => {
    follows.set(now);
    last = undefined;
    followSoon();
    return vscode.commands.executeCommand('setContext', FOLLOWS, now);
  };
  void vscode.commands.executeCommand('setContext', FOLLOWS, follows.now);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('scaleOrNot.followEditor', () => set(true)),
    vscode.commands.registerCommand('scaleOrNot.stopFollowingEditor', () => set(false)),
    vscode.window.onDidChangeActiveTextEditor(followSoon),
    vscode.window.onDidChangeTextEditorSelection(followSoon),
    vscode.window.tabGroups.onDidChangeTabs(followSoon),
    view.onDidChangeVisibility(followSoon),
    { dispose: () => cancel() },
  );
}

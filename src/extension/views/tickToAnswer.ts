import * as vscode from 'vscode';
import { questionGiven } from '../asking/commandArgument.ts';
import type { Node } from '../asking/nodes.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import { answerAt } from '../writing/answerAt.ts';
import { saveWhole } from '../writing/onDisk.ts';
import type { QuestionsTree } from './questionsTree.ts';

/** Id of the command that does by a key what the check box of a question does, for whoever has no mouse. */
const TICK = 'scaleOrNot.tick';

/** Registers the check boxes of questions: ticking one asks for the answer in place. */
export function registerTicking(
  view: vscode.TreeView<Node>,
  { tree }: QuestionsTree,
  services: Services,
): vscode.Disposable {
  const tick = async (node: Node) => {
    try {
      await answerInPlace(node, services);
    } finally {
      // Where it stays open, the box is empty again.
      tree.refresh(node);
    }
  };
  return vscode.Disposable.from(
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [node, state] of items) {
        if (state === vscode.TreeItemCheckboxState.Checked) await tick(node);
      }
    }),
    vscode.commands.registerCommand(TICK, async (given: unknown) => {
      const node = view.visible ? given : undefined;
      if (questionGiven(node)) await tick(node as Node);
      // That key opens and closes what is no question.
      else await vscode.commands.executeCommand('list.toggleExpand');
    }),
  );
}

/** Asks for the answer and writes it; saves a file without other changes, and opens nothing. */
async function answerInPlace(node: Node, services: Services): Promise<void> {
  const wanted = questionGiven(node);
  const written = wanted && (await answerAt(wanted, services));
  const unsaved = written?.wasClean ? await saveWhole(written.document) : undefined;
  if (unsaved !== undefined) say(unsaved);
}

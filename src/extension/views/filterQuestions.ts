import * as vscode from 'vscode';
import { createInput } from '../shown/inputBox.ts';
import type { QuestionsTree } from './questionsTree.ts';

/** Context key set while not all questions are shown. */
const FILTERED = 'scaleOrNot.isFiltered';

/**
 * Registers *Filter Open Questions…* and *Show All Open Questions*: the filter applies while the person types; Escape
 * undoes it.
 */
export function registerFilterQuestions(shown: QuestionsTree, showState: () => void): vscode.Disposable {
  const show = async (filter: string) => {
    await shown.show(filter);
    showState();
    await vscode.commands.executeCommand('setContext', FILTERED, shown.filter !== '');
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('scaleOrNot.filterQuestions', () => ask(shown.filter, show)),
    vscode.commands.registerCommand('scaleOrNot.showAllQuestions', () => show('')),
  );
}

function ask(before: string, show: (filter: string) => Promise<void>): void {
  const box = createInput({
    value: before,
    placeHolder: vscode.l10n.t('A text of the question, or of its record’s title'),
    prompt: vscode.l10n.t('Only questions with this text are shown; nothing shows all.'),
  });
  let isTaken = false;
  box.onDidChangeValue((text) => void show(text));
  box.onDidAccept(() => {
    isTaken = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!isTaken) void show(before);
    box.dispose();
  });
  box.show();
}

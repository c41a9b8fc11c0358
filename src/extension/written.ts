import * as vscode from 'vscode';
import { draftText } from '../core/fix.ts';
import type { Draft, Edit } from '../core/rule.ts';
import { rangeOf } from './goTo.ts';

/** Edits of one file as VS Code makes them: with tab stops in the active editor, which alone has them; one undo each. */
export function editOf(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const asSnippets =
    vscode.window.activeTextEditor?.document === document && edits.some(({ text }) => text.some(isStop));
  const edit = new vscode.WorkspaceEdit();
  // Stops of one number are filled together, also those of different edits.
  let number = 1;
  edit.set(
    document.uri,
    edits.map(({ place, text }) =>
      asSnippets
        ? snippet(rangeOf(place), text, () => number++)
        : vscode.TextEdit.replace(rangeOf(place), draftText(text)),
    ),
  );
  return edit;
}

function snippet(range: vscode.Range, text: Draft, nextNumber: () => number): vscode.SnippetTextEdit {
  const written = new vscode.SnippetString();
  for (const part of text) {
    if (isStop(part)) written.appendPlaceholder((value) => value.appendText(part.stop), nextNumber());
    else written.appendText(part);
  }
  const edit = new vscode.SnippetTextEdit(range, written);
  // The text is as it is to stand there: VS Code would indent it like the line before.
  edit.keepWhitespace = true;
  return edit;
}

function isStop(part: Draft[number]): part is { readonly stop: string } {
  return typeof part !== 'string';
}

import * as vscode from 'vscode';
import { draftText, isStop, snippetText, type Draft } from '../../core/writing/draft.ts';
import type { Edit } from '../../core/writing/edits.ts';
import { rangeOf } from '../shown/goTo.ts';

/**
 * Adds the edits of one file to `edit`, one undo with all else that it holds: with tab stops in the active editor, the
 * only one that has them in VS Code.
 */
export function editOf(
  document: vscode.TextDocument,
  edits: readonly Edit[],
  edit = new vscode.WorkspaceEdit(),
): vscode.WorkspaceEdit {
  const asSnippets =
    vscode.window.activeTextEditor?.document === document && edits.some(({ text }) => text.some(isStop));
  // Stops of one number are filled together, also those of different edits.
  let first = 1;
  edit.set(
    document.uri,
    edits.map(({ place, text }) => {
      if (!asSnippets) return vscode.TextEdit.replace(rangeOf(place), draftText(text));
      const written = snippet(rangeOf(place), text, first);
      first += text.filter(isStop).length;
      return written;
    }),
  );
  return edit;
}

function snippet(range: vscode.Range, text: Draft, first: number): vscode.SnippetTextEdit {
  const edit = new vscode.SnippetTextEdit(range, new vscode.SnippetString(snippetText(text, { first })));
  // The text is as it is to stand there: VS Code would indent it like the line before.
  edit.keepWhitespace = true;
  return edit;
}

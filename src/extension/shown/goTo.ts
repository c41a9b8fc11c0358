import * as vscode from 'vscode';
import type { Place } from '../../core/text/place.ts';

/** Id of the command of a fix that only shows where to look; it takes a file and a range, and is in no menu. */
export const GO_TO = 'scaleOrNot.goTo';

/** Returns the range of a place. */
export function rangeOf({ line, character, endLine, endCharacter }: Place): vscode.Range {
  return new vscode.Range(line, character, endLine, endCharacter);
}

/** Shows the start of a range in a text editor, in the active column unless another is given. */
export async function goTo(
  file: vscode.Uri,
  { start }: vscode.Range,
  viewColumn = vscode.ViewColumn.Active,
): Promise<void> {
  await vscode.window.showTextDocument(file, { selection: new vscode.Range(start, start), viewColumn });
}

/** Shows where something was written, unless its document is in front already. */
export async function showWritten(document: vscode.TextDocument, place: Place): Promise<void> {
  if (vscode.window.activeTextEditor?.document !== document) await goTo(document.uri, rangeOf(place));
}

/** Registers the command that fixes run. */
export function registerGoTo(): vscode.Disposable {
  return vscode.commands.registerCommand(GO_TO, async (file: unknown, range: unknown) => {
    if (file instanceof vscode.Uri && range instanceof vscode.Range) await goTo(file, range);
  });
}

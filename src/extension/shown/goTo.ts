import * as vscode from 'vscode';
import type { Place } from '../../core/text/place.ts';

/** What a fix runs that only shows where to look; it takes a file and a range, and stands in no menu. */
export const GO_TO = 'scaleOrNot.goTo';

/** The range of a place. */
export function rangeOf({ line, character, endLine, endCharacter }: Place): vscode.Range {
  return new vscode.Range(line, character, endLine, endCharacter);
}

/** Shows the start of a range in a text editor, of the column in front unless another is given. */
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

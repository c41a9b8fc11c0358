import * as vscode from 'vscode';
import { between, endOf } from '../../core/text/place.ts';
import { TREAT_THIS_FOLDER } from '../commands/treatThisFolderAsRecords.ts';
import type { Readings } from '../keeping/readings.ts';
import { rangeOf } from '../shown/goTo.ts';

/**
 * Registers the quick fix on the `verdict` key of a record outside of records folders that treats its folder as
 * records.
 */
export function registerTreatingOfFolders(readings: Readings): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      async provideCodeActions(document, range, _, token) {
        if (!vscode.workspace.getWorkspaceFolder(document.uri)) return [];
        const reading = await readings.read(document, token);
        if (!reading?.entry?.unlisted) return [];
        const verdict = reading.record.frontMatter?.keys.find(({ name }) => name === 'verdict');
        if (!verdict) return [];
        const line = rangeOf(between(verdict.key.place, endOf(verdict.value.place)));
        if (!line.intersection(range)) return [];
        const title = vscode.l10n.t('Treat This Folder as Records');
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
        action.command = { command: TREAT_THIS_FOLDER, title, arguments: [document.uri] };
        return [action];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

import * as vscode from 'vscode';
import { fileNameOf } from '../../core/record/title.ts';
import { renumbered, type Renumbered } from '../../core/writing/renumber.ts';
import { recordAt } from '../asking/recordAt.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import { editsInStep } from '../writing/editsInStep.ts';

/**
 * Registers the command of the fix for two records of one number: gives the file the next free number, and updates the
 * records that name it by path.
 */
export function registerRenameToTheNextFreeNumber(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.renameToTheNextFreeNumber', async (file: unknown) => {
    const reading = file instanceof vscode.Uri ? await recordAt(file, services.readings) : undefined;
    if (!(file instanceof vscode.Uri) || !reading) return;
    const folder = vscode.Uri.joinPath(file, '..');
    const there = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    const wanted = (): Renumbered | undefined =>
      renumbered(reading.entry, there, services.keeper.context().pivots);
    const edit = await editsInStep(() => wanted()?.others ?? [], services);
    for (const { from, to } of wanted()?.files ?? []) {
      edit.renameFile(vscode.Uri.joinPath(folder, from), vscode.Uri.joinPath(folder, to), {
        overwrite: false,
      });
    }
    if (!(await vscode.workspace.applyEdit(edit))) {
      say(vscode.l10n.t('VS Code refused to rename “{0}”.', fileNameOf(file.toString())));
    }
  });
}

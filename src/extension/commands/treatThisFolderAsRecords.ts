import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/files/config.ts';
import { fileNameOf } from '../../core/record/title.ts';
import { addFolder, newConfiguration } from '../../core/writing/configuration.ts';
import { targetOf } from '../asking/target.ts';
import { relativePath } from '../files/below.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import { sayNoRecord } from '../shown/says.ts';
import {
  configurationPlace,
  makeConfiguration,
  today,
  type ConfigurationPlace,
} from '../writing/configurationPlace.ts';
import { editOf } from '../writing/workspaceEdit.ts';

/** Id of the command, which a code action runs too. */
export const TREAT_THIS_FOLDER = 'scaleOrNot.treatThisFolderAsRecords';

/**
 * Registers *Treat This Folder as Records*, which adds the folder of the file that is given or in front to the
 * configuration; one undo.
 */
export function registerTreatThisFolderAsRecords(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(TREAT_THIS_FOLDER, async (given: unknown) => {
    const file = targetOf(given);
    const { keeper, oneAtATime } = services;
    if (file) say(await keeper.during(() => oneAtATime(() => treat(file, services))));
    else say(vscode.l10n.t('Open a Markdown file first: this command is about the one in front.'));
  });
}

/** Adds the folder to the configuration; returns the outcome, in a sentence. */
async function treat(file: vscode.Uri, services: Services): Promise<string> {
  const name = fileNameOf(file.toString());
  const root = vscode.workspace.getWorkspaceFolder(file);
  if (!root) return vscode.l10n.t('“{0}” is in no folder that is open here.', name);
  const folder = vscode.Uri.joinPath(file, '..');
  const place = await configurationPlace(folder, root, services.files.layouts);
  const judged = services.files.layouts.judge(file);
  const shown = vscode.workspace.asRelativePath(folder);
  if (judged.is === 'never') return sayNoRecord(name, judged.because);
  if (judged.is === 'candidate') return vscode.l10n.t('“{0}” is a folder of records already.', shown);
  const path = relativePath(place.folder, folder);
  const refusal = place.isThere ? await add(path, place, services) : await make(path, place, services);
  return refusal ?? vscode.l10n.t('“{0}” is a folder of records now.', shown);
}

/** Adds a folder to an existing configuration, in its document; returns why it was not added, or undefined. */
async function add(path: string, place: ConfigurationPlace, services: Services): Promise<string | undefined> {
  const holds = await today(place, services);
  const document = await vscode.workspace.openTextDocument(place.uri);
  const { newFolder } = (await services.configurations.sources.ofDocument(document)) ?? {};
  if (!newFolder) {
    return vscode.l10n.t(
      'Nothing was added to “{0}”: it cannot be read as it stands.',
      vscode.workspace.asRelativePath(place.uri),
    );
  }
  const isWritten = await vscode.workspace.applyEdit(editOf(document, addFolder(newFolder, path, holds)));
  return isWritten ? undefined : vscode.l10n.t('VS Code refused to change “{0}”.', CONFIG_FILE);
}

async function make(
  path: string,
  place: ConfigurationPlace,
  services: Services,
): Promise<string | undefined> {
  const holds = await today(place, services);
  const text = newConfiguration({ ...holds, folders: [...holds.folders, path] });
  return makeConfiguration(place, text);
}

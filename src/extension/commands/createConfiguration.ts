import * as vscode from 'vscode';
import { newConfiguration } from '../../core/writing/configuration.ts';
import { targetOf } from '../asking/target.ts';
import { recordsFolders } from '../files/recordsFolders.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import { configurationPlace, makeConfiguration, today } from '../writing/configurationPlace.ts';

/**
 * Registers *Create Configuration*, which creates one with the settings that hold already and shows it, or opens the
 * existing one.
 */
export function registerCreateConfiguration(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.createConfiguration', async () => {
    const root = await rootWanted();
    if (!root) return;
    const { keeper, oneAtATime } = services;
    const made = await keeper.during(() => oneAtATime(() => create(root, services)));
    if (typeof made === 'string') say(made);
    else await vscode.window.showTextDocument(made, { preview: false });
  });
}

/**
 * Creates the configuration of a root's records, unless there is one; returns its URI, or why it cannot be created, in
 * a sentence.
 */
async function create(root: vscode.WorkspaceFolder, services: Services): Promise<vscode.Uri | string> {
  const place = await configurationPlace(await recordsFolderIn(root, services), root, services.files.layouts);
  if (place.isThere) return place.uri;
  return (await makeConfiguration(place, newConfiguration(await today(place, services)))) ?? place.uri;
}

/** Returns the only root, else that of the file in front, else the one that the person chooses. */
async function rootWanted(): Promise<vscode.WorkspaceFolder | undefined> {
  const [only, second] = vscode.workspace.workspaceFolders ?? [];
  if (!second) return only;
  const active = targetOf(undefined);
  return (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.window.showWorkspaceFolderPick();
}

/** Returns the records folder of the file in front, else the root's first one, else the root itself. */
async function recordsFolderIn(
  root: vscode.WorkspaceFolder,
  { files, keeper }: Pick<Services, 'files' | 'keeper'>,
): Promise<vscode.Uri> {
  const isWithin = (uri: vscode.Uri) =>
    vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === root.uri.toString();
  const active = targetOf(undefined);
  const own = active && isWithin(active) ? files.layouts.folderOf(active) : undefined;
  if (own) return own;
  const known = await recordsFolders(files, keeper.log);
  return known.find(({ uri }) => isWithin(uri))?.uri ?? root.uri;
}

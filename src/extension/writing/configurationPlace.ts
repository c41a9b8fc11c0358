import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/files/config.ts';
import type { NewConfiguration } from '../../core/writing/configuration.ts';
import { isBelow, relativePath } from '../files/below.ts';
import { pathIn, type Layouts } from '../files/layouts.ts';
import type { Services } from '../keeping/services.ts';
import { languageOfNew } from './newRecordPlace.ts';
import { keepWhole } from './onDisk.ts';

/** Configuration that counts for a folder, or the place for a new one. */
export interface ConfigurationPlace {
  readonly root: vscode.WorkspaceFolder;
  readonly uri: vscode.Uri;
  /** Folder of the configuration, to which its paths are relative. */
  readonly folder: vscode.Uri;
  readonly isThere: boolean;
}

/** Settings that hold already for the records of a place, in the form of a configuration. */
export type Today = NewConfiguration & { readonly folders: readonly string[] };

/** Finds the nearest configuration, from a folder up; a new one goes beside the nearest `.git`, else into the root. */
export async function configurationPlace(
  folder: vscode.Uri,
  root: vscode.WorkspaceFolder,
  layouts: Layouts,
): Promise<ConfigurationPlace> {
  for (let at = folder; ; at = vscode.Uri.joinPath(at, '..')) {
    const uri = vscode.Uri.joinPath(at, CONFIG_FILE);
    const place = { root, uri, folder: at };
    if (await isThere(uri)) return { ...place, isThere: true };
    if (pathIn(root, at) === '' || (await layouts.holdsGit(at))) return { ...place, isThere: false };
  }
}

/**
 * Returns what holds at a place already: the records folders found there, and how new records and reviews are handled.
 */
export async function today(
  { root, uri, folder }: ConfigurationPlace,
  { files, keeper }: Pick<Services, 'files' | 'keeper'>,
): Promise<Today> {
  const { layouts } = files;
  const found = new Map<string, vscode.Uri>();
  for (const file of await files.found()) {
    const records = layouts.folderOf(file);
    if (records && isBelow(file, folder)) found.set(records.toString(), records);
  }
  const all = [...found.values()];
  const places = await Promise.all(all.map((records) => configurationPlace(records, root, layouts)));
  const folders = all.filter((_, nth) => places[nth]?.uri.toString() === uri.toString());
  const [first = folder] = folders;
  const { reviewInterval, reviewNotice } = layouts.configOf(vscode.Uri.joinPath(first, 'a.md').toString());
  return {
    folders: folders.map((records) => relativePath(folder, records)).sort(),
    language: languageOfNew({ folder: first }, { files, keeper }),
    reviewInterval,
    reviewNotice,
  };
}

/** Creates a new configuration, one undo; returns why it could not be created, in a sentence, or undefined. */
export async function makeConfiguration(
  { uri, folder }: ConfigurationPlace,
  text: string,
): Promise<string | undefined> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  const isMade = await vscode.workspace.applyEdit(edit);
  const unsaved = await keepWhole(uri, text);
  if (isMade || unsaved !== undefined) return unsaved;
  return vscode.l10n.t(
    'No configuration could be made in “{0}”: VS Code may not write there.',
    vscode.workspace.asRelativePath(folder),
  );
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

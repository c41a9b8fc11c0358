import * as vscode from 'vscode';
import type { NoRecord } from '../../core/files/files.ts';
import { folderOf } from '../../core/text/address.ts';
import type { Language } from '../../core/text/language.ts';
import { targetOf } from '../asking/target.ts';
import type { RecordFiles } from '../files/recordFiles.ts';
import { recordsFolders } from '../files/recordsFolders.ts';
import { isFolder } from '../files/walk.ts';
import type { Services } from '../keeping/services.ts';
import { chooseOne } from '../shown/lists.ts';
import { sayRecords } from '../shown/says.ts';
import { writtenLanguage } from '../shown/settings.ts';

/** Place for a new record: a folder, existing or not, or `untitled` while no folder is open. */
export type NewRecordPlace = { readonly folder: vscode.Uri } | 'untitled';

/** The conventional folder of the first record. */
const FIRST = 'docs/decisions';

/**
 * Returns where a new record goes: the folder that the command was called on, else the active record's, else the only
 * records folder, else the one that the person chooses; undefined if they choose none.
 */
export async function newRecordPlace(
  given: unknown,
  { files, keeper }: Pick<Services, 'files' | 'keeper'>,
): Promise<NewRecordPlace | undefined> {
  const { log } = keeper;
  if (given instanceof vscode.Uri) {
    return { folder: (await isFolder(given)) ? given : vscode.Uri.joinPath(given, '..') };
  }
  const active = targetOf(undefined);
  if (active && active.scheme !== 'untitled' && log.get(active.toString())) {
    return { folder: vscode.Uri.joinPath(active, '..') };
  }
  const roots = vscode.workspace.workspaceFolders ?? [];
  if (roots.length === 0) return 'untitled';
  const known = await recordsFolders(files, log);
  const isRead = !keeper.isReading;
  const folders =
    known.length > 0 ? known : roots.map((root) => ({ uri: firstFolderOf(root, files), records: 0 }));
  const [only, second] = folders;
  if (only && !second) return { folder: only.uri };
  const chosen = await chooseOne(
    folders.map(({ uri, records }) => ({
      label: vscode.workspace.asRelativePath(uri),
      description:
        known.length === 0 ? vscode.l10n.t('a new folder') : isRead ? sayRecords(records) : undefined,
      uri,
    })),
    { placeHolder: vscode.l10n.t('The folder of the new record'), matchOnDescription: true },
  );
  return chosen && { folder: chosen.uri };
}

/**
 * Returns the language of a new record: the configuration's, else that of the records beside it, else that of its
 * records folder, else the setting.
 */
export function languageOfNew(
  place: NewRecordPlace,
  { files, keeper }: Pick<Services, 'files' | 'keeper'>,
): Language {
  if (place === 'untitled') return writtenLanguage();
  const beside = vscode.Uri.joinPath(place.folder, 'a.md');
  const above = files.layouts.folderOf(beside);
  const folders = [beside, ...(above ? [vscode.Uri.joinPath(above, 'a.md')] : [])];
  const { language: configured } = files.layouts.configOf(beside.toString());
  const [language] = folders.flatMap((file) => keeper.log.languageIn(folderOf(file.toString())) ?? []);
  return configured ?? language ?? writtenLanguage(place.folder);
}

/** Returns the folder for the first record of a root: one that its configuration names, or the conventional one. */
function firstFolderOf(root: vscode.WorkspaceFolder, files: RecordFiles): vscode.Uri {
  const places = files.layouts.placesIn(root);
  return vscode.Uri.joinPath(root.uri, places.includes(FIRST) ? FIRST : (places[0] ?? FIRST));
}

/**
 * Judges the files of a folder: `records`, `elsewhere` if they are only read while open, or why they are never read.
 */
export function judgeFolder(folder: vscode.Uri, files: RecordFiles): 'records' | 'elsewhere' | NoRecord {
  const judged = files.layouts.judge(vscode.Uri.joinPath(folder, 'a.md'));
  if (judged.is === 'never') return judged.because;
  return judged.is === 'candidate' ? 'records' : 'elsewhere';
}

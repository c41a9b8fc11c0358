import * as vscode from 'vscode';
import { pathBelow } from '../../core/files/pathBelow.ts';
import { linkTo } from '../../core/overview/overview.ts';
import { fileNameOf } from '../../core/record/title.ts';
import { askText } from '../asking/askText.ts';
import { targetOf } from '../asking/target.ts';
import { isMarkdown } from '../files/globs.ts';
import { recordsFolders } from '../files/recordsFolders.ts';
import type { Services } from '../keeping/services.ts';
import { chooseOne } from '../shown/lists.ts';
import { sayRecords } from '../shown/says.ts';

/** Asks the person where a new overview goes, and proposes the README of a records folder; undefined after Escape. */
export async function newOverviewPlace(
  services: Pick<Services, 'files' | 'keeper'>,
): Promise<vscode.Uri | undefined> {
  const folder = await folderWanted(services);
  if (!folder) return undefined;
  const proposed = vscode.workspace.asRelativePath(vscode.Uri.joinPath(folder, 'README.md'));
  const answer = await askText({
    title: vscode.l10n.t('Write Overview'),
    value: proposed,
    prompt: () => vscode.l10n.t('The page that tells of all records below its folder'),
    refuse: (typed) => whyNot(typed, folder, services),
  });
  return answer && answer !== 'other' ? placeTyped(answer.text, folder) : undefined;
}

/**
 * Returns the records folder of the file in front, else the only one with records, else the one that the person
 * chooses.
 */
async function folderWanted({
  files,
  keeper,
}: Pick<Services, 'files' | 'keeper'>): Promise<vscode.Uri | undefined> {
  const active = targetOf(undefined);
  const own = active && keeper.log.get(active.toString()) ? files.layouts.folderOf(active) : undefined;
  if (own) return own;
  const folders = (await recordsFolders(files, keeper.log)).filter(({ records }) => records > 0);
  const [only, second] = folders;
  if (!second) return only?.uri;
  const chosen = await chooseOne(
    folders.map(({ uri, records }) => ({
      label: vscode.workspace.asRelativePath(uri),
      description: sayRecords(records),
      uri,
    })),
    { placeHolder: vscode.l10n.t('The folder of records to tell of'), matchOnDescription: true },
  );
  return chosen?.uri;
}

/**
 * Returns the file of a path as VS Code shows it: relative to the root, behind the root's name if there are several;
 * undefined if it is no such path.
 */
function placeTyped(typed: string, folder: vscode.Uri): vscode.Uri | undefined {
  const path = pathBelow(typed);
  const roots = vscode.workspace.workspaceFolders ?? [];
  const own = vscode.workspace.getWorkspaceFolder(folder);
  if (path === undefined || path === '' || !own) return undefined;
  if (roots.length === 1) return vscode.Uri.joinPath(own.uri, path);
  const [name = '', ...rest] = path.split('/');
  const root = own.name === name ? own : roots.find((one) => one.name === name);
  return root && rest.length > 0 ? vscode.Uri.joinPath(root.uri, ...rest) : undefined;
}

/** Returns why an overview cannot be written to the typed path, in a sentence; undefined if it can. */
function whyNot(
  typed: string,
  folder: vscode.Uri,
  { files, keeper }: Pick<Services, 'files' | 'keeper'>,
): string | undefined {
  const uri = placeTyped(typed, folder);
  if (!uri) return vscode.l10n.t('This is no path below a folder that is open here.');
  const name = fileNameOf(uri.toString());
  if (!isMarkdown(uri.path)) return vscode.l10n.t('An overview is a Markdown file: its name ends in .md.');
  if (files.layouts.judge(uri).is === 'candidate') {
    return vscode.l10n.t('“{0}” may be read as a record there; a README or an index never is.', name);
  }
  for (const entry of keeper.log.entries()) {
    if (linkTo(entry, uri.toString()) !== undefined) return undefined;
  }
  return vscode.l10n.t('No record stands below the folder of “{0}”.', name);
}

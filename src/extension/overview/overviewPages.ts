import pLimit from 'p-limit';
import * as vscode from 'vscode';
import { MARK } from '../../core/overview/written.ts';
import { isListed } from '../../core/record/entry.ts';
import { fileNameOf } from '../../core/record/title.ts';
import { folderOf, orderOf } from '../../core/text/address.ts';
import { SIZE_CAP } from '../../reader/budget.ts';
import type { Reader } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import { openAddresses, openDocument } from '../files/documents.ts';
import { isMarkdown } from '../files/globs.ts';
import { pathIn } from '../files/layouts.ts';
import { recordsFolders } from '../files/recordsFolders.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import type { Services } from '../keeping/services.ts';
import { inTime } from '../turns/inTime.ts';
import { NEVER, signalOf } from '../turns/signal.ts';

/** Folders and files that are read at once, at most. */
const AT_ONCE = 20;

/** File names of pages above the records folders. */
const PAGE = /^(?:readme|index)\.(?:md|markdown)$/i;

/**
 * Returns the pages that hold an overview, found by its marks, in the order of their paths: among the files beside
 * records that are none, the READMEs above them, the open documents, and the pages remembered.
 */
export async function overviewPages(
  { files, keeper, reader, scheduler }: Pick<Services, 'files' | 'keeper' | 'reader' | 'scheduler'>,
  remembered: readonly vscode.Uri[],
): Promise<readonly vscode.Uri[]> {
  const limit = pLimit(AT_ONCE);
  const folders = await recordsFolders(files, keeper.log);
  const beside = [...folders.map(({ uri }) => uri), ...foldersOfRecords(keeper)];
  const listed = await Promise.all([
    ...unique(beside).map((folder) => limit(() => filesIn(folder, isMarkdown, scheduler))),
    ...unique(beside.flatMap(above)).map((folder) => limit(() => filesIn(folder, isPage, scheduler))),
  ]);
  const open = openAddresses().map((address) => vscode.Uri.parse(address, true));
  const candidates = unique([...listed.flat(), ...open, ...remembered]).filter((uri) =>
    mayBePage(uri, keeper),
  );
  const pages = await Promise.all(
    candidates.map((uri) => limit(async () => ((await holdsOverview(uri, reader, scheduler)) ? [uri] : []))),
  );
  return pages
    .flat()
    .map((uri) => ({ uri, order: orderOf(uri.toString()) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ uri }) => uri);
}

/** Returns the folders of records, including sub-folders of records folders. */
function foldersOfRecords({ log }: LogKeeper): readonly vscode.Uri[] {
  const folders = new Set<string>();
  for (const entry of log.entries()) {
    if (isListed(entry)) folders.add(folderOf(entry.address));
  }
  return Array.from(folders, (address) => vscode.Uri.parse(address, true));
}

/** Returns the folders above one, up to its root. */
function above(folder: vscode.Uri): readonly vscode.Uri[] {
  const root = vscode.workspace.getWorkspaceFolder(folder);
  const folders: vscode.Uri[] = [];
  for (let at = folder; root && pathIn(root, at) !== '';) {
    at = vscode.Uri.joinPath(at, '..');
    folders.push(at);
  }
  return folders;
}

/** Returns the files of a folder with a wanted name; none if it cannot be listed. */
async function filesIn(
  folder: vscode.Uri,
  isWanted: (name: string) => boolean,
  scheduler: Scheduler,
): Promise<readonly vscode.Uri[]> {
  try {
    const entries = await inTime(vscode.workspace.fs.readDirectory(folder), scheduler);
    return entries.filter(([name]) => isWanted(name)).map(([name]) => vscode.Uri.joinPath(folder, name));
  } catch {
    return [];
  }
}

function isPage(name: string): boolean {
  return PAGE.test(name);
}

/**
 * Whether a file may be a page: it is no record, and no new document, which has no folder that its links could begin
 * at.
 */
function mayBePage(uri: vscode.Uri, keeper: LogKeeper): boolean {
  const isRecord = keeper.log.get(uri.toString()) !== undefined || keeper.whyNot(uri) === 'otherKind';
  return uri.scheme !== 'untitled' && isMarkdown(fileNameOf(uri.toString())) && !isRecord;
}

/** Whether a page holds an overview: searches its text for the marks, and asks the reader only if it finds them. */
async function holdsOverview(uri: vscode.Uri, reader: Reader, scheduler: Scheduler): Promise<boolean> {
  const open = openDocument(uri.toString());
  // VS Code keeps the text of a file that is gone for a while.
  const raw = open?.isDirty === true ? open.getText() : await textOnDisk(uri, scheduler);
  if (!raw?.includes(MARK)) return false;
  return reader.holdsOverview({ name: uri.path, raw, lane: 'open', signal: signalOf(NEVER) });
}

async function textOnDisk(uri: vscode.Uri, scheduler: Scheduler): Promise<string | undefined> {
  try {
    const { type, size } = await inTime(vscode.workspace.fs.stat(uri), scheduler);
    // Whoever reads a pipe waits for somebody to write to it.
    if ((type & vscode.FileType.File) === 0 || size > SIZE_CAP) return undefined;
    return new TextDecoder().decode(await inTime(vscode.workspace.fs.readFile(uri), scheduler));
  } catch {
    return undefined;
  }
}

function unique(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

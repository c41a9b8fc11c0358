import * as vscode from 'vscode';
import { folderAt } from '../../core/files/files.ts';
import type { Move } from '../../core/pivots/pivots.ts';
import { folderOf } from '../../core/text/address.ts';
import { followMoves } from '../../core/writing/moved.ts';
import { openAddresses, openDocument } from '../files/documents.ts';
import type { Services } from '../keeping/services.ts';
import { editsInStep } from '../writing/editsInStep.ts';

/**
 * Registers a listener that has references follow files and folders renamed or moved in VS Code, which offers a preview
 * first.
 */
export function registerRenames(services: Pick<Services, 'keeper' | 'files'>): vscode.Disposable {
  const { keeper } = services;
  return vscode.workspace.onWillRenameFiles((event) =>
    event.waitUntil(keeper.during(() => followed(event, services))),
  );
}

/** Returns the edits that keep references right after a rename; for an empty edit VS Code asks nothing. */
async function followed(
  { files: renamed, token }: vscode.FileWillRenameEvent,
  { keeper, files }: Pick<Services, 'keeper' | 'files'>,
): Promise<vscode.WorkspaceEdit> {
  const known = [...keeper.context().pivots.entries()].map(({ address }) => address);
  const all = renamed.flatMap((one) => movedBy(one, known));
  if (all.length === 0) return new vscode.WorkspaceEdit();
  // What was typed just before counts, and what a command has written before it renames.
  const open = openAddresses().flatMap((address) => openDocument(address) ?? []);
  await Promise.all(open.map((document) => keeper.inStep(document, token)));
  await files.layouts.lookAround(all.map(({ to }) => to));
  const moves = all.map(({ from, to }): Move => {
    const address = to.toString();
    const folder = folderAt(address, files.layouts.judge(to)) ?? folderOf(address);
    return { from, to: { address, folder } };
  });
  const isOver = () => token.isCancellationRequested;
  const edit = await editsInStep(() => (isOver() ? [] : followMoves(moves, keeper.context().pivots)), {
    keeper,
  });
  return isOver() ? new vscode.WorkspaceEdit() : edit;
}

/** Returns the records that a rename moves: the file itself, or all below a folder. */
function movedBy(
  { oldUri, newUri }: vscode.FileWillRenameEvent['files'][number],
  known: readonly string[],
): readonly { readonly from: string; readonly to: vscode.Uri }[] {
  const before = oldUri.toString();
  return known
    .filter((address) => address === before || address.startsWith(`${before}/`))
    .map((from) => ({ from, to: vscode.Uri.parse(newUri.toString() + from.slice(before.length), true) }));
}

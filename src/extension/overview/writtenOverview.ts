import * as vscode from 'vscode';
import { collectOverview, type Overview } from '../../core/overview/overview.ts';
import type { NotWritten } from '../../core/overview/written.ts';
import { fileNameOf } from '../../core/record/title.ts';
import { applyEdits, type Edit } from '../../core/writing/edits.ts';
import { isUtf8 } from '../files/fileContents.ts';
import type { Services } from '../keeping/services.ts';
import { writtenLanguage } from '../shown/settings.ts';
import { NEVER, signalOf } from '../turns/signal.ts';
import { inSlices } from '../turns/slices.ts';
import { keepWhole, saveWhole } from '../writing/onDisk.ts';
import { editOf } from '../writing/workspaceEdit.ts';

/**
 * Outcome for an overview: written, or a sentence that says that it is not on the disk, that nothing had to be written,
 * or why nothing was.
 */
export type Told =
  { readonly is: 'written' } | { readonly is: 'unsaved' | 'same' | 'refused'; readonly sentence: string };

/** Attempts at writing, at most, as the page may change meanwhile. */
const TRIES = 2;

/**
 * Writes the overview of all records below a page's folder into the page, which it creates if missing; one undo. Saves
 * the page again if it was saved, and leaves it unsaved otherwise.
 */
export async function writeOverview(page: vscode.Uri, services: Services): Promise<Told> {
  const name = fileNameOf(page.toString());
  for (let tries = 0; tries < TRIES; tries += 1) {
    const document = await documentOf(page);
    if (document === 'unreadable') return refused(vscode.l10n.t('“{0}” cannot be opened as text.', name));
    const text = document?.getText() ?? '';
    const version = document?.version;
    if (document && !(await isUtf8(document, text))) return refused(sayWhyNot(name, 'notText'));
    const overview = await overviewFor(page, services);
    const signal = signalOf(NEVER);
    const asked = { name: page.path, raw: text, lane: 'open', signal } as const;
    const made = await services.reader.writeOverview(asked, overview);
    if (!made || made.is === 'broken') return refused(sayWhyNot(name, made?.because ?? 'failed'));
    if (document && (document.isClosed || document.version !== version)) continue;
    if (made.is === 'same')
      return { is: 'same', sentence: vscode.l10n.t('The overview in “{0}” is up to date.', name) };
    return document ? change(document, made.edit, name) : make(page, made.edit, name);
  }
  return refused(vscode.l10n.t('Nothing was written into “{0}”: it was being changed meanwhile.', name));
}

/** Collects the overview for a page from the log as it is now. */
async function overviewFor(page: vscode.Uri, { keeper, files, scheduler }: Services): Promise<Overview> {
  const collecting = collectOverview(page.toString(), keeper.log);
  await inSlices(keeper.log.entries(), (entry) => collecting.add(entry), { scheduler });
  const { language } = files.layouts.configOf(page.toString());
  return collecting.made((most) => most ?? language ?? writtenLanguage(page));
}

/**
 * Opens the document of a page; undefined if there is no such file yet, `unreadable` if VS Code cannot open it as text.
 */
async function documentOf(page: vscode.Uri): Promise<vscode.TextDocument | 'unreadable' | undefined> {
  try {
    return await vscode.workspace.openTextDocument(page);
  } catch {
    return vscode.workspace.fs.stat(page).then(
      () => 'unreadable' as const,
      () => undefined,
    );
  }
}

async function change(document: vscode.TextDocument, edit: Edit, name: string): Promise<Told> {
  const { isDirty } = document;
  if (!(await vscode.workspace.applyEdit(editOf(document, [edit]))))
    return refused(vscode.l10n.t('VS Code refused to change “{0}”.', name));
  return written(isDirty ? undefined : await saveWhole(document));
}

async function make(page: vscode.Uri, edit: Edit, name: string): Promise<Told> {
  const whole = new vscode.WorkspaceEdit();
  const text = applyEdits('', [edit]);
  whole.createFile(page, { overwrite: false, contents: new TextEncoder().encode(text) });
  const isMade = await vscode.workspace.applyEdit(whole);
  // A full disk takes the name of a file where it takes nothing of its text.
  const unsaved = await keepWhole(page, text);
  return isMade || unsaved !== undefined
    ? written(unsaved)
    : refused(vscode.l10n.t('“{0}” could not be made: VS Code may not write there.', name));
}

function written(unsaved: string | undefined): Told {
  return unsaved === undefined ? { is: 'written' } : { is: 'unsaved', sentence: unsaved };
}

function refused(sentence: string): Told {
  return { is: 'refused', sentence };
}

function sayWhyNot(name: string, because: NotWritten): string {
  switch (because) {
    case 'neverClosed':
      return vscode.l10n.t(
        'Nothing was written into “{0}”: the closing line of its overview is missing.',
        name,
      );
    case 'neverOpened':
      return vscode.l10n.t(
        'Nothing was written into “{0}”: its overview is closed before it is opened.',
        name,
      );
    case 'notFound':
      return vscode.l10n.t(
        'Nothing was written into “{0}”: what its text ends in, such as a code block that is not closed, would hide it.',
        name,
      );
    case 'tooLarge':
      return vscode.l10n.t(
        'Nothing was written into “{0}”: with its overview it is too large to be read.',
        name,
      );
    case 'tooSlow':
      return vscode.l10n.t('Nothing was written into “{0}”: to read it took too long.', name);
    case 'notText':
      return vscode.l10n.t('Nothing was written into “{0}”: it is no UTF-8 text.', name);
    case 'failed':
      return vscode.l10n.t('Nothing was written into “{0}”: it could not be read; the log says why.', name);
  }
}

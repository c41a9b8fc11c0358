import * as vscode from 'vscode';
import type { DecisionRecord, Pivot } from '../../core/record/record.ts';
import { isClosed } from '../../core/record/standing.ts';
import { fileNameOf, titleOf } from '../../core/record/title.ts';
import { draftText, firstStop } from '../../core/writing/draft.ts';
import type { Change } from '../../core/writing/keys.ts';
import { supersede } from '../../core/writing/pivot.ts';
import { recordAt, recordTarget, type RecordReading } from '../asking/recordAt.ts';
import type { Services } from '../keeping/services.ts';
import { chooseOne } from '../shown/lists.ts';
import { say } from '../shown/notifications.ts';
import { sayRefused } from '../shown/says.ts';
import { draftOf, freeFile, sayNotMade, titleAsked, type Untitled } from '../writing/newFile.ts';
import { judgeFolder } from '../writing/newRecordPlace.ts';
import { keepWhole } from '../writing/onDisk.ts';
import { readBack, sayNotReadBack } from '../writing/readBack.ts';
import { editOf } from '../writing/workspaceEdit.ts';

/**
 * Registers *Pivot to a New Record…*, which creates the record of the idea that follows, each of the two naming the
 * other; one undo.
 */
export function registerPivotToANewRecord(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.pivotToANewRecord', async (given: unknown) => {
    const from = await recordTarget(given, services);
    const refusal = from && (await pivot(from, services));
    if (refusal !== undefined) say(refusal);
  });
}

/** Asks for the title and the pivot, and writes both records; returns why nothing was written, or undefined. */
async function pivot(from: RecordReading, services: Services): Promise<string | undefined> {
  const { uri } = from.document;
  const told = sayWhyNot(from);
  if (told !== undefined) return told;
  const folder = vscode.Uri.joinPath(uri, '..');
  const language = services.keeper.context().languageOf(from.entry);
  const wanted = (pivot: Pivot): Untitled => ({
    form: 'short',
    language,
    today: services.keeper.today(),
    elsewhere: judgeFolder(folder, services.files) !== 'records',
    follows: { file: fileNameOf(uri.toString()), pivot },
  });
  const title = (await titleAsked(wanted('chosen'), { folder }, services))?.title;
  const chosen = title === undefined ? undefined : await pivotChosen();
  if (title === undefined || !chosen) return undefined;
  const { keeper, oneAtATime } = services;
  return keeper.during(() => oneAtATime(() => write(uri, title, wanted(chosen), services)));
}

/** Writes both records; returns why nothing was written, or that it is not on the disk; else undefined. */
async function write(
  uri: vscode.Uri,
  title: string,
  wanted: Untitled,
  services: Services,
): Promise<string | undefined> {
  // What was typed while the title was asked for counts.
  const now = await recordAt(uri, services.readings);
  if (!now) return undefined;
  const folder = vscode.Uri.joinPath(uri, '..');
  const file = await freeFile(folder, title, wanted);
  const name = fileNameOf(file.toString());
  const change = supersede(now.record, name, wanted.language);
  const refused = sayWhyNot(now) ?? sayRefusal(change, now);
  if (change.is === 'refused' || refused !== undefined) return refused;
  const { document } = now;
  const isNamed = ({ supersededBy }: DecisionRecord) => supersededBy.some(({ text }) => text === name);
  const after = await readBack(now, change.edits, services.reader);
  if (typeof after === 'string') return after;
  if (!isNamed(after)) return sayNotReadBack(document);
  const draft = await draftOf({ ...wanted, title }, services);
  if (!draft) return sayNotMade(folder);
  const edit = new vscode.WorkspaceEdit();
  // First, since what comes behind something that fails is not done.
  const text = draftText(draft);
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(editOf(document, change.edits, edit)))) return sayNotMade(folder);
  const unsaved = await keepWhole(file, text);
  await showAt(file, firstStop(draft) ?? 0);
  return unsaved;
}

async function showAt(file: vscode.Uri, offset: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const caret = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    preview: false,
    selection: new vscode.Range(caret, caret),
  });
}

async function pivotChosen(): Promise<Pivot | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly pivot: Pivot })[] = [
    { label: vscode.l10n.t('Chosen'), detail: vscode.l10n.t('We saw something better.'), pivot: 'chosen' },
    {
      label: vscode.l10n.t('Imposed'),
      detail: vscode.l10n.t('We could not go on as before.'),
      pivot: 'imposed',
    },
  ];
  const chosen = await chooseOne(items, {
    placeHolder: vscode.l10n.t('Was this pivot chosen or imposed?'),
  });
  return chosen?.pivot;
}

/** Returns why no record can follow this one, in a sentence; undefined if one can. */
function sayWhyNot({ document, entry, record }: RecordReading): string | undefined {
  const title = titleOf(entry);
  if (document.uri.scheme === 'untitled') {
    return vscode.l10n.t('Save “{0}” first: the record that follows names it by its file.', title);
  }
  const [by] = record.supersededBy;
  return by && isClosed(record)
    ? vscode.l10n.t('“{0}” is superseded already, by {1}.', title, by.text)
    : undefined;
}

function sayRefusal(change: Change, { entry }: RecordReading): string | undefined {
  return change.is === 'refused' ? sayRefused(change, titleOf(entry)) : undefined;
}

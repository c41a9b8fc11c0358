import * as vscode from 'vscode';
import { fileNameOf } from '../../core/record/title.ts';
import type { Draft } from '../../core/writing/draft.ts';
import { newFileNames } from '../../core/writing/fileName.ts';
import { oneLine } from '../../core/writing/inline.ts';
import { newRecordReadBack, type NewRecord } from '../../core/writing/newRecord.ts';
import { askText } from '../asking/askText.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import type { NewRecordPlace } from './newRecordPlace.ts';
import { readText } from './readBack.ts';

/** Properties of a new record, except for its title. */
export type Untitled = Omit<NewRecord, 'title'>;

/** Names that are tried, at most, if another window takes one meanwhile. */
const TRIES = 3;

/** Asks for the title; returns it with the draft that reads back as it, undefined after Escape. */
export async function titleAsked(
  wanted: Untitled,
  place: NewRecordPlace,
  { reader }: Pick<Services, 'reader'>,
): Promise<{ readonly title: string; readonly draft: Draft } | undefined> {
  const nameOf = place === 'untitled' ? undefined : await filesIn(place.folder, wanted);
  const prompt = (typed: string) =>
    nameOf && oneLine(typed) !== ''
      ? relative(nameOf(oneLine(typed)))
      : vscode.l10n.t('The idea, in a few words');
  let draft: Draft | undefined;
  const refuse = async (typed: string): Promise<string | undefined> => {
    const title = oneLine(typed);
    if (title === '') return vscode.l10n.t('A record begins with a title; Escape leaves without one.');
    draft = await draftOf({ ...wanted, title }, { reader });
    return draft
      ? undefined
      : vscode.l10n.t('This would be read as a placeholder: a title says what the idea is.');
  };
  const answer = await askText({
    title: vscode.l10n.t('New Decision Record'),
    placeHolder: vscode.l10n.t('Title'),
    prompt,
    refuse,
  });
  if (!answer || answer === 'other' || !draft) return undefined;
  return { title: oneLine(answer.text), draft };
}

/** Returns the draft of a record that reads back as its title; undefined if no way of writing it does. */
export function draftOf(
  wanted: NewRecord & { readonly title: string },
  { reader }: Pick<Services, 'reader'>,
): Promise<Draft | undefined> {
  return newRecordReadBack(wanted, (text) => readText(reader, text));
}

/**
 * Creates an empty file for a record under the next free name of a folder, and the folder if missing; tells the person
 * if it cannot. Touches no existing file.
 */
export async function newFile(
  folder: vscode.Uri,
  title: string,
  wanted: Untitled,
  { keeper, oneAtATime }: Pick<Services, 'keeper' | 'oneAtATime'>,
): Promise<vscode.TextDocument | undefined> {
  return keeper.during(() =>
    oneAtATime(async () => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const uri = await freeFile(folder, title, wanted);
        const edit = new vscode.WorkspaceEdit();
        edit.createFile(uri, { overwrite: false });
        if (await vscode.workspace.applyEdit(edit)) return vscode.workspace.openTextDocument(uri);
        if (!(await namesIn(folder)).includes(fileNameOf(uri.toString()))) break;
      }
      say(sayNotMade(folder));
      return undefined;
    }),
  );
}

/** Returns the file for a record of that title in a folder, under a free name. */
export async function freeFile(folder: vscode.Uri, title: string, wanted: Untitled): Promise<vscode.Uri> {
  return (await filesIn(folder, wanted))(title);
}

/** Returns a function that gives the file of a title in a folder, as the folder is now. */
async function filesIn(folder: vscode.Uri, wanted: Untitled): Promise<(title: string) => vscode.Uri> {
  const nameOf = newFileNames({ ...wanted, there: await namesIn(folder) });
  return (title) => vscode.Uri.joinPath(folder, nameOf(title));
}

/** Returns the sentence that no file could be created in a folder. */
export function sayNotMade(folder: vscode.Uri): string {
  return vscode.l10n.t('No record could be made in “{0}”: VS Code may not write there.', relative(folder));
}

/** Returns the names in a folder; none if it does not exist yet. */
async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

function relative(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

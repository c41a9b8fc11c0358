import * as vscode from 'vscode';
import { fileNameOf } from '../../core/record/title.ts';
import type { Draft } from '../../core/writing/draft.ts';
import { newFileNames } from '../../core/writing/fileName.ts';
import { oneLine } from '../../core/writing/inline.ts';
import { newRecordReadBack, type NewRecord } from '../../core/writing/newRecord.ts';
import { askText } from '../asking/askText.ts';
import type { Services } from '../keeping/services.ts';
import { plain, say } from '../shown/says.ts';
import type { NewRecordPlace } from './newRecordPlace.ts';
import { readText } from './readBack.ts';

/** What a new record is to be, but for its title. */
export type Untitled = Omit<NewRecord, 'title'>;

/** How often another name is tried, where another window has taken it meanwhile. */
const TRIES = 3;

/** Asks for the title, and writes the draft that reads back as it; undefined when it was left by Escape. */
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

/** The draft of a record that reads back as its title; undefined where no way of writing it does. */
export function draftOf(
  wanted: NewRecord & { readonly title: string },
  { reader }: Pick<Services, 'reader'>,
): Promise<Draft | undefined> {
  return newRecordReadBack(wanted, (text) => readText(reader, text));
}

/**
 * Makes an empty file for a record under the next free name of a folder, which is made too where it is not there; says so
 * in a sentence where it cannot. No file that is there is touched.
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

/** The file that a record of that title gets in a folder: none is there under its name. */
export async function freeFile(folder: vscode.Uri, title: string, wanted: Untitled): Promise<vscode.Uri> {
  return (await filesIn(folder, wanted))(title);
}

/** The file that a title would get in a folder as it is now. */
async function filesIn(folder: vscode.Uri, wanted: Untitled): Promise<(title: string) => vscode.Uri> {
  const nameOf = newFileNames({ ...wanted, there: await namesIn(folder) });
  return (title) => vscode.Uri.joinPath(folder, nameOf(title));
}

/** That no file could be made in a folder. */
export function sayNotMade(folder: vscode.Uri): string {
  return vscode.l10n.t(
    'No record could be made in “{0}”: VS Code may not write there.',
    plain(relative(folder)),
  );
}

/** The names in a folder; none where it is not there yet. */
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

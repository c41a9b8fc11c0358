import * as vscode from 'vscode';
import type { NoRecord } from '../../core/files/files.ts';
import { fileNameOf } from '../../core/record/title.ts';
import { snippetText, type Draft } from '../../core/writing/draft.ts';
import type { NewRecord } from '../../core/writing/newRecord.ts';
import { afterWalkthrough } from '../asking/afterWalkthrough.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import { newFile, titleAsked } from '../writing/newFile.ts';
import {
  judgeFolder,
  languageOfNew,
  newRecordPlace,
  type NewRecordPlace,
} from '../writing/newRecordPlace.ts';

/** Registers *New Decision Record…*, *… Here…* on a folder, and *… with Everything…*. */
export function registerNewRecord(services: Services): vscode.Disposable {
  const register = (command: string, form: NewRecord['form']) =>
    vscode.commands.registerCommand(`scaleOrNot.${command}`, (given: unknown) => make(given, form, services));
  return vscode.Disposable.from(
    register('newRecord', 'short'),
    register('newRecordHere', 'short'),
    register('newRecordWithEverything', 'whole'),
  );
}

async function make(given: unknown, form: NewRecord['form'], services: Services): Promise<void> {
  await afterWalkthrough(given, services.scheduler);
  const place = await newRecordPlace(given, services);
  if (!place) return;
  const kind = place === 'untitled' ? 'elsewhere' : judgeFolder(place.folder, services.files);
  if (kind !== 'records' && kind !== 'elsewhere') {
    say(sayNoRecordsHere(place, kind));
    return;
  }
  const wanted = {
    form,
    language: languageOfNew(place, services),
    today: services.keeper.today(),
    elsewhere: kind === 'elsewhere',
  };
  const asked = await titleAsked(wanted, place, services);
  if (!asked) return;
  const document = await (place === 'untitled'
    ? vscode.workspace.openTextDocument({ language: 'markdown' })
    : newFile(place.folder, asked.title, wanted, services));
  if (document) await fillIn(document, asked.draft);
}

/** Shows the document, and inserts the draft before its text, with tab stops. */
async function fillIn(document: vscode.TextDocument, draft: Draft): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const isFilled = await editor.insertSnippet(
    new vscode.SnippetString(snippetText(draft)),
    new vscode.Position(0, 0),
  );
  if (!isFilled) say(vscode.l10n.t('VS Code refused to change “{0}”.', fileNameOf(document.uri.toString())));
}

function sayNoRecordsHere(place: NewRecordPlace, because: NoRecord): string {
  const name = place === 'untitled' ? '' : vscode.workspace.asRelativePath(place.folder);
  if (because === 'excluded') {
    return vscode.l10n.t('In “{0}” no record is ever read: the configuration excludes it.', name);
  }
  return because === 'hidden'
    ? vscode.l10n.t('In “{0}” no record is ever read: it is hidden, or one that is always left out.', name)
    : vscode.l10n.t('In “{0}” no record is ever read: a folder of that name holds templates.', name);
}

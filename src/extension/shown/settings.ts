import * as vscode from 'vscode';
import { LANGUAGES, languageOf, type Language } from '../../core/text/language.ts';

/** Returns the language to write in where neither a record nor those beside it tell: the setting, else VS Code's. */
export function writtenLanguage(scope?: vscode.Uri): Language {
  const set = vscode.workspace.getConfiguration('scaleOrNot', scope).get<string>('language');
  return LANGUAGES.find((language) => language === set) ?? languageOf(vscode.env.language);
}

/** Records that are checked, in Problems and by quick fixes. */
export type Checked = (typeof CHECKED)[number];

const CHECKED = ['all', 'open', 'off'] as const;

/** Returns the setting of which records are checked. */
export function checked(): Checked {
  const set = vscode.workspace.getConfiguration('scaleOrNot').get<string>('check');
  return CHECKED.find((one) => one === set) ?? 'all';
}

/** Calls `changed` when that setting changes. */
export function onDidChangeChecked(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('scaleOrNot.check')) changed();
  });
}

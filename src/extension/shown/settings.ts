import * as vscode from 'vscode';
import { LANGUAGES, languageOf, type Language } from '../../core/text/language.ts';

/** The language in which something is written where neither a record nor those beside it tell: as set, else VS Code's. */
export function writtenLanguage(scope?: vscode.Uri): Language {
  const set = vscode.workspace.getConfiguration('scaleOrNot', scope).get<string>('language');
  return LANGUAGES.find((language) => language === set) ?? languageOf(vscode.env.language);
}

/** Which records are checked, in Problems and by quick fixes. */
export type Checked = (typeof CHECKED)[number];

const CHECKED = ['all', 'open', 'off'] as const;

/** Which records are checked, as set. */
export function checked(): Checked {
  const set = vscode.workspace.getConfiguration('scaleOrNot').get<string>('check');
  return CHECKED.find((one) => one === set) ?? 'all';
}

/** Calls back when that is set otherwise. */
export function onDidChangeChecked(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('scaleOrNot.check')) changed();
  });
}

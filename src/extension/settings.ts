import * as vscode from 'vscode';
import { LANGUAGES, languageOf, type Language } from '../core/language.ts';

/** The language in which something is written where neither a record nor those beside it tell: as set, else VS Code's. */
export function writtenLanguage(scope?: vscode.Uri): Language {
  const set = vscode.workspace.getConfiguration('scaleOrNot', scope).get<string>('language');
  return LANGUAGES.find((language) => language === set) ?? languageOf(vscode.env.language);
}

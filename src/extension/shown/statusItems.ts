import * as vscode from 'vscode';
import { textForIcons, textForLinksAndIcons, textForPlain } from '../../core/text/textFor.ts';

/** Returns an entry at the left of the status bar, not shown yet, that runs a command. */
export function createBarItem(id: string, name: string, command: string): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Left);
  item.name = textForPlain(name);
  item.command = command;
  return item;
}

/** Sets the texts of an entry of the status bar: an icon, its text, and the sentence that a tooltip or a reader says. */
export function setBarTexts(item: vscode.StatusBarItem, icon: string, text: string, sentence: string): void {
  const said = textForPlain(sentence);
  item.text = `$(${icon}) ${textForIcons(text)}`;
  item.tooltip = said;
  item.accessibilityInformation = { label: said };
}

/** Texts of an item of the language status; text of a record in them is as written. */
export interface LanguageTexts {
  readonly name: string;
  readonly text: string;
  readonly detail?: string | undefined;
  /** Text that a screen reader says. */
  readonly label: string;
}

/** Returns an item of the language status of Markdown. */
export function createLanguageItem(id: string): vscode.LanguageStatusItem {
  return vscode.languages.createLanguageStatusItem(id, { language: 'markdown' });
}

/** Sets the texts of an item of the language status. */
export function setLanguageTexts(
  item: vscode.LanguageStatusItem,
  { name, text, detail, label }: LanguageTexts,
): void {
  item.name = textForPlain(name);
  item.text = textForLinksAndIcons(text);
  item.detail = detail && textForLinksAndIcons(detail);
  item.accessibilityInformation = { label: textForPlain(label) };
}

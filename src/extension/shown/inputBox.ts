import * as vscode from 'vscode';
import { textForLinksAndIcons, textForPlain } from '../../core/text/textFor.ts';

/** Texts of an input box. */
export interface InputTexts {
  readonly title?: string | undefined;
  readonly placeHolder?: string | undefined;
  /** Line below the box. */
  readonly prompt: string;
  /** Initial text of the box. */
  readonly value: string;
}

/** Returns an input box that is not shown yet. */
export function createInput({ title, placeHolder, prompt, value }: InputTexts): vscode.InputBox {
  const box = vscode.window.createInputBox();
  box.title = title && textForPlain(title);
  box.placeholder = placeHolder && textForPlain(placeHolder);
  box.value = value;
  setPrompt(box, prompt);
  return box;
}

/** Sets the line below an input box, and takes back why the text was refused. */
export function setPrompt(box: vscode.InputBox, prompt: string): void {
  box.validationMessage = undefined;
  box.prompt = textForLinksAndIcons(prompt);
}

/** Shows in an input box why its text is refused, in a sentence. */
export function setRefusal(box: vscode.InputBox, refusal: string): void {
  box.validationMessage = textForLinksAndIcons(refusal);
}

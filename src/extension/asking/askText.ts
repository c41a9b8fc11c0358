import type * as vscode from 'vscode';
import { createInput, setPrompt, setRefusal } from '../shown/inputBox.ts';

/** Question for one line of text, with the check that refuses an answer. */
export interface TextQuestion {
  readonly title?: string;
  readonly placeHolder?: string;
  /** Initial text of the box. */
  readonly value?: string;
  readonly step?: number;
  readonly of?: number;
  /** Returns the line below the box, for the text typed so far. */
  readonly prompt: (typed: string) => string;
  /**
   * Returns why the typed text is refused, in a sentence; undefined if it is accepted. Called when the person presses
   * Enter.
   */
  readonly refuse: (typed: string) => Promise<string | undefined> | string | undefined;
  /** Button for another way to go on. */
  readonly other?: vscode.QuickInputButton;
}

/** Asks the person for one line of text; returns `other` after that button, undefined after Escape. */
export function askText(question: TextQuestion): Promise<{ readonly text: string } | 'other' | undefined> {
  const { title, placeHolder, value = '' } = question;
  const box = createInput({ title, placeHolder, value, prompt: question.prompt(value) });
  box.step = question.step;
  box.totalSteps = question.of;
  box.buttons = question.other ? [question.other] : [];
  return new Promise((resolve) => {
    const accept = async () => {
      const text = box.value;
      box.busy = true;
      const refusal = await question.refuse(text);
      box.busy = false;
      // What was typed meanwhile was not asked about.
      if (text !== box.value) return;
      if (refusal === undefined) {
        resolve({ text });
        box.hide();
      } else setRefusal(box, refusal);
    };
    box.onDidChangeValue((typed) => setPrompt(box, question.prompt(typed)));
    box.onDidAccept(() => void accept());
    box.onDidTriggerButton(() => {
      resolve('other');
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

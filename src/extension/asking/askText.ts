import * as vscode from 'vscode';

/** What is asked for, and when it will not do. */
export interface TextQuestion {
  readonly title?: string;
  readonly placeHolder?: string;
  /** What stands in the box at first. */
  readonly value?: string;
  readonly step?: number;
  readonly of?: number;
  /** What stands below the box, for what has been typed so far. */
  readonly prompt: (typed: string) => string;
  /** Why this cannot be taken, in a sentence; undefined where it can. Asked when Enter is pressed. */
  readonly refuse: (typed: string) => Promise<string | undefined> | string | undefined;
  /** Another way to go on, as a button. */
  readonly other?: vscode.QuickInputButton;
}

/** Asks for one line of text; `other` where that button was pressed, undefined where it was left by Escape. */
export function askText(question: TextQuestion): Promise<{ readonly text: string } | 'other' | undefined> {
  const box = vscode.window.createInputBox();
  box.title = question.title;
  box.placeholder = question.placeHolder;
  box.value = question.value ?? '';
  box.prompt = question.prompt(box.value);
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
      } else box.validationMessage = refusal;
    };
    box.onDidChangeValue((typed) => {
      box.validationMessage = undefined;
      box.prompt = question.prompt(typed);
    });
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

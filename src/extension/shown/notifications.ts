import * as vscode from 'vscode';
import { textForLinks } from '../../core/text/textFor.ts';

/** Shows a sentence, without waiting for an answer. */
export function say(sentence: string): void {
  void vscode.window.showInformationMessage(textForLinks(sentence));
}

/** Shows a sentence with a button; returns whether the person pressed it. */
export async function offer(sentence: string, button: string): Promise<boolean> {
  return (await vscode.window.showInformationMessage(textForLinks(sentence), button)) === button;
}

/** Shows the progress of some work, which the person can cancel; returns what the work returns. */
export async function progressOf<T>(
  title: string,
  work: (progress: vscode.Progress<{ increment?: number }>, token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title: textForLinks(title), cancellable: true }, work);
}

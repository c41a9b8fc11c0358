import * as vscode from 'vscode';
import type { OnBug } from '../core/check.ts';
import { registerCommands } from './commands/index.ts';
import { registerFixes } from './fixes.ts';
import { LogKeeper } from './logKeeper.ts';
import { registerPages } from './pages.ts';
import { registerQuestionsView } from './questionsView.ts';
import { Readings } from './readings.ts';

/** Registers what the extension offers; reading starts after it. */
export function activate(context: vscode.ExtensionContext): void {
  const channel = vscode.window.createOutputChannel('Scale or Not', { log: true });
  const onBug: OnBug = (rule, address, error) => {
    channel.error(`The rule ${rule} could not look at ${address}:`, error);
  };
  const keeper = new LogKeeper();
  const readings = new Readings();
  const questions = registerQuestionsView(keeper);
  context.subscriptions.push(
    channel,
    keeper,
    questions,
    registerPages(context.extensionUri),
    registerFixes(keeper, readings, onBug),
    registerCommands(keeper, readings, questions.tree, channel),
  );
}

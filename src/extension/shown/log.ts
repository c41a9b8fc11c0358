import * as vscode from 'vscode';
import { textForPlain } from '../../core/text/textFor.ts';

/** Log of what the extension looked at, left out and could not do, a line for each. */
export interface Log {
  info(sentence: string): void;
  warn(sentence: string): void;
  /** Logs what went wrong, and the error with its stack below. */
  error(sentence: string, error?: unknown): void;
}

/** Log in a channel of the Output panel. */
export interface LogChannel extends Log {
  show(): void;
  dispose(): void;
}

/** Creates the log, which begins empty. */
export function createLog(): LogChannel {
  const channel = vscode.window.createOutputChannel('Scale or Not', { log: true });
  return {
    info: (sentence) => channel.info(textForPlain(sentence)),
    warn: (sentence) => channel.warn(textForPlain(sentence)),
    error: (sentence, error) => channel.error([textForPlain(sentence), ...linesOf(error)].join('\n')),
    show: () => channel.show(),
    dispose: () => channel.dispose(),
  };
}

/** Returns the lines of an error, set in: none of them reads as a line of the log. */
function linesOf(error: unknown): readonly string[] {
  if (error === undefined) return [];
  const told = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
  return told.split('\n').map((line) => `    ${textForPlain(line.trim())}`);
}

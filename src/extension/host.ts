import * as vscode from 'vscode';

/** Where the bundle of the workers is, as the host takes it: a path in Node, an address in a web worker. */
export function workerScript(extension: vscode.Uri): string {
  const script = vscode.Uri.joinPath(extension, 'dist', 'worker.js');
  return script.scheme === 'file' ? script.fsPath : script.toString(true);
}

/** The day that the environment sets, for demonstrations and tests; there is no environment in a web worker. */
export function dayOfEnvironment(): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const day = process?.env?.SCALE_OR_NOT_TODAY;
  return day === '' ? undefined : day;
}

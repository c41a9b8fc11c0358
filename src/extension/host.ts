import * as vscode from 'vscode';

/** Where the bundle of the workers is, as the host takes it: a path in Node, an address in a web worker. */
export function workerScript(extension: vscode.Uri): string {
  const script = vscode.Uri.joinPath(extension, 'dist', 'worker.js');
  return script.scheme === 'file' ? script.fsPath : script.toString(true);
}

/** The day that the environment sets, for demonstrations and tests. */
export function dayOfEnvironment(): string | undefined {
  return environment('SCALE_OR_NOT_TODAY');
}

/** Whether the environment wants the inside of the extension kept open, for tests that drive all of VS Code. */
export function isOpenInEnvironment(): boolean {
  return environment('SCALE_OR_NOT_INSIDE') === 'open';
}

/** There is no environment in a web worker. */
function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}

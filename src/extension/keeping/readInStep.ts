import type * as vscode from 'vscode';
import type { LogKeeper } from './logKeeper.ts';
import type { Reading, Readings } from './readings.ts';

/**
 * Reads a document as it is now, once the log has taken it over: callers ask the log what other records say of it.
 * Undefined if cancelled, and if the version has moved on.
 */
export async function readInStep(
  document: vscode.TextDocument,
  keeper: Pick<LogKeeper, 'inStep'>,
  readings: Pick<Readings, 'read'>,
  token: vscode.CancellationToken,
): Promise<Reading | undefined> {
  const { version } = document;
  await keeper.inStep(document, token);
  const reading = await readings.read(document, token);
  return token.isCancellationRequested || document.version !== version ? undefined : reading;
}

import type * as vscode from 'vscode';
import type { LogKeeper } from './logKeeper.ts';
import type { Reading, Readings } from './readings.ts';

/**
 * What a document says now, which the log has taken over: what other records say of it is asked there. Undefined when
 * cancelled and when the version has moved on.
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

import * as vscode from 'vscode';
import type { DecisionRecord } from '../../core/record/record.ts';
import { fileNameOf } from '../../core/record/title.ts';
import { applyEdits, type Edit } from '../../core/writing/edits.ts';
import type { Reader } from '../../reader/pool.ts';
import { editOf } from './workspaceEdit.ts';

/** Reads a text that is to be written; undefined if it could not be read. */
export async function readText(reader: Reader, text: string): Promise<DecisionRecord | undefined> {
  const { signal } = new AbortController();
  const record = await reader.read({ name: 'to be written', raw: text, lane: 'open', signal });
  return record?.unread ? undefined : record;
}

/** Whether the text of a document, once these edits are made, reads as `says` requires. */
export async function readsBack(
  document: vscode.TextDocument,
  edits: readonly Edit[],
  reader: Reader,
  says: (record: DecisionRecord) => boolean,
): Promise<boolean> {
  const after = await readText(reader, applyEdits(document.getText(), edits));
  return after !== undefined && says(after);
}

/** Returns the sentence that nothing was written, since it would not be read back. */
export function sayNotReadBack({ uri }: vscode.TextDocument): string {
  return vscode.l10n.t(
    'Nothing was written into “{0}”: as its Markdown stands, it would not be read there.',
    fileNameOf(uri.toString()),
  );
}

/**
 * Makes edits in a document, one undo, if the edited text reads back as `says` requires; returns why nothing was
 * written, in a sentence, or undefined.
 */
export async function writeReadBack(
  document: vscode.TextDocument,
  edits: readonly Edit[],
  reader: Reader,
  says: (record: DecisionRecord) => boolean,
): Promise<string | undefined> {
  const { version } = document;
  if (!(await readsBack(document, edits, reader, says))) return sayNotReadBack(document);
  if (document.version === version && (await vscode.workspace.applyEdit(editOf(document, edits))))
    return undefined;
  return vscode.l10n.t('VS Code refused to change “{0}”.', fileNameOf(document.uri.toString()));
}

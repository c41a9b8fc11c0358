import * as vscode from 'vscode';
import type { DecisionRecord } from '../core/record.ts';
import type { Edit } from '../core/rule.ts';
import { applyEdits } from '../core/writing/edits.ts';
import { fileNameOf } from '../core/title.ts';
import type { Reader } from '../reader/pool.ts';
import { plain } from './says.ts';
import { editOf } from './written.ts';

/** Reads a text that is to be written; undefined where it could not be read. */
export async function readText(reader: Reader, text: string): Promise<DecisionRecord | undefined> {
  const { signal } = new AbortController();
  const record = await reader.read({ name: 'to be written', raw: text, lane: 'open', signal });
  return record?.unread ? undefined : record;
}

/**
 * Makes edits in a document, one undo, after the reader has said that the text with them says what it is to say; answers why
 * nothing was written, in a sentence, and undefined where it was.
 */
export async function writeReadBack(
  document: vscode.TextDocument,
  edits: readonly Edit[],
  reader: Reader,
  says: (record: DecisionRecord) => boolean,
): Promise<string | undefined> {
  const name = plain(fileNameOf(document.uri.toString()));
  const { version } = document;
  const after = await readText(reader, applyEdits(document.getText(), edits));
  if (!after || !says(after)) {
    return vscode.l10n.t(
      'Nothing was written into “{0}”: as its Markdown stands, it would not be read there.',
      name,
    );
  }
  const isWritten =
    document.version === version && (await vscode.workspace.applyEdit(editOf(document, edits)));
  return isWritten ? undefined : vscode.l10n.t('VS Code refused to change “{0}”.', name);
}

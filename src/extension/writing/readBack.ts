import * as vscode from 'vscode';
import type { DecisionRecord } from '../../core/record/record.ts';
import { fileNameOf } from '../../core/record/title.ts';
import { standsAsRead } from '../../core/writing/asRead.ts';
import { applyEdits, type Edit } from '../../core/writing/edits.ts';
import type { Reader } from '../../reader/pool.ts';
import type { Reading } from '../keeping/readings.ts';
import { isReadOnly } from './readOnly.ts';
import { editOf } from './workspaceEdit.ts';

/** A document with the record that was read of it. */
type ReadOf = Pick<Reading, 'document' | 'record'>;

/** Reads a text that is to be written; undefined if it could not be read. */
export async function readText(
  reader: Reader,
  text: string,
  signal = new AbortController().signal,
): Promise<DecisionRecord | undefined> {
  const record = await reader.read({ name: 'to be written', raw: text, lane: 'open', signal });
  return record?.unread ? undefined : record;
}

/**
 * Reads a document as it will be once edits are made, from what was read of it before; returns why they are not to be
 * made, in a sentence, if the document is read-only, its text is not what was read, or it would not be read.
 */
export async function readBack(
  { document, record }: ReadOf,
  edits: readonly Edit[],
  reader: Reader,
  signal?: AbortSignal,
): Promise<DecisionRecord | string> {
  if (isReadOnly(document)) {
    return vscode.l10n.t(
      'Nothing was written into “{0}”: by the settings of VS Code it is read-only.',
      nameOf(document),
    );
  }
  const text = document.getText();
  if (!standsAsRead(record, text, edits)) {
    return vscode.l10n.t('Nothing was written into “{0}”: it was being changed meanwhile.', nameOf(document));
  }
  return (await readText(reader, applyEdits(text, edits), signal)) ?? sayNotReadBack(document);
}

/** Returns the sentence that nothing was written, since it would not be read back. */
export function sayNotReadBack(document: vscode.TextDocument): string {
  return vscode.l10n.t(
    'Nothing was written into “{0}”: as its Markdown stands, it would not be read there.',
    nameOf(document),
  );
}

/** Returns the sentence that a document was not changed. */
export function sayRefused(document: vscode.TextDocument): string {
  return vscode.l10n.t('VS Code refused to change “{0}”.', nameOf(document));
}

/**
 * Makes edits in a document, one undo, if the edited text reads back as `says` requires; returns why nothing was
 * written, in a sentence, or undefined.
 */
export async function writeReadBack(
  read: ReadOf,
  edits: readonly Edit[],
  reader: Reader,
  says: (record: DecisionRecord) => boolean,
): Promise<string | undefined> {
  const { document } = read;
  const { version } = document;
  const after = await readBack(read, edits, reader);
  if (typeof after === 'string') return after;
  if (!says(after)) return sayNotReadBack(document);
  if (document.version === version && (await vscode.workspace.applyEdit(editOf(document, edits))))
    return undefined;
  return sayRefused(document);
}

function nameOf({ uri }: vscode.TextDocument): string {
  return fileNameOf(uri.toString());
}

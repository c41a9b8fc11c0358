import * as vscode from 'vscode';
import { textOf } from '../reader/text.ts';

/**
 * Whether the file of a document is UTF-8. VS Code opens any file, with a replacement character where it cannot read it:
 * such a text may be a file's own, so the file itself is asked.
 */
export async function isUtf8({ uri, encoding }: vscode.TextDocument, text: string): Promise<boolean> {
  if (uri.scheme === 'untitled') return true;
  if (encoding !== 'utf8' && encoding !== 'utf8bom') return false;
  if (!text.includes('\uFFFD')) return true;
  try {
    return textOf(await vscode.workspace.fs.readFile(uri)) !== undefined;
  } catch {
    // A document without its file has the only text there is.
    return true;
  }
}

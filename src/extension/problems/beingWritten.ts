import * as vscode from 'vscode';
import { endOfFrontMatter } from '../../core/help/lines.ts';
import { frontMatter } from '../../core/rules/frontMatter.ts';
import type { Finding } from '../../core/rules/rule.ts';

/**
 * Holds back the findings of a front matter while the person writes it, until the caret leaves it; those shown already
 * stay.
 */
export class BeingWritten implements vscode.Disposable {
  readonly #left = new vscode.EventEmitter<string>();
  readonly #shown = new Set<string>();
  #waiting: string | undefined;
  readonly #following = vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(() => this.#look()),
    vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
  );

  /** Fires with the address whose findings no longer wait. */
  readonly onDidLeave = this.#left.event;

  /** Returns the findings of an address that are to be shown now. */
  toShow(address: string, findings: readonly Finding[]): readonly Finding[] {
    const others = findings.filter(({ rule }) => rule !== frontMatter.id);
    if (others.length === findings.length) {
      this.#shown.delete(address);
      return findings;
    }
    if (!this.#shown.has(address) && isWrittenNow(address)) {
      this.#waiting = address;
      return others;
    }
    this.#shown.add(address);
    return findings;
  }

  dispose(): void {
    this.#following.dispose();
    this.#left.dispose();
  }

  #look(): void {
    const address = this.#waiting;
    if (address === undefined || isWrittenNow(address)) return;
    this.#waiting = undefined;
    this.#left.fire(address);
  }
}

/** Whether the caret stands in the front matter of an address. */
function isWrittenNow(address: string): boolean {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.uri.toString() !== address) return false;
  const { document, selection } = editor;
  const { line } = selection.active;
  const end = endOfFrontMatter(
    (at) => (at < document.lineCount ? document.lineAt(at).text : undefined),
    line,
  );
  return end !== undefined && line > 0 && line < end;
}

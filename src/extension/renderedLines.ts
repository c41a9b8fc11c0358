import * as vscode from 'vscode';
import type { Clock } from './clock.ts';
import { openDocument } from './documents.ts';
import type { LogKeeper } from './logKeeper.ts';

/** How long a burst is gathered, and how long a preview may take to be rendered again, in milliseconds. */
const GATHERS = 100;
const RENDERS = 1000;

/** A preview that is about to render what is typed takes no refresh; one that was closed never does. */
const TRIES = 3;

/** Knows what previews show of records, and has them refreshed when it would read differently. */
export class RenderedLines implements vscode.Disposable {
  readonly #lineOf: (address: string) => string;
  readonly #lines = new Map<string, string>();
  readonly #following: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshes = 0;

  constructor(
    lineOf: (address: string) => string,
    keeper: Pick<LogKeeper, 'log' | 'onDidChange'>,
    clock: Clock,
  ) {
    this.#lineOf = lineOf;
    this.#following = vscode.Disposable.from(
      keeper.onDidChange((addresses) => {
        for (const address of addresses) {
          // A record outside of records folders is known as long as it is open, and its preview may stay.
          if (!keeper.log.listed(address) && !openDocument(address)) this.#lines.delete(address);
        }
        if ([...addresses].some((address) => this.#isOld(address))) this.#refreshSoon();
      }),
      clock.onDidChangeDay(() => {
        if (this.#old().length > 0) this.#refreshSoon();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (!keeper.log.listed(uri.toString())) this.#lines.delete(uri.toString());
      }),
    );
  }

  /** The line of a document as it is to be shown now, from here on kept in step; empty where there is nothing to tell. */
  render(uri: vscode.Uri): string {
    const line = this.#lineOf(uri.toString());
    this.#lines.set(uri.toString(), line);
    return line;
  }

  /** What was rendered last for an address that is kept in step. */
  get(address: string): string | undefined {
    return this.#lines.get(address);
  }

  /** How often previews were refreshed. */
  get refreshes(): number {
    return this.#refreshes;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#following.dispose();
  }

  #isOld(address: string): boolean {
    const line = this.#lines.get(address);
    return line !== undefined && line !== this.#lineOf(address);
  }

  #old(): readonly string[] {
    return [...this.#lines.keys()].filter((address) => this.#isOld(address));
  }

  #refreshSoon(wait = GATHERS, tries = TRIES): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const old = this.#old();
      if (old.length === 0) return;
      if (tries === 0) return old.forEach((address) => this.#lines.delete(address));
      this.#refreshes += 1;
      void vscode.commands.executeCommand('markdown.preview.refresh');
      this.#refreshSoon(RENDERS, tries - 1);
    }, wait);
  }
}

import type * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';

/** Content of the lines, and the events that may change it. */
export interface Lines {
  /** Returns the parts of a line; none if there is nothing to tell. */
  readonly partsOf: (address: string) => readonly string[];
  /** Whether anything is, or may still become, known of an address. */
  readonly isKnown: (address: string) => boolean;
  readonly onDidChange: vscode.Event<ReadonlySet<string>>;
  readonly onDidChangeDay: vscode.Event<string>;
  /** Fires with the address of a document that was closed. */
  readonly onDidClose: vscode.Event<string>;
  /** Makes VS Code render all previews again. */
  readonly refresh: () => void;
  readonly scheduler: Scheduler;
}

/** Time in which a burst is gathered, in milliseconds. */
const GATHERS = 100;
/** Time that a preview may take to be rendered again, in milliseconds. */
const RENDERS = 1000;

/**
 * Refreshes for one change, at most: a preview that is about to render what is typed takes none, and one that was
 * closed never does.
 */
const TRIES = 3;

/** Keeps the lines that previews show, and has them refreshed when one would read differently. */
export class RenderedLines implements vscode.Disposable {
  readonly #of: Lines;
  readonly #rendered = new Map<string, string>();
  readonly #following: readonly vscode.Disposable[];
  #cancel: (() => void) | undefined;

  constructor(of: Lines) {
    this.#of = of;
    this.#following = [
      of.onDidChange((addresses) => this.#follow([...addresses])),
      of.onDidChangeDay(() => this.#follow([...this.#rendered.keys()])),
      of.onDidClose((address) => this.#forgetUnknown([address])),
    ];
  }

  /** Returns the line of a document as it is to be shown now, and keeps it in step from here on. */
  render(address: string): readonly string[] {
    const parts = this.#of.partsOf(address);
    this.#rendered.set(address, inOne(parts));
    return parts;
  }

  /** Returns the line rendered last for an address; undefined if it is not kept in step. */
  get(address: string): string | undefined {
    return this.#rendered.get(address);
  }

  dispose(): void {
    this.#cancel?.();
    for (const one of this.#following) one.dispose();
  }

  #follow(addresses: readonly string[]): void {
    this.#forgetUnknown(addresses);
    if (this.#old(addresses).length > 0) this.#refreshSoon();
  }

  /**
   * Forgets the lines of unknown addresses: a record outside of records folders is known only while it is open, and its
   * preview may stay longer.
   */
  #forgetUnknown(addresses: readonly string[]): void {
    for (const address of addresses) if (!this.#of.isKnown(address)) this.#rendered.delete(address);
  }

  #old(addresses: Iterable<string>): readonly string[] {
    return [...addresses].filter((address) => {
      const line = this.#rendered.get(address);
      return line !== undefined && line !== inOne(this.#of.partsOf(address));
    });
  }

  #refreshSoon(wait = GATHERS, tries = TRIES): void {
    this.#cancel?.();
    this.#cancel = this.#of.scheduler.after(wait, () => {
      const old = this.#old(this.#rendered.keys());
      if (old.length === 0) return;
      if (tries === 0) return old.forEach((address) => this.#rendered.delete(address));
      this.#of.refresh();
      this.#refreshSoon(RENDERS, tries - 1);
    });
  }
}

function inOne(parts: readonly string[]): string {
  return parts.join(' · ');
}

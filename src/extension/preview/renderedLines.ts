import type * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';

/** What the lines say, and when they may say something else. */
export interface Lines {
  /** The parts of a line; none where there is nothing to tell. */
  readonly partsOf: (address: string) => readonly string[];
  /** Whether there is still something to come of an address. */
  readonly isKnown: (address: string) => boolean;
  readonly onDidChange: vscode.Event<ReadonlySet<string>>;
  readonly onDidChangeDay: vscode.Event<string>;
  /** Told the address of a document that was closed. */
  readonly onDidClose: vscode.Event<string>;
  /** Has all previews rendered again. */
  readonly refresh: () => void;
  readonly scheduler: Scheduler;
}

/** How long a burst is gathered, and how long a preview may take to be rendered again, in milliseconds. */
const GATHERS = 100;
const RENDERS = 1000;

/** A preview that is about to render what is typed takes no refresh; one that was closed never does. */
const TRIES = 3;

/** Knows what previews show of records, and has them refreshed when it would read differently. */
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

  /** The line of a document as it is to be shown now, from here on kept in step. */
  render(address: string): readonly string[] {
    const parts = this.#of.partsOf(address);
    this.#rendered.set(address, inOne(parts));
    return parts;
  }

  /** What was rendered last for an address that is kept in step. */
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

  /** A record outside of records folders is known as long as it is open, and its preview may stay longer. */
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

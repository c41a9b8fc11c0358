import type { Scheduler } from '../reader/scheduler.ts';

/** After how many milliseconds without typing a document that used up its time is tried again, and then again. */
const WAITS = [2000, 4000, 8000, 16_000, 30_000];

interface Slow {
  /** How often it was tried again. */
  readonly tries: number;
  readonly cancel: () => void;
}

/** The open documents that used up their time: they are let alone until it is worth to try again. */
export class Retries {
  readonly #slow = new Map<string, Slow>();
  readonly #again: (address: string) => void;
  readonly #scheduler: Scheduler;

  /** `again` is told of an address whose document should be read now. */
  constructor(again: (address: string) => void, scheduler: Scheduler) {
    this.#again = again;
    this.#scheduler = scheduler;
  }

  /** Whether a document is let alone now. */
  isWaiting(address: string): boolean {
    return this.#slow.has(address) && !this.#due.has(address);
  }

  readonly #due = new Set<string>();

  /** A document used up its time. */
  tooSlow(address: string): void {
    const tries = this.#slow.has(address) ? (this.#slow.get(address)?.tries ?? 0) + 1 : 0;
    this.#wait(address, tries);
  }

  /** Somebody types in a document: if it is waited for, the wait begins anew. */
  typed(address: string): void {
    const slow = this.#slow.get(address);
    if (slow) this.#wait(address, Math.min(slow.tries, WAITS.length - 1));
  }

  /** A document was read in its time, or is closed. */
  forget(address: string): void {
    this.#slow.get(address)?.cancel();
    this.#slow.delete(address);
    this.#due.delete(address);
  }

  dispose(): void {
    for (const address of [...this.#slow.keys()]) this.forget(address);
  }

  #wait(address: string, tries: number): void {
    this.#slow.get(address)?.cancel();
    this.#due.delete(address);
    const wait = WAITS[tries];
    // A text that was tried so often is tried again once it is another.
    const cancel =
      wait === undefined
        ? () => undefined
        : this.#scheduler.after(wait, () => {
            this.#due.add(address);
            this.#again(address);
          });
    this.#slow.set(address, { tries, cancel });
  }
}

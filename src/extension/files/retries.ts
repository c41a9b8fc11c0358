import type { Scheduler } from '../../reader/scheduler.ts';

/** After so many milliseconds without typing a document that used up its time is tried again. */
const PAUSE = 2000;

/** A text that was tried again so often in vain is only tried again once it is another. */
const TRIES = 3;

interface Slow {
  /** How often its text was tried again. */
  readonly tries: number;
  /** Whether it is tried again now, and let alone no more. */
  readonly isDue: boolean;
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
    return this.#slow.get(address)?.isDue === false;
  }

  /** A document used up its time. */
  tooSlow(address: string): void {
    this.#letAlone(address, this.#slow.get(address)?.tries ?? 0);
  }

  /** Somebody types in a document: its text is another, and if it is let alone, the pause begins anew. */
  typed(address: string): void {
    if (this.#slow.has(address)) this.#letAlone(address, 0);
  }

  /** A document was read in its time, or is closed. */
  forget(address: string): void {
    this.#slow.get(address)?.cancel();
    this.#slow.delete(address);
  }

  dispose(): void {
    for (const address of [...this.#slow.keys()]) this.forget(address);
  }

  #letAlone(address: string, tries: number): void {
    this.#slow.get(address)?.cancel();
    const cancel =
      tries < TRIES
        ? this.#scheduler.after(PAUSE, () => this.#tryAgain(address, tries + 1))
        : () => undefined;
    this.#slow.set(address, { tries, isDue: false, cancel });
  }

  #tryAgain(address: string, tries: number): void {
    this.#slow.set(address, { tries, isDue: true, cancel: () => undefined });
    this.#again(address);
  }
}

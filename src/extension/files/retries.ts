import type { Scheduler } from '../../reader/scheduler.ts';

/** Pause without typing after which a document that ran out of time is tried again, in milliseconds. */
const PAUSE = 2000;

/** Retries of one text, at most; after that it is tried again only once it has changed. */
const TRIES = 3;

interface Slow {
  /** Retries of its text so far. */
  readonly tries: number;
  /** Whether it is being tried again now, and no longer left alone. */
  readonly isDue: boolean;
  readonly cancel: () => void;
}

/** Open documents that ran out of time: they are left alone until a retry is worth it. */
export class Retries {
  readonly #slow = new Map<string, Slow>();
  readonly #again: (address: string) => void;
  readonly #scheduler: Scheduler;

  /** `again` is called with the address of a document that should be read now. */
  constructor(again: (address: string) => void, scheduler: Scheduler) {
    this.#again = again;
    this.#scheduler = scheduler;
  }

  /** Whether a document is left alone now. */
  isWaiting(address: string): boolean {
    return this.#slow.get(address)?.isDue === false;
  }

  /** Notes that a document ran out of time. */
  tooSlow(address: string): void {
    this.#letAlone(address, this.#slow.get(address)?.tries ?? 0);
  }

  /** Notes that the person typed in a document: its text is new, and if it is left alone, the pause begins again. */
  typed(address: string): void {
    if (this.#slow.has(address)) this.#letAlone(address, 0);
  }

  /** Forgets a document that was read in time, or is closed. */
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

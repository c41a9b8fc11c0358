import type { UnderWay } from './underWay.ts';

/** Does things after a pause, once for each name: what is asked for again meanwhile waits anew. */
export class Pauses {
  readonly #underWay: UnderWay;
  readonly #waiting = new Map<string, () => void>();

  constructor(underWay: UnderWay) {
    this.#underWay = underWay;
  }

  /** Does something so many milliseconds from now; it is under way from now to its end. */
  after(name: string, milliseconds: number, work: () => Promise<void>): void {
    const end = this.#underWay.begin();
    this.cancel(name);
    const timer = setTimeout(() => {
      this.#waiting.delete(name);
      void work().finally(end);
    }, milliseconds);
    this.#waiting.set(name, () => {
      clearTimeout(timer);
      end();
    });
  }

  /** Does not do what waits under a name. */
  cancel(name: string): void {
    this.#waiting.get(name)?.();
    this.#waiting.delete(name);
  }

  dispose(): void {
    for (const name of [...this.#waiting.keys()]) this.cancel(name);
  }
}

import type { Node } from 'jsonc-parser';
import type { Mistake, Nearest, Wrong } from '../../files/config.ts';
import { placeOf, writtenAs, type Json } from './json.ts';

/** Most mistakes noted, more than anybody reads at once. */
const AT_MOST = 100;

/** The context in which a configuration is read: the ids of all rules, and the collector of mistakes. */
export interface Known {
  readonly rules: readonly string[];
  readonly mistakes: Mistakes;
}

/** Collects the mistakes of a text as they are found. */
export class Mistakes {
  readonly #json: Json;
  readonly #noted: { readonly offset: number; readonly mistake: Mistake }[] = [];

  constructor(json: Json) {
    this.#json = json;
  }

  /** Notes a mistake at a node; does not call `wrong` once the limit is reached. */
  note(node: Node, wrong: () => Wrong & { readonly nearest?: Nearest }): void {
    if (this.#noted.length >= AT_MOST) return;
    const mistake: Mistake = {
      ...wrong(),
      place: placeOf(node, this.#json),
      text: writtenAs(node, this.#json),
    };
    this.#noted.push({ offset: node.offset, mistake });
  }

  /**
   * Returns all mistakes, or if the JSON breaks, those before the break and the break itself: the rest may be misread.
   */
  told(): readonly Mistake[] {
    const { broken } = this.#json;
    if (!broken) return this.#noted.map(({ mistake }) => mistake);
    const { place, expected } = broken;
    const before = this.#noted.filter(({ offset }) => offset < broken.offset).map(({ mistake }) => mistake);
    return [...before, { is: 'syntax', expected, place, text: '' }];
  }
}

import type { Node } from 'jsonc-parser';
import type { Mistake, Nearest, Wrong } from '../../files/config.ts';
import { placeOf, writtenAs, type Json } from './json.ts';

/** More than anybody reads at once. */
const AT_MOST = 100;

/** What a configuration is read with: the ids of the rules that there are, and where mistakes are noted. */
export interface Known {
  readonly rules: readonly string[];
  readonly mistakes: Mistakes;
}

/** The mistakes of a text, noted as they are found. */
export class Mistakes {
  readonly #json: Json;
  readonly #noted: { readonly offset: number; readonly mistake: Mistake }[] = [];

  constructor(json: Json) {
    this.#json = json;
  }

  /** Notes what is wrong with a node; it is not asked what once there are more than anybody reads. */
  note(node: Node, wrong: () => Wrong & { readonly nearest?: Nearest }): void {
    if (this.#noted.length >= AT_MOST) return;
    const mistake: Mistake = {
      ...wrong(),
      place: placeOf(node, this.#json),
      text: writtenAs(node, this.#json),
    };
    this.#noted.push({ offset: node.offset, mistake });
  }

  /** All in the order of the text; where the JSON breaks, what stands behind may not be what it seems: only that is told. */
  told(): readonly Mistake[] {
    const { broken } = this.#json;
    if (!broken) return this.#noted.map(({ mistake }) => mistake);
    const { place, expected } = broken;
    const before = this.#noted.filter(({ offset }) => offset < broken.offset).map(({ mistake }) => mistake);
    return [...before, { is: 'syntax', expected, place, text: '' }];
  }
}

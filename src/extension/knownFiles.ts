import type { OnBug } from '../core/check.ts';
import { kindOf, type ByPath, type NoRecord } from '../core/files.ts';
import { createLog, type DecisionLog, type Surroundings } from '../core/log.ts';
import type { DecisionRecord } from '../core/record.ts';

/** What is known of each file that was looked at: its entry of the log, or why it is no record. */
export class KnownFiles {
  readonly log: DecisionLog;
  readonly #whyNot = new Map<string, NoRecord>();

  constructor(surroundings: () => Surroundings, onBug: OnBug) {
    this.log = createLog(surroundings, onBug);
  }

  /** All addresses that anything is known of. */
  *addresses(): Iterable<string> {
    for (const { address } of this.log.entries()) yield address;
    yield* this.#whyNot.keys();
  }

  /** Whether anything is known of an address. */
  has(address: string): boolean {
    return this.log.get(address) !== undefined || this.#whyNot.has(address);
  }

  /** Why a file is no record; undefined where it is one, or was not looked at. */
  whyNot(address: string): NoRecord | undefined {
    return this.#whyNot.get(address);
  }

  /** Notes what a file says; answers the addresses whose findings this can change. */
  take(address: string, path: ByPath, record: DecisionRecord): readonly string[] {
    const judged = kindOf(path, record);
    if ('no' in judged) {
      // Records of ours may name it, though it is none of them.
      const touched =
        judged.no === 'otherKind'
          ? this.log.know({ address, kind: 'other', record })
          : this.log.delete(address);
      this.#whyNot.set(address, judged.no);
      return touched;
    }
    this.#whyNot.delete(address);
    return this.log.set({ address, ...judged, record });
  }

  /** Forgets a file; answers the addresses whose findings this can change. */
  forget(address: string): readonly string[] {
    this.#whyNot.delete(address);
    return this.log.delete(address);
  }
}

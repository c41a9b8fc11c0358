import { folderAt, kindOf, type ByPath, type NoRecord } from '../../core/files/files.ts';
import { createLog, type DecisionLog, type Surroundings } from '../../core/log/log.ts';
import type { DecisionRecord } from '../../core/record/record.ts';
import type { OnBug } from '../../core/rules/check.ts';
import type { Findings } from './findings.ts';

/** Reason why a file is no record, with the records folder that it is in all the same. */
interface Known {
  readonly because: NoRecord;
  readonly folder: string | undefined;
}

/**
 * Knowledge about each file that was looked at: its entry in the log, or why it is no record. Has what changes checked
 * again.
 */
export class KnownFiles {
  readonly log: DecisionLog;
  readonly #touch: Findings['touch'];
  readonly #whyNot = new Map<string, Known>();

  constructor(surroundings: () => Surroundings, onBug: OnBug, touch: Findings['touch']) {
    this.log = createLog(surroundings, onBug);
    this.#touch = touch;
  }

  /** Yields all addresses that anything is known of. */
  *addresses(): Iterable<string> {
    for (const { address } of this.log.entries()) yield address;
    yield* this.#whyNot.keys();
  }

  /** Yields the addresses of the records below a folder, given by its address. */
  *below(folder: string): Iterable<string> {
    const above = folder.endsWith('/') ? folder : `${folder}/`;
    for (const { address } of this.log.entries()) if (address.startsWith(above)) yield address;
  }

  /** Whether anything is known of an address. */
  has(address: string): boolean {
    return this.log.get(address) !== undefined || this.#whyNot.has(address);
  }

  /** Returns why a file is no record; undefined if it is one, or was not looked at. */
  whyNot(address: string): NoRecord | undefined {
    return this.#whyNot.get(address)?.because;
  }

  /** Takes in the record that was read from a file. */
  take(address: string, path: ByPath, record: DecisionRecord): void {
    const judged = kindOf(address, path, record);
    const folder = folderAt(address, path);
    this.#touch([address], 'entry');
    if (!('no' in judged)) {
      this.#whyNot.delete(address);
      this.#touch(this.log.set({ address, ...judged, record }), 'around');
      return;
    }
    // Records of ours may name it, though it is none of them.
    const isOther = judged.no === 'otherKind';
    const touched = isOther
      ? this.log.know({ address, kind: 'other', folder, record })
      : this.log.delete(address);
    this.#whyNot.set(address, { because: judged.no, folder });
    this.#touch(touched, 'around');
  }

  /** Notes that the records folder of a file may be another one now, which takes no new reading of a record. */
  moved(address: string, path: ByPath): void {
    const folder = folderAt(address, path);
    const entry = this.log.get(address);
    const no = this.#whyNot.get(address);
    if (entry && entry.folder !== folder) this.take(address, path, entry.record);
    // What the records of ours name it by is not kept: it is read again.
    if (no?.because === 'otherKind' && no.folder !== folder) this.forget(address);
  }

  /** Forgets a file. */
  forget(address: string): void {
    this.#whyNot.delete(address);
    this.#touch([address], 'entry');
    this.#touch(this.log.delete(address), 'around');
  }
}

import type { Entry } from '../record/entry.ts';
import type { DecisionRecord } from '../record/record.ts';
import { summaryOf, type Listed, type Summary } from '../record/summary.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * An entry with its record as bytes of JSON, about half the memory of the objects. `record` parses them when it is read,
 * and returns the same object as long as somebody holds it.
 */
export class KeptEntry implements Listed {
  readonly address: string;
  readonly kind: Entry['kind'];
  readonly unlisted?: true;
  readonly folder?: string;
  readonly summary: Summary;
  readonly #json: Uint8Array;
  #parsed: WeakRef<DecisionRecord>;

  constructor(entry: Entry) {
    const { address, kind, unlisted, folder, record } = entry;
    this.address = address;
    this.kind = kind;
    if (unlisted) this.unlisted = unlisted;
    if (folder !== undefined) this.folder = folder;
    this.summary = summaryOf(entry);
    this.#json = encoder.encode(JSON.stringify(record));
    this.#parsed = new WeakRef(record);
  }

  get record(): DecisionRecord {
    const known = this.#parsed.deref();
    if (known) return known;
    const record = JSON.parse(decoder.decode(this.#json)) as DecisionRecord;
    this.#parsed = new WeakRef(record);
    return record;
  }
}

import type { Entry } from './entry.ts';
import { packed, unpacked } from './packed.ts';
import type { DecisionRecord } from './record.ts';
import { summaryOf, type Listed, type Summary } from './summary.ts';

/** The records that were asked for last, as they were unpacked. */
export type Recent = Map<KeptEntry, DecisionRecord>;

/** So many: what rules ask of a record and of those around it. */
const RECENT = 32;

/** An entry as a log keeps ten thousand of them: its record is packed beside a summary, and unpacked where it is asked for. */
export class KeptEntry implements Listed {
  readonly address: string;
  readonly kind: Entry['kind'];
  readonly unlisted: true | undefined;
  readonly folder: string | undefined;
  readonly summary: Summary;
  readonly #packed: string;
  readonly #recent: Recent;

  constructor(entry: Entry, recent: Recent) {
    const { address, kind, unlisted, folder, record } = entry;
    this.address = address;
    this.kind = kind;
    this.unlisted = unlisted;
    this.folder = folder;
    this.summary = summaryOf(entry);
    this.#packed = packed(record);
    this.#recent = recent;
    this.#remember(record);
  }

  get record(): DecisionRecord {
    const record = this.#recent.get(this) ?? (unpacked(this.#packed) as DecisionRecord);
    this.#remember(record);
    return record;
  }

  #remember(record: DecisionRecord): void {
    this.#recent.delete(this);
    this.#recent.set(this, record);
    const [oldest] = this.#recent.keys();
    if (oldest && this.#recent.size > RECENT) this.#recent.delete(oldest);
  }
}

/** The entry with its record, which stays the same one for whoever holds it. */
export function whole(entry: Entry | undefined): Entry | undefined {
  if (!entry) return undefined;
  const { address, kind, unlisted, folder, record } = entry;
  return { address, kind, ...(unlisted && { unlisted }), ...(folder !== undefined && { folder }), record };
}

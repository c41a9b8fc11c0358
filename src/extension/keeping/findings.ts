import type * as vscode from 'vscode';
import type { Finding } from '../../core/rules/rule.ts';
import { passed, type Scheduler } from '../../reader/scheduler.ts';
import type { PendingWork } from '../turns/pendingWork.ts';
import { inSlices } from '../turns/slices.ts';

/** Time in which a burst is gathered before it is checked, in milliseconds. */
const GATHERS = 20;

/** Addresses that are reported at once, at most: listeners take a while for each, and all of it counts for one turn. */
const TOLD_AT_ONCE = 16;

/** Callbacks that check an address, and that take what changed. */
export interface Asked {
  /** Returns the findings of an address as they are now. */
  readonly ask: (address: string) => readonly Finding[];
  /** Called with the addresses whose entry or findings changed: a burst at once, a large one in parts. */
  readonly tell: (addresses: ReadonlySet<string>) => void;
  readonly pending: Pick<PendingWork, 'during'>;
  readonly scheduler: Scheduler;
}

/** Keeps the findings of all addresses: checks again where a change can touch them, and reports what changed. */
export class Findings implements vscode.Disposable {
  readonly #of: Asked;
  readonly #findings = new Map<string, readonly Finding[]>();
  /** Addresses to check, with whether to report one even if its findings are the same, as its entry is new. */
  #touched = new Map<string, boolean>();
  #round: Promise<void> | undefined;
  #isOver = false;

  constructor(of: Asked) {
    this.#of = of;
  }

  /** Returns the latest findings of an address. */
  findings(address: string): readonly Finding[] {
    return this.#findings.get(address) ?? [];
  }

  /** Addresses that have findings. */
  get withFindings(): Iterable<string> {
    return this.#findings.keys();
  }

  /** Checks addresses soon: their own entry changed, or only what is around it. */
  touch(addresses: Iterable<string>, what: 'entry' | 'around'): void {
    for (const address of addresses) {
      this.#touched.set(address, what === 'entry' || this.#touched.get(address) === true);
    }
    if (!this.#round) void this.whenAsked();
  }

  /** Resolves when everything touched so far is checked and reported. */
  async whenAsked(): Promise<void> {
    while (this.#touched.size > 0 || this.#round) {
      this.#round ??= this.#of.pending.during(() => this.#askAll()).finally(() => (this.#round = undefined));
      await this.#round;
    }
  }

  dispose(): void {
    this.#isOver = true;
    this.#touched.clear();
  }

  async #askAll(): Promise<void> {
    const { ask, scheduler } = this.#of;
    await passed(GATHERS, scheduler);
    const touched = this.#touched;
    this.#touched = new Map();
    let changed = new Set<string>();
    const tell = () => {
      const told = changed;
      changed = new Set();
      if (told.size > 0 && !this.#isOver) this.#of.tell(told);
    };
    await inSlices(
      touched,
      ([address, isOther]) => {
        const before = this.findings(address);
        const after = ask(address);
        if (after.length > 0) this.#findings.set(address, after);
        else this.#findings.delete(address);
        if (isOther || JSON.stringify(before) !== JSON.stringify(after)) changed.add(address);
        if (changed.size >= TOLD_AT_ONCE) tell();
      },
      { scheduler, isOver: () => this.#isOver, atEnd: tell },
    );
  }
}

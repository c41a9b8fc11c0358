import type { Scheduler } from '../../reader/scheduler.ts';
import type { PendingWork } from '../turns/pendingWork.ts';

/**
 * Pause between two tellings, in milliseconds: VS Code refreshes a tree only once it has heard nothing for 200
 * milliseconds.
 */
const PAUSE = 400;

/** Time after its last request during which VS Code may still be asking, in milliseconds. */
const ASKING = 150;

/** Idle time left to VS Code, as a multiple of its last refresh. */
const RESTS = 3;

/** Longest wait for VS Code's requests after a telling, in milliseconds: a tree not shown by then asks once it is. */
const AT_THE_LATEST = 5000;

/** Callbacks for telling VS Code about a tree. */
export interface Telling<Node> {
  /** Whether a node has much below it. */
  readonly isLarge: (node: Node) => boolean;
  /** Tells VS Code that these nodes changed, or all of them. */
  readonly tell: (nodes: Node[] | undefined) => void;
  /** Counter of what is still to be told, or was told and may still be asked for. */
  readonly pending: Pick<PendingWork, 'begin'>;
  readonly scheduler: Scheduler;
}

/**
 * Tells VS Code which nodes of a tree changed: the first at once, those that follow closely together. A node with much
 * below it is told again only once VS Code has asked for what was told before, and has had idle time: VS Code shows one
 * telling after the other, and if they came faster than it shows them, the tree would fall behind more and more.
 */
export class TreeChanges<Node> {
  readonly #of: Telling<Node>;
  #changed: Set<Node> | 'all' = new Set();
  /** Nodes told last that have much below them, until VS Code asks for them. */
  #awaited: ReadonlySet<Node> | 'all' = new Set();
  #toldAt = 0;
  /**
   * Times of VS Code's first and last request since then, in the scheduler's milliseconds; undefined if there was none.
   */
  #asked: { readonly first: number; readonly last: number } | undefined;
  /** Cancels the pause after a telling; undefined if there is none. */
  #cancel: (() => void) | undefined;
  #end: (() => void) | undefined;

  constructor(of: Telling<Node>) {
    this.#of = of;
  }

  /** Tells VS Code soon that these nodes changed, or all of them. */
  add(nodes: Iterable<Node> | 'all'): void {
    if (nodes === 'all') this.#changed = 'all';
    else if (this.#changed !== 'all') for (const node of nodes) this.#changed.add(node);
    if (this.#cancel === undefined) this.tell();
  }

  /** Tells VS Code at once what is still to be told. */
  tell(): void {
    if (this.#isAllTold()) return;
    const changed = this.#changed;
    this.#end ??= this.#of.pending.begin();
    this.#changed = new Set();
    this.#awaited = changed === 'all' ? 'all' : new Set([...changed].filter(this.#of.isLarge));
    this.#toldAt = this.#of.scheduler.now();
    this.#asked = undefined;
    this.#goOnAfter(PAUSE);
    this.#of.tell(changed === 'all' ? undefined : [...changed]);
  }

  /** Notes that VS Code asks for a node, or, without one, for the top of the tree. */
  asked(node: Node | undefined): void {
    const now = this.#of.scheduler.now();
    this.#asked = { first: this.#asked?.first ?? now, last: now };
    if (!node || (this.#awaited !== 'all' && this.#awaited.has(node))) this.#awaited = new Set();
  }

  dispose(): void {
    this.#cancel?.();
    this.#end?.();
  }

  #goOnAfter(milliseconds: number): void {
    this.#cancel?.();
    this.#cancel = this.#of.scheduler.after(milliseconds, () => {
      if (this.#isBusy()) this.#goOnAfter(ASKING);
      else this.#goOn();
    });
  }

  #goOn(): void {
    this.#cancel = undefined;
    if (!this.#isAllTold()) return this.tell();
    this.#end?.();
    this.#end = undefined;
  }

  #isAllTold(): boolean {
    return this.#changed !== 'all' && this.#changed.size === 0;
  }

  /** Whether VS Code has yet to ask for what it was told, or is still asking. */
  #isBusy(): boolean {
    const now = this.#of.scheduler.now();
    if (now - this.#toldAt >= AT_THE_LATEST) return false;
    if (this.#awaited === 'all' || this.#awaited.size > 0) return true;
    if (!this.#asked) return false;
    const { first, last } = this.#asked;
    return now - last < Math.max(ASKING, RESTS * (last - first));
  }
}

import type { Scheduler } from '../../reader/scheduler.ts';
import type { PendingWork } from '../turns/pendingWork.ts';

/** VS Code shows a tree anew only once it has heard nothing for 200 milliseconds; so many lie between two tellings. */
const PAUSE = 400;

/** Who asked less than so many milliseconds ago may still be asking. */
const ASKING = 150;

/** So many times as long as VS Code asked for what was told, it is left to do something else. */
const RESTS = 3;

/** Who has not asked for what was told after so many milliseconds shows nothing now, and asks once it does. */
const AT_THE_LATEST = 5000;

/** What is told of a tree, and when. */
export interface Telling<Node> {
  /** Whether a node has much below it. */
  readonly isLarge: (node: Node) => boolean;
  /** Tells VS Code that these nodes changed, or all of them. */
  readonly tell: (nodes: Node[] | undefined) => void;
  /** Where it is noted that something is to be told, or was told and may still be asked for. */
  readonly pending: Pick<PendingWork, 'begin'>;
  readonly scheduler: Scheduler;
}

/**
 * Tells VS Code which nodes of a tree changed: the first at once, and what follows closely together. What has much below it
 * is told again only once VS Code has asked for what was told before, and had time for something else: it shows one telling
 * after the other, and where that takes it longer than they come apart, a tree would stay behind more and more.
 */
export class TreeChanges<Node> {
  readonly #of: Telling<Node>;
  #changed: Set<Node> | 'all' = new Set();
  /** What was told last and has much below it, until it is asked for. */
  #awaited: ReadonlySet<Node> | 'all' = new Set();
  #toldAt = 0;
  /** When VS Code asked first and last since then; undefined where it did not. */
  #asked: { readonly first: number; readonly last: number } | undefined;
  /** Ends the pause after a telling; undefined where there is none. */
  #cancel: (() => void) | undefined;
  #end: (() => void) | undefined;

  constructor(of: Telling<Node>) {
    this.#of = of;
  }

  /** Tells these nodes, or all of them, soon. */
  add(nodes: Iterable<Node> | 'all'): void {
    if (nodes === 'all') this.#changed = 'all';
    else if (this.#changed !== 'all') for (const node of nodes) this.#changed.add(node);
    if (this.#cancel === undefined) this.tell();
  }

  /** Tells at once what is still to be told. */
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

  /** Notes that VS Code asks for a node, or for what stands at the top. */
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

  /** Whether VS Code has still to ask for what was told, or is about it. */
  #isBusy(): boolean {
    const now = this.#of.scheduler.now();
    if (now - this.#toldAt >= AT_THE_LATEST) return false;
    if (this.#awaited === 'all' || this.#awaited.size > 0) return true;
    if (!this.#asked) return false;
    const { first, last } = this.#asked;
    return now - last < Math.max(ASKING, RESTS * (last - first));
  }
}

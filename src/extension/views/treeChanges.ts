import * as vscode from 'vscode';

/** VS Code shows a tree anew only once it has heard nothing for 200 milliseconds; so many lie between two tellings. */
const PAUSE = 400;

/** Who asked less than so many milliseconds ago may still be asking. */
const ASKING = 150;

/** So many times as long as VS Code asked for what was told, it is left to do something else. */
const RESTS = 3;

/** Who has not asked for what was told after so many milliseconds shows nothing now, and asks once it does. */
const AT_THE_LATEST = 5000;

/**
 * Tells VS Code which nodes of a tree changed: the first at once, and what follows closely together. What has much below it
 * is told again only once VS Code has asked for what was told before, and had time for something else: it shows one telling
 * after the other, and where that takes it longer than they come apart, a tree would stay behind more and more.
 */
export class TreeChanges<Node> implements vscode.Disposable {
  readonly #isLarge: (node: Node) => boolean;
  readonly #told = new vscode.EventEmitter<Node[] | undefined>();
  #changed: Set<Node> | 'all' = new Set();
  /** What was told last and has much below it, until it is asked for. */
  #awaited: ReadonlySet<Node> | 'all' = new Set();
  #toldAt = 0;
  /** When VS Code asked first and last since then; undefined where it did not. */
  #asked: { readonly first: number; readonly last: number } | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** For `onDidChangeTreeData`. */
  readonly event = this.#told.event;

  /** `isLarge`: whether a node has much below it. */
  constructor(isLarge: (node: Node) => boolean) {
    this.#isLarge = isLarge;
  }

  /** Tells these nodes, or all of them, soon. */
  add(nodes: Iterable<Node> | 'all'): void {
    if (nodes === 'all') this.#changed = 'all';
    else if (this.#changed !== 'all') for (const node of nodes) this.#changed.add(node);
    if (this.#pause === undefined) this.tell();
  }

  /** Tells at once what is still to be told. */
  tell(): void {
    const changed = this.#changed;
    if (changed !== 'all' && changed.size === 0) return;
    this.#changed = new Set();
    this.#awaited = changed === 'all' ? 'all' : new Set([...changed].filter(this.#isLarge));
    this.#toldAt = performance.now();
    this.#asked = undefined;
    this.#tellAfter(PAUSE);
    this.#told.fire(changed === 'all' ? undefined : [...changed]);
  }

  /** Notes that VS Code asks for a node, or for what stands at the top. */
  asked(node: Node | undefined): void {
    const now = performance.now();
    this.#asked = { first: this.#asked?.first ?? now, last: now };
    if (!node || (this.#awaited !== 'all' && this.#awaited.has(node))) this.#awaited = new Set();
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#told.dispose();
  }

  #tellAfter(milliseconds: number): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      if (this.#isBusy()) {
        this.#tellAfter(ASKING);
        return;
      }
      this.#pause = undefined;
      this.tell();
    }, milliseconds);
  }

  /** Whether VS Code has still to ask for what was told, or is about it. */
  #isBusy(): boolean {
    const now = performance.now();
    if (now - this.#toldAt >= AT_THE_LATEST) return false;
    if (this.#awaited === 'all' || this.#awaited.size > 0) return true;
    if (!this.#asked) return false;
    const { first, last } = this.#asked;
    return now - last < Math.max(ASKING, RESTS * (last - first));
  }
}

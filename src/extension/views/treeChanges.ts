import * as vscode from 'vscode';

/** VS Code shows a tree anew only once it has heard nothing for 200 milliseconds; so many lie between two tellings. */
const PAUSE = 400;

/** Tells VS Code which nodes of a tree changed: the first at once, and what follows closely together. */
export class TreeChanges<Node> implements vscode.Disposable {
  readonly #told = new vscode.EventEmitter<Node[] | undefined>();
  #changed: Set<Node> | 'all' = new Set();
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** For `onDidChangeTreeData`. */
  readonly event = this.#told.event;

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
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.tell();
    }, PAUSE);
    this.#told.fire(changed === 'all' ? undefined : [...changed]);
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#told.dispose();
  }
}

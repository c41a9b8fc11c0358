import type * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Node } from '../asking/nodes.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { PendingWork } from '../turns/pendingWork.ts';

/**
 * Longest wait that still follows from what the person just did, in milliseconds; those for midnight and for idle
 * workers are longer.
 */
const SOON = 1_000;

/** A view of the sidebar whose tree can be waited for. */
export interface View {
  readonly view: Pick<vscode.TreeView<Node>, 'visible' | 'reveal'>;
  readonly shown: { readonly tree: { readonly first: Node | undefined; whenTold(): Promise<void> } };
}

/** Counter of the extension's waits, for whoever drives it from outside and wants to know when all is still. */
export class Stillness {
  readonly #waits: PendingWork;

  /** Scheduler that passes time as the host does, and counts the waits that end soon. */
  readonly scheduler: Scheduler;

  constructor(host: Scheduler) {
    this.#waits = new PendingWork(host);
    this.scheduler = {
      now: () => host.now(),
      after: (milliseconds, work) => {
        if (milliseconds > SOON) return host.after(milliseconds, work);
        const end = this.#waits.begin();
        const cancel = host.after(milliseconds, () => {
          try {
            work();
          } finally {
            end();
          }
        });
        return () => {
          cancel();
          end();
        };
      },
    };
  }

  /**
   * Resolves when nothing is left to be read, checked, waited for or reported, and VS Code shows all that it was told.
   */
  async whenStill(
    keeper: Pick<LogKeeper, 'whenSettled' | 'isSettled'>,
    views: readonly View[],
  ): Promise<void> {
    do {
      await keeper.whenSettled();
      await this.#waits.whenNothing();
      await Promise.all(views.map(whenShown));
    } while (!keeper.isSettled || !this.#waits.isNothing);
  }
}

/**
 * Resolves when VS Code shows what it was told of a view: to reveal a node, VS Code waits for that, and resolves once
 * it has.
 */
async function whenShown({ view, shown: { tree } }: View): Promise<void> {
  if (!view.visible) return;
  await tree.whenTold();
  if (tree.first) await view.reveal(tree.first, { select: false, focus: false, expand: false });
}

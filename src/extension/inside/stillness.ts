import type * as vscode from 'vscode';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Node } from '../asking/nodes.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { PendingWork } from '../turns/pendingWork.ts';

/** The longest wait that follows from what somebody just did, in milliseconds; midnight and idle workers come later. */
const SOON = 1_000;

/** A view of the sidebar whose tree can be waited for. */
export interface View {
  readonly view: Pick<vscode.TreeView<Node>, 'visible' | 'reveal'>;
  readonly shown: { readonly tree: { readonly first: Node | undefined; whenTold(): Promise<void> } };
}

/** What counts the waits of the extension, for whoever drives it from outside and wants to know when all is still. */
export class Stillness {
  readonly #waits: PendingWork;

  /** Passes time as the host does, and counts who waits for something that is soon. */
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

  /** When nothing is left to be read, asked, waited for or told, and VS Code shows all that was told. */
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

/** When VS Code shows what it was told of a view; to reveal a node it waits for that, and says so. */
async function whenShown({ view, shown: { tree } }: View): Promise<void> {
  if (!view.visible) return;
  await tree.whenTold();
  if (tree.first) await view.reveal(tree.first, { select: false, focus: false, expand: false });
}

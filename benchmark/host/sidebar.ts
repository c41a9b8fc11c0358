import * as vscode from 'vscode';
import { TURN } from '../../src/extension/turn.ts';
import type { Inside } from '../../src/extension/main.ts';

/** What ten thousand records cost a real VS Code; all in milliseconds. */
export interface SidebarFigures {
  /** From opening the view to its first items. */
  readonly firstItems: number;
  /** Until all was read and asked. */
  readonly all: number;
  /** The turns of ours: how many, the 99th percentile, the longest; while all is read, and while it is arranged otherwise. */
  readonly reading: Turns;
  readonly arranging: Turns;
}

/** How long the extension held its host in each turn. */
export interface Turns {
  readonly count: number;
  readonly most: number;
  readonly longest: number;
  /** What the longest one was made of. */
  readonly parts: Readonly<Record<string, number>>;
}

describe('ten thousand records', () => {
  it('are read, shown and arranged', async function () {
    this.timeout(600_000);
    const taken: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === TURN) taken.push(entry);
    });
    observer.observe({ entryTypes: ['measure'] });

    const begun = performance.now();
    const focused = vscode.commands.executeCommand('scaleOrNot.openQuestions.focus');
    const inside = await vscode.extensions.getExtension<Inside>('scale-or-not.scale-or-not')?.activate();
    if (!inside) throw new Error('the extension keeps its inside to itself');
    const firstItems = await firstShown(inside, begun);
    await focused;
    await inside.keeper.whenSettled();
    const all = performance.now() - begun;
    const reading = await told(taken);

    await inside.questions.shown.arrange({ grouping: 'standing', order: 'newest' });
    await inside.questions.shown.show('case 12');
    await inside.questions.shown.show('');
    for (const grouping of ['verdict', 'status', 'folder', 'review', 'standing'] as const) {
      await inside.decisions.shown.arrange({ grouping, hidesClosed: false });
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    inside.clock.set('2025-06-01');
    await inside.keeper.whenSettled();
    const arranging = await told(taken);
    observer.disconnect();

    const figures: SidebarFigures = { firstItems, all, reading, arranging };
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new Error('no folder is open');
    const file = vscode.Uri.joinPath(folder.uri, 'figures.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(figures)));
  });
});

/** When VS Code first gets items for the view. */
function firstShown({ questions: { shown } }: Inside, begun: number): Promise<number> {
  const { tree } = shown;
  const getChildren = tree.getChildren.bind(tree);
  return new Promise((resolve) => {
    tree.getChildren = (node) => {
      const children = getChildren(node);
      if (children.length > 0) resolve(performance.now() - begun);
      return children;
    };
  });
}

/** The turns so far, which are counted anew from here. */
async function told(taken: PerformanceEntry[]): Promise<Turns> {
  // The last ones are told a moment later.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const sorted = taken.splice(0).sort((a, b) => a.duration - b.duration);
  const most = sorted[Math.floor(sorted.length * 0.99)]?.duration ?? Number.NaN;
  const last = sorted.at(-1);
  return { count: sorted.length, most, longest: last?.duration ?? Number.NaN, parts: partsOf(last) };
}

function partsOf(turn: PerformanceEntry | undefined): Readonly<Record<string, number>> {
  const { detail } = (turn ?? {}) as { readonly detail?: Readonly<Record<string, number>> };
  return detail ?? {};
}

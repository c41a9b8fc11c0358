import pLimit from 'p-limit';
import * as vscode from 'vscode';
import type { Inside } from '../../src/extension/main.ts';
import { watchTurns, type Watched } from './turns.ts';

/** What ten thousand records cost a real VS Code; all in milliseconds. */
export interface SidebarFigures {
  /** From opening the view to its first items. */
  readonly firstItems: number;
  /** Until all was read and asked. */
  readonly all: number;
  /** What VS Code itself takes to find, look at and read as many files. */
  readonly vscode: number;
  /** Turns while all is read, and while the views are arranged otherwise and another day comes; of a run that is watched. */
  readonly turns?: { readonly reading: Watched; readonly arranging: Watched };
}

/** A file of this name in the folder has turns watched, which takes time itself. */
const WATCHED = 'watched';

describe('ten thousand records', () => {
  it('are read, shown and arranged', async function () {
    this.timeout(600_000);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new Error('no folder is open');
    const file = (name: string) => vscode.Uri.joinPath(folder.uri, name);
    const turns = (await isThere(file(WATCHED))) ? await watchTurns() : undefined;

    const begun = Date.now();
    const focused = vscode.commands.executeCommand('scaleOrNot.openQuestions.focus');
    const extension = vscode.extensions.getExtension<Inside>('scale-or-not.scale-or-not');
    const inside = await extension?.activate();
    if (!inside) throw new Error('the extension keeps its inside to itself');
    const firstItems = (await firstShown(inside)) - begun;
    await focused;
    await inside.keeper.whenSettled();
    const all = Date.now() - begun;
    const reading = await turns?.told();
    const alone = await readByVscode();
    await arrange(inside);
    const arranging = await turns?.told();
    turns?.end();
    const figures: SidebarFigures = {
      firstItems,
      all,
      vscode: alone,
      ...(reading && arranging && { turns: { reading, arranging } }),
    };
    await vscode.workspace.fs.writeFile(
      file('figures.json'),
      new TextEncoder().encode(JSON.stringify(figures)),
    );
  });
});

/** Has VS Code find, look at and read the other files, as many at once as the extension does; in milliseconds. */
async function readByVscode(): Promise<number> {
  const limit = pLimit(20);
  const begun = Date.now();
  const files = await vscode.workspace.findFiles('others/**/*.md');
  await Promise.all(
    files.map((file) =>
      limit(async () => {
        await vscode.workspace.fs.stat(file);
        return vscode.workspace.fs.readFile(file);
      }),
    ),
  );
  return Date.now() - begun;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The moment in which VS Code first gets items for the view. */
function firstShown({ questions: { shown } }: Inside): Promise<number> {
  const { tree } = shown;
  const getChildren = tree.getChildren.bind(tree);
  return new Promise((resolve) => {
    tree.getChildren = (node) => {
      const children = getChildren(node);
      if (children.length > 0) resolve(Date.now());
      return children;
    };
  });
}

/** Arranges both views in each way, filters one, and lets another day come. */
async function arrange({ questions, decisions, clock, keeper }: Inside): Promise<void> {
  await questions.shown.arrange({ grouping: 'standing', order: 'newest' });
  await questions.shown.show('case 12');
  await questions.shown.show('');
  for (const grouping of ['verdict', 'status', 'folder', 'review', 'standing'] as const) {
    await decisions.shown.arrange({ grouping, hidesClosed: false });
    // VS Code asks for what it shows a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  clock.set('2025-06-01');
  await keeper.whenSettled();
}

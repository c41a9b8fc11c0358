import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Inside } from '../../src/extension/main.ts';
import type { Reader } from '../../src/reader/pool.ts';

/** The extension from the inside, started and with everything read. */
export async function settled(): Promise<Inside> {
  const inside = await vscode.extensions
    .getExtension<Inside | undefined>('scale-or-not.scale-or-not')
    ?.activate();
  assert.isOk(inside, 'the extension keeps its inside to itself');
  await inside.keeper.whenSettled();
  return inside;
}

/** Holds back all that a reader answers until it is released. */
export function hold(reader: Reader): () => void {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const read = reader.read.bind(reader);
  reader.read = async (what) => {
    const record = await read(what);
    await released;
    return record;
  };
  return () => {
    reader.read = read;
    release();
  };
}

/** The folder that is open. */
export function root(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.isOk(folder, 'no folder is open');
  return folder.uri;
}

/** A file of the folder that is open. */
export function file(path: string): vscode.Uri {
  return vscode.Uri.joinPath(root(), path);
}

/** Writes a file of the folder that is open, its folders too. */
export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = file(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/**
 * Makes folders, and waits until VS Code tells of what comes into the last of them. On Linux it may begin to watch one
 * after the next was made in it already, and never hear of that: such a one is made once more, as the one above is watched.
 */
export async function makeFolders(path: string): Promise<void> {
  const parts = path.split('/');
  const folders = parts.map((_, nth) => parts.slice(0, nth + 1).join('/'));
  for (const folder of folders) await vscode.workspace.fs.createDirectory(file(folder));
  if (await isWatched(path)) return;
  for (const folder of folders) {
    while (!(await isWatched(folder))) {
      const aside = file(`${folder}-aside`);
      await vscode.workspace.fs.rename(file(folder), aside);
      await vscode.workspace.fs.rename(aside, file(folder));
    }
  }
}

/** Whether VS Code tells of what is written into a folder. */
async function isWatched(folder: string): Promise<boolean> {
  const name = `watched-${Math.random()}`;
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${name}`);
  const told: vscode.Uri[] = [];
  watcher.onDidCreate((uri) => told.push(uri));
  watcher.onDidChange((uri) => told.push(uri));
  const isTold = () => told.length > 0;
  // What is written before it is watched is not told: it is written again.
  for (let tries = 0; !isTold() && tries < 5; tries += 1) {
    await write(`${folder}/${name}`, String(tries));
    const last = Date.now() + 1000;
    while (!isTold() && Date.now() < last) await pause();
  }
  watcher.dispose();
  await remove(`${folder}/${name}`);
  return isTold();
}

/** Removes a file or folder, if it is there. */
export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(file(path), { recursive: true, useTrash: false }).then(
    () => undefined,
    () => undefined,
  );
}

/** Waits until something is so: what watchers tell comes when it comes. */
export async function until(claim: () => unknown, what: string, seconds = 8): Promise<void> {
  const last = Date.now() + seconds * 1000;
  while (!claim()) {
    assert.isOk(Date.now() < last, `${what}: not so after ${seconds} seconds`);
    await pause();
  }
}

/** Asks until the answer is as it is wanted, or for so long; answers the last one. */
export async function askUntil<T>(
  ask: () => Thenable<T>,
  isWanted: (answer: T) => boolean,
  seconds = 8,
): Promise<T> {
  const last = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() >= last) return answer;
    await pause();
  }
}

/** A while between two looks. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * The code actions of a kind at a range, with the edits of so many, which are made when they are asked for. VS Code cancels what is asked when another extension registers its own meanwhile,
 * as its Markdown support does once a first text is open: that is waited for, and while none of them edits they are asked
 * for again.
 */
export async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix,
  resolved = 100,
): Promise<vscode.CodeAction[]> {
  await markdownSupport();
  let actions: vscode.CodeAction[] = [];
  for (let tries = 0; tries < 5 && !actions.some(({ edit }) => edit); tries += 1) {
    actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind.value,
      resolved,
    );
    await pause();
  }
  return actions;
}

/** VS Code's own support of Markdown, once it has registered; the web-worker host of these tests has no build of it. */
async function markdownSupport(): Promise<unknown> {
  const support = vscode.extensions.getExtension('vscode.markdown-language-features');
  return support?.activate().then(undefined, () => undefined);
}

/** The rules of the diagnostics of a file, each with its line from 1. */
export function problems(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Scale or Not')
    .map(({ code, range }) => {
      const rule = typeof code === 'object' ? code.value : code;
      return `${String(rule)} ${range.start.line + 1}`;
    });
}

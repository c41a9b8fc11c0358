import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { namedFolder } from '../core/adrDir.ts';
import { byPath, isNeverLookedIn, type ByPath } from '../core/files.ts';

/** A file to be read, or that cannot be. */
export type Found =
  | {
      readonly path: string;
      readonly judged: ByPath;
      readonly size: number;
      /** Whether it was named itself, which counts as being open. */
      readonly named: boolean;
    }
  | { readonly path: string; readonly trouble: string; readonly named: boolean };

/** The Markdown files of files and folders, in the order in which they are named, those of a folder by their path. */
export async function find(paths: readonly string[]): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const given of paths) {
    const rootOfAll = await rootOf(path.resolve(given));
    const adrDirs: string[] = [];
    const files: Omit<Extract<Found, { size: number }>, 'judged'>[] = [];
    for await (const one of filesOf(given, true)) {
      if ('trouble' in one) found.set(path.resolve(one.path), one);
      else if (path.basename(one.path) === '.adr-dir') adrDirs.push(path.resolve(one.path));
      else files.push(one);
    }
    const named = await namedFolders(
      [...adrDirs, ...adrDirsAbove(path.resolve(given), rootOfAll)],
      rootOfAll,
    );
    for (const file of files) {
      const whole = path.resolve(file.path);
      const known = found.get(whole);
      if (known && (known.named || !file.named)) continue;
      found.set(whole, { ...file, judged: byPath(within(rootOfAll, whole), named) });
    }
  }
  return [...found.values()];
}

type File = { readonly path: string; readonly size: number; readonly named: boolean };

async function* filesOf(
  given: string,
  named: boolean,
): AsyncGenerator<File | Extract<Found, { trouble: string }>> {
  const stats = await stat(given).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (stats instanceof Error) {
    yield { path: given, trouble: sentenceOf(stats), named };
  } else if (stats.isFile()) {
    yield { path: given, size: stats.size, named };
  } else if (stats.isDirectory() && (named || !/\.(?:md|markdown)$/i.test(given))) {
    const entries = await readdir(given, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      // A link to a folder is not followed, so that no circle is walked.
      const isFolder = entry.isDirectory() && !isNeverLookedIn(entry.name);
      const isText = !entry.isDirectory() && /^\.adr-dir$|\.(?:md|markdown)$/i.test(entry.name);
      if (isFolder || isText) yield* filesOf(path.join(given, entry.name), false);
    }
  } else {
    yield { path: given, trouble: 'It is not a file.', named };
  }
}

function sentenceOf({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ENOENT' ? 'There is no such file or folder.' : message;
}

/** The folder that paths are judged from: the repository's, else that of the disk; below any hidden one on the way. */
async function rootOf(whole: string): Promise<string> {
  for (let folder = path.dirname(whole); ; folder = path.dirname(folder)) {
    const isRepository = await stat(path.join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (isRepository || isNeverLookedIn(path.basename(folder)) || folder === path.dirname(folder))
      return folder;
  }
}

function adrDirsAbove(whole: string, root: string): string[] {
  const above: string[] = [];
  for (let folder = path.dirname(whole); ; folder = path.dirname(folder)) {
    above.push(path.join(folder, '.adr-dir'));
    if (folder === root) return above;
  }
}

async function namedFolders(adrDirs: readonly string[], root: string): Promise<string[]> {
  const named = await Promise.all(
    adrDirs.map(async (file) => {
      const content = await readFile(file, 'utf8').catch(() => '');
      return namedFolder(within(root, file), content.slice(0, 4096));
    }),
  );
  return named.filter((folder) => folder !== undefined);
}

function within(root: string, whole: string): string {
  return path.relative(root, whole).split(path.sep).join('/');
}

import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_CONFIG, type Config } from '../core/files/config.ts';
import { byPath, isNeverLookedIn, type ByPath } from '../core/files/files.ts';
import { whereabouts } from '../core/files/layout.ts';
import { isTelling, pathFrom, tellingAbove, type Configured } from './configured.ts';
import { troubleAt } from './contents.ts';
import type { Unreadable } from './trouble.ts';

/** File to be read, or why a path cannot be. */
export type Found = FoundFile | Unreadable;

interface FoundFile {
  readonly path: string;
  readonly judged: ByPath;
  /** Whether the person named the file itself, which counts as being open. */
  readonly named: boolean;
  /** Configuration that applies to it. */
  readonly config: Config;
}

/** Finds the Markdown files of files and folders, in the order in which they are named, those of a folder by path. */
export async function find(paths: readonly string[], configured: Configured): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const given of paths) {
    const root = await rootOf(path.resolve(given));
    const telling: string[] = [];
    const files: File[] = [];
    for await (const one of filesAt(given)) {
      if ('trouble' in one) found.set(path.resolve(one.path), one);
      else if (isTelling(one.path)) telling.push(one.path);
      else files.push(one);
    }
    const layout = await configured.layoutOf(root, telling, tellingAbove(path.resolve(given), root));
    for (const file of files) {
      const whole = path.resolve(file.path);
      const known = found.get(whole);
      if (known && ('trouble' in known || known.named || !file.named)) continue;
      const seen = pathFrom(root, whole);
      const { governor } = whereabouts(seen, layout);
      if (governor !== undefined) configured.counts(path.join(root, governor));
      const config = governor === undefined ? undefined : layout.configs.get(governor);
      found.set(whole, { ...file, judged: byPath(seen, layout), config: config ?? DEFAULT_CONFIG });
    }
  }
  return [...found.values()];
}

type File = Pick<FoundFile, 'path' | 'named'>;

/** Yields the texts of a path that the person named, and the files that say which folders hold records. */
async function* filesAt(given: string): AsyncGenerator<File | Unreadable> {
  const stats = await stat(given).catch((error: unknown) => troubleAt(given, error));
  if ('because' in stats) yield { path: given, trouble: stats };
  else if (stats.isDirectory()) yield* filesIn(given);
  else yield { path: given, named: true };
}

/** Yields those of a folder and what is below it; follows no link to a folder, so that no circle is walked. */
async function* filesIn(folder: string): AsyncGenerator<File | Unreadable> {
  let entries: readonly Dirent[] = [];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, trouble: await troubleAt(folder, error) };
  }
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const within = path.join(folder, entry.name);
    const isText = /\.(?:md|markdown)$/i.test(entry.name);
    if (isTelling(entry.name)) yield { path: within, named: false };
    else if (!entry.isDirectory()) {
      if (isText) yield { path: within, named: false };
    } else if (!isNeverLookedIn(entry.name)) {
      if (isText) yield { path: within, trouble: { because: 'folder' } };
      yield* filesIn(within);
    }
  }
}

/**
 * Returns the folder from which paths are judged: the nearest one above that is a repository, is never looked in (such
 * as a hidden one), or is the root of the disk.
 */
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

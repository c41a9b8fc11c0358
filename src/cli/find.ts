import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_CONFIG, type Config } from '../core/files/config.ts';
import { byPath, isNeverLookedIn, type ByPath } from '../core/files/files.ts';
import { whereabouts } from '../core/files/layout.ts';
import { isTelling, pathFrom, tellingAbove, type Configured } from './configured.ts';

/** File to be read, or why it cannot be. */
export type Found =
  | {
      readonly path: string;
      readonly judged: ByPath;
      readonly size: number;
      /** Whether the person named the file itself, which counts as being open. */
      readonly named: boolean;
      /** Configuration that applies to it. */
      readonly config: Config;
    }
  | { readonly path: string; readonly trouble: string; readonly named: boolean };

type FoundFile = Extract<Found, { size: number }>;

/** Finds the Markdown files of files and folders, in the order in which they are named, those of a folder by path. */
export async function find(paths: readonly string[], configured: Configured): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const given of paths) {
    const root = await rootOf(path.resolve(given));
    const telling: string[] = [];
    const files: File[] = [];
    for await (const one of filesOf(given, true)) {
      if ('trouble' in one) found.set(path.resolve(one.path), one);
      else if (isTelling(one.path)) telling.push(one.path);
      else files.push(one);
    }
    const layout = await configured.layoutOf(root, telling, tellingAbove(path.resolve(given), root));
    for (const file of files) {
      const whole = path.resolve(file.path);
      const known = found.get(whole);
      if (known && (known.named || !file.named)) continue;
      const seen = pathFrom(root, whole);
      const { governor } = whereabouts(seen, layout);
      if (governor !== undefined) configured.counts(path.join(root, governor));
      const config = governor === undefined ? undefined : layout.configs.get(governor);
      found.set(whole, { ...file, judged: byPath(seen, layout), config: config ?? DEFAULT_CONFIG });
    }
  }
  return [...found.values()];
}

type File = Pick<FoundFile, 'path' | 'size' | 'named'>;

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
      const isText = !entry.isDirectory() && /\.(?:md|markdown)$/i.test(entry.name);
      if (isTelling(entry.name)) yield { path: path.join(given, entry.name), size: 0, named: false };
      else if (isFolder || isText) yield* filesOf(path.join(given, entry.name), false);
    }
  } else {
    yield { path: given, trouble: 'It is not a file.', named };
  }
}

function sentenceOf({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ENOENT' ? 'There is no such file or folder.' : message;
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

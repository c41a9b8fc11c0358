import { constants } from 'node:fs';
import { lstat, open, stat } from 'node:fs/promises';
import pLimit from 'p-limit';
import { SIZE_CAP } from '../reader/budget.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** Content of a file: its bytes, that it is larger than what is read, or why it cannot be read. */
export type Contents =
  { readonly bytes: Uint8Array } | { readonly because: 'tooLarge' } | { readonly trouble: Trouble };

/** Files that are open at once, at most: as many as Node reads at once, and few where a system allows few. */
const OPEN_AT_ONCE = pLimit(4);

/** Reads the content of a file, following links; never rejects, and waits for no pipe. */
export function contentsOf(file: string): Promise<Contents> {
  return OPEN_AT_ONCE(async () => {
    try {
      // Some devices do something as soon as they are opened.
      const stats = await stat(file);
      if (stats.isDirectory()) return { trouble: { because: 'folder' } };
      if (!stats.isFile()) return { trouble: { because: 'noFile' } };
      return stats.size > SIZE_CAP ? { because: 'tooLarge' } : await bytesOf(file);
    } catch (error) {
      return { trouble: await troubleAt(file, error) };
    }
  });
}

async function bytesOf(file: string): Promise<Contents> {
  // A pipe that took the file's place meanwhile opens at once, instead of when somebody writes to it.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) return { trouble: { because: 'noFile' } };
    return { bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}

/** Returns the trouble of a path, telling a link that leads nowhere apart from what is absent. */
export async function troubleAt(path: string, error: unknown): Promise<Trouble> {
  const trouble = troubleOf(error as NodeJS.ErrnoException);
  if (trouble.because !== 'absent') return trouble;
  const isLink = await lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  return isLink ? { because: 'deadLink' } : trouble;
}

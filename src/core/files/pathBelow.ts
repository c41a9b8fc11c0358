/**
 * Normalises a path below some folder as people write it: `./docs//adr/` gives `docs/adr`, and `.` the empty path, the
 * folder itself. Undefined for a path that leads out of the folder or is absolute: `..`, `/docs`, `C:\docs`,
 * `file:///docs`.
 */
export function pathBelow(written: string): string | undefined {
  const path = written.trim().replaceAll('\\', '/');
  if (/^(?:\/|[a-z]+:)/i.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  // One name has two spellings, and a Mac's files another than what is typed.
  return parts.includes('..') ? undefined : parts.join('/').normalize('NFC');
}

/** Joins a path to the folder it is relative to, either of which may be empty. */
export function joined(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== '').join('/');
}

/** Returns a path relative to a folder above it. */
export function seenFrom(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

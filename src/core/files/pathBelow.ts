/**
 * A path below some folder, as a person writes it: `./docs//adr/` is `docs/adr`, `.` the folder itself, the empty path.
 * Undefined where it leads out of it, or names a place of its own: `..`, `/docs`, `C:\docs`, `file:///docs`.
 */
export function pathBelow(written: string): string | undefined {
  const path = written.trim().replaceAll('\\', '/');
  if (/^(?:\/|[a-z]+:)/i.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  // One name has two spellings, and a Mac's files another than what is typed.
  return parts.includes('..') ? undefined : parts.join('/').normalize('NFC');
}

/** A path below a folder that is itself below another one, from that one. */
export function joined(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== '').join('/');
}

/** A path as it is seen from a folder above it. */
export function seenFrom(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

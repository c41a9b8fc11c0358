import { MARKS } from '../text/source.ts';

/**
 * Returns the folder that an `.adr-dir` file names relative to itself, as a path from the root that `path`, the file's
 * own path, starts from. Undefined if it names none, or one outside that root.
 */
export function namedFolder(path: string, content: string): string | undefined {
  const named = content.replace(MARKS, '').trim().replaceAll('\\', '/');
  if (named === '' || named.includes('\n') || /^(?:\/|[a-z]+:)/i.test(named)) return undefined;
  const parts = path.split('/').slice(0, -1);
  for (const part of named.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/').normalize('NFC');
}

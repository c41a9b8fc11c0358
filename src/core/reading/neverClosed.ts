import type { Root, RootContent } from 'mdast';
import type { Source } from '../text/source.ts';
import { parseMarkdown } from './markdown.ts';

/**
 * Returns the last block of a tree if it is never closed and so takes in whatever follows it: fenced code, a comment,
 * other HTML.
 */
export function neverClosed(tree: Root, source: Source): RootContent | undefined {
  const last = tree.children.at(-1);
  if (last?.type !== 'code' && last?.type !== 'html') return undefined;
  const from = source.lineStart(source.position(last.position?.start.offset ?? 0).line);
  // A heading ends any block that can end.
  return parseMarkdown(`${source.text.slice(from)}\n\n#`).children.length === 1 ? last : undefined;
}

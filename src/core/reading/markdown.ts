import type { Root } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Processor } from 'unified';

/** Adds GFM task items and strike-through only: full GFM doubles the parsing time. */
function tasksAndStrikes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmStrikethrough(), gfmTaskListItem());
  (data.fromMarkdownExtensions ??= []).push([gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()]);
}

const plain = remark().use(tasksAndStrikes).freeze();
const withFrontMatter = remark().use(remarkFrontmatter, ['yaml']).use(tasksAndStrikes).freeze();

/**
 * A closing line; front matter without one is not parsed as such, or a list right below a heading would become a
 * paragraph.
 */
const CLOSED = /\n---[ \t]*(?:\n|$)/;

/** Parses a Markdown text into a tree; the only place that picks syntax extensions. */
export function parseMarkdown(text: string): Root {
  return (text.startsWith('---') && CLOSED.test(text) ? withFrontMatter : plain).parse(text);
}

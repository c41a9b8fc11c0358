import type { Root } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Processor } from 'unified';

/** Task items and strike-through of GFM, and no more of it: all of it doubles the time that reading takes. */
function tasksAndStrikes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmStrikethrough(), gfmTaskListItem());
  (data.fromMarkdownExtensions ??= []).push([gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()]);
}

const plain = remark().use(tasksAndStrikes).freeze();
const withFrontMatter = remark().use(remarkFrontmatter, ['yaml']).use(tasksAndStrikes).freeze();

/** Front matter that is never closed would have a list right below a heading read as a paragraph: it is not tried. */
const CLOSED = /\n---[ \t]*(?:\n|$)/;

/** The tree of a Markdown text; the one place that picks syntax extensions. */
export function parseMarkdown(text: string): Root {
  return (text.startsWith('---') && CLOSED.test(text) ? withFrontMatter : plain).parse(text);
}

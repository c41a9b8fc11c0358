import type { Nodes, Parents, Root } from 'mdast';
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

/** Number of levels of a tree that are read: far more than people nest, far fewer than a stack of calls holds. */
const LEVELS = 200;

/**
 * Parses a Markdown text into a tree; the only place that picks syntax extensions. Nodes nested below `LEVELS` others
 * are left without their children, since who walks the tree calls itself at each level.
 */
export function parseMarkdown(text: string): Root {
  const tree = (text.startsWith('---') && CLOSED.test(text) ? withFrontMatter : plain).parse(text);
  let level: readonly Parents[] = [tree];
  for (let depth = 0; depth < LEVELS && level.length > 0; depth += 1) {
    level = level.flatMap(({ children }): readonly Nodes[] => children).filter(isParent);
  }
  for (const node of level) node.children.length = 0;
  return tree;
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

import type { Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { remark } from 'remark';
import type { Settings } from 'unified';

type Extension = ReturnType<typeof gfmStrikethroughToMarkdown>;

/** The contexts in which text is escaped: paragraphs and headings, but not addresses. */
const IN_TEXT: Omit<NonNullable<Extension['unsafe']>[number], 'character'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['destinationLiteral', 'destinationRaw'],
};

/** Characters that a host name consists of or may end with; digits alone are a version, such as 1.2. */
const WORD = 'A-Za-z_\\u0080-\\uffff';

/**
 * Patterns to escape that mean nothing in CommonMark but something on GitHub or in VS Code's preview: formulas, and
 * addresses that turn into links by themselves, even a bare `example.com`.
 */
const BEYOND: Extension = {
  unsafe: [
    { character: '$', ...IN_TEXT },
    { character: '@', before: '\\S', after: '\\S', ...IN_TEXT },
    { character: ':', after: '\\/', ...IN_TEXT },
    { character: '/', before: '\\/', ...IN_TEXT },
    { character: '.', before: '[Ww]', after: '\\w', ...IN_TEXT },
    { character: '.', before: `[-\\d${WORD}]`, after: `[${WORD}]`, ...IN_TEXT },
  ],
};

const SETTINGS: Settings = {
  bullet: '-',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
};
const writer = remark()
  .data('settings', SETTINGS)
  .data('toMarkdownExtensions', [gfmStrikethroughToMarkdown(), BEYOND])
  .freeze();

/**
 * Writes a tree as Markdown that parses back to the same tree and whose texts no viewer interprets, line ends as `\n`.
 */
export function markdownText(tree: Root): string {
  return writer.stringify(tree);
}

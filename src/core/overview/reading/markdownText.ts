import type { Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { remark } from 'remark';
import type { Settings } from 'unified';

type Extension = ReturnType<typeof gfmStrikethroughToMarkdown>;

/** Where text is escaped: in paragraphs and headings, and not in addresses. */
const IN_TEXT: Omit<NonNullable<Extension['unsafe']>[number], 'character'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['destinationLiteral', 'destinationRaw'],
};

/** What the name of a place on the net is made of, or may end with; digits alone are a version. */
const WORD = 'A-Za-z_\\u0080-\\uffff';

/**
 * What is no Markdown to CommonMark and is something to GitHub or to VS Code's preview: formulas, and addresses that become
 * links by themselves, also a bare `example.com`.
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

/** A tree as Markdown that reads back as it: its texts are interpreted by nothing that shows it. Line ends as `\n`. */
export function markdownText(tree: Root): string {
  return writer.stringify(tree);
}

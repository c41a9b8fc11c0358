import { assert } from 'chai';
import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import type { Overview } from '../../../src/core/overview/overview.ts';
import { writtenOverview } from '../../../src/core/overview/reading/written.ts';
import { parseMarkdown } from '../../../src/core/reading/markdown.ts';
import { STANDING_WORDS } from '../../../src/core/record/standing.ts';
import { line, overviews } from './hostile.ts';
import { edited, pageWith } from './pages.ts';

const OPEN = '<!-- scale-or-not overview -->';
const CLOSE = '<!-- /scale-or-not overview -->';

/** Text around marks: Markdown whole and broken. */
const around = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# A',
        '\n',
        '\n\n',
        '```',
        '~~~',
        '> ',
        '- a',
        '    ',
        '<div>',
        '</div>',
        '<!--',
        '-->',
      ),
      fc.constantFrom(
        '---\n',
        'a: b\n',
        OPEN,
        CLOSE,
        `\n${OPEN}\n`,
        `\n${CLOSE}\n`,
        '\t',
        ' ',
        '&',
        '[a]: b\n',
        '<script>',
      ),
      line,
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** The line ends of a page: VS Code gives a document that is edited but one kind of them. */
const eols = fc.constantFrom('\n', '\r\n', '\r');

/** All text of a node. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function all(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(all)] : [node];
}

function told(overview: Overview): Root {
  return parseMarkdown(pageWith(overview));
}

/** What stands between the marks of a page of its own. */
function inner(overview: Overview): string {
  const page = pageWith(overview);
  return page.slice(page.indexOf(' -->') + 4, page.lastIndexOf(CLOSE));
}

/** Where each part of that pattern begins, and what it is. */
function indices(text: string, pattern: string): readonly (readonly [number, string])[] {
  return Array.from(text.matchAll(new RegExp(pattern, 'g')), ({ index, 0: part }) => [index, part] as const);
}

/** The items of the section of that heading. */
function itemsBelow({ children }: Root, matches: (title: string) => boolean): readonly RootContent[] {
  const at = children.findIndex((node) => node.type === 'heading' && matches(textOf(node)));
  const list = at < 0 ? undefined : children[at + 1];
  return list?.type === 'list' ? list.children : [];
}

describe('a written overview, of any records', () => {
  it('holds each title and question as text, and no other markup than its own', () => {
    fc.assert(
      fc.property(overviews, (overview) => {
        const tree = told(overview);
        const kinds = new Set(all(tree).map(({ type }) => type));
        for (const kind of [
          'emphasis',
          'strong',
          'delete',
          'image',
          'inlineCode',
          'blockquote',
          'definition',
        ] as const)
          assert.isOk(!kinds.has(kind), kind);
        assert.strictEqual(all(tree).filter(({ type }) => type === 'html').length, 2);
        assert.strictEqual(
          tree.children.filter(({ type }) => type === 'heading').length,
          all(tree).filter(({ type }) => type === 'heading').length,
        );
        const links = all(tree).flatMap((node) => (node.type === 'link' ? [[node.url, textOf(node)]] : []));
        const titles = new Map(overview.records.map(({ link, title }) => [link, title]));
        for (const [url = '', text] of links) assert.strictEqual(text, titles.get(url));
        const asking = itemsBelow(tree, (title) => /^(?:Open questions|Questions ouvertes)$/.test(title));
        assert.deepEqual(
          asking.flatMap((item) =>
            all(item).flatMap((node) => (node.type === 'list' ? node.children.map(textOf) : [])),
          ),
          overview.records.flatMap(({ questions }) => questions),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('has each record once among the standings', () => {
    fc.assert(
      fc.property(overviews, (overview) => {
        const tree = told(overview);
        const names = [
          ...Object.values(STANDING_WORDS).map((words) => words[overview.language]),
          'History',
          'Historique',
        ];
        const items = names.flatMap((name) =>
          itemsBelow(tree, (title) => title.toLowerCase() === name.toLowerCase()),
        );
        assert.strictEqual(items.length, overview.records.length);
      }),
    );
  });

  it('is the same when it is written again', () => {
    fc.assert(
      fc.property(overviews, around, around, eols, (overview, before, after, eol) => {
        for (const text of ['', before, `${before}\n\n${OPEN}\n${CLOSE}\n${after}`]) {
          const page = text.replaceAll('\n', eol);
          const written = writtenOverview(page, overview);
          if (written.is !== 'written') continue;
          assert.deepEqual(writtenOverview(edited(page, written.edit), overview), { is: 'same' });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the text outside of its marks byte for byte', () => {
    fc.assert(
      fc.property(overviews, around, around, around, eols, (overview, before, inside, after, eol) => {
        const page = `${before}\n${OPEN}\n${inside}\n${CLOSE}\n${after}`.replaceAll('\n', eol);
        const written = writtenOverview(page, overview);
        if (written.is !== 'written') return;
        const result = edited(page, written.edit);
        const told = inner(overview).replaceAll('\n', eol);
        // Blanks behind a mark are of its line.
        const possible = indices(page, `${OPEN}[ \\t]*`).flatMap(([start, opening]) =>
          indices(page, CLOSE).map(
            ([end]) => `${page.slice(0, start + opening.length)}${told}${page.slice(Math.max(start, end))}`,
          ),
        );
        assert.isOk(possible.includes(result) || result.startsWith(page), result);
      }),
      { numRuns: 200 },
    );
  });
});

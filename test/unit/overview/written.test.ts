import { assert } from 'chai';
import { holdsOverview, writtenOverview } from '../../../src/core/overview/reading/written.ts';
import type { NotWritten } from '../../../src/core/overview/written.ts';
import { edited, overviewOf, pageWith } from './pages.ts';

const overview = overviewOf({ '1-a.md': '# A\n' });
const OPEN = '<!-- scale-or-not overview -->';
const CLOSE = '<!-- /scale-or-not overview -->';
const TOLD = `

## Where each idea stands

### Gadget (no need stated)

- [A](1-a.md) — open (not said)

`;
const SAID = OPEN.replace(
  ' -->',
  ': what stands from here to the closing line is written anew by the command “Write Overview” -->',
);
const WHOLE = `${SAID}${TOLD}${CLOSE}\n`;

describe('a page that an overview is written into', () => {
  const rows: readonly (readonly [what: string, before: string, after: string])[] = [
    ['is empty', '', `# Decisions\n\n${WHOLE}`],
    ['is blank', ' \n', ` \n# Decisions\n\n${WHOLE}`],
    ['has no marks', '# Ours\n\nText.\n', `# Ours\n\nText.\n\n${WHOLE}`],
    ['has no final newline', '# Ours', `# Ours\n\n${WHOLE}`],
    ['ends in empty lines', '# Ours\n\n\n', `# Ours\n\n\n${WHOLE}`],
    ['ends in a list', '- a\n', `- a\n\n${WHOLE}`],
    ['has marks', `# Ours\n\n${OPEN}\nold\n${CLOSE}\n\nEnd.`, `# Ours\n\n${OPEN}${TOLD}${CLOSE}\n\nEnd.`],
    ['has nothing between them', `${OPEN}\n${CLOSE}`, `${OPEN}${TOLD}${CLOSE}`],
    [
      'has marks in other words',
      `<!--scale-or-not overview: ours\n-->\n\n<!--/ scale-or-not overview-->`,
      `<!--scale-or-not overview: ours\n-->${TOLD}<!--/ scale-or-not overview-->`,
    ],
    ['has a closing mark that is indented', `${OPEN}\n\ntext\n\n   ${CLOSE}\n`, `${OPEN}${TOLD}${CLOSE}\n`],
    [
      'has two pairs',
      `${OPEN}\n${CLOSE}\n${OPEN}\nx\n${CLOSE}\n`,
      `${OPEN}${TOLD}${CLOSE}\n${OPEN}\nx\n${CLOSE}\n`,
    ],
    [
      'has them in code as well',
      `\`\`\`\n${OPEN}\n\`\`\`\n\n${OPEN}\n${CLOSE}\n`,
      `\`\`\`\n${OPEN}\n\`\`\`\n\n${OPEN}${TOLD}${CLOSE}\n`,
    ],
    [
      'has them in code alone',
      `\`\`\`\n${OPEN}\n${CLOSE}\n\`\`\`\n`,
      `\`\`\`\n${OPEN}\n${CLOSE}\n\`\`\`\n\n${WHOLE}`,
    ],
    ['has them in a quotation', `> ${OPEN}\n> ${CLOSE}\n`, `> ${OPEN}\n> ${CLOSE}\n\n${WHOLE}`],
    ['has text beside them', `${OPEN} x\n\n${CLOSE} y\n`, `${OPEN} x\n\n${CLOSE} y\n\n${WHOLE}`],
    [
      'has front matter',
      `---\na: b\n---\n\n${OPEN}\n${CLOSE}\n`,
      `---\na: b\n---\n\n${OPEN}${TOLD}${CLOSE}\n`,
    ],
    [
      'has CRLF',
      `# Ours\r\n${OPEN}\r\nold\r\n${CLOSE}\r\nEnd\r\n`,
      `# Ours\n${OPEN}${TOLD}${CLOSE}\nEnd\n`.replaceAll('\n', '\r\n'),
    ],
    ['has CR', `# Ours\r\rx`, `# Ours\n\nx\n\n${WHOLE}`.replaceAll('\n', '\r')],
    [
      'has the mark of something else',
      '<!-- scale-or-not overviews -->\n',
      `<!-- scale-or-not overviews -->\n\n${WHOLE}`,
    ],
  ];
  for (const [what, before, after] of rows) {
    it(what, () => {
      assert.strictEqual(pageWith(overview, before), after);
      assert.deepEqual(writtenOverview(after, overview), { is: 'same' });
      assert.isOk(holdsOverview(after));
    });
  }

  const broken: readonly (readonly [what: string, page: string, because: NotWritten])[] = [
    ['no closing mark', `${OPEN}\ntext\n`, 'neverClosed'],
    ['a second opening mark first', `${OPEN}\ntext\n${OPEN}\n${CLOSE}\n`, 'neverClosed'],
    ['a closing mark in a list', `${OPEN}\n- a\n\n  ${CLOSE}\n`, 'neverClosed'],
    ['a closing mark alone', `text\n${CLOSE}\n`, 'neverOpened'],
    ['a closing mark before the opening one', `${CLOSE}\n${OPEN}\n${CLOSE}\n`, 'neverOpened'],
    ['an end within code', '# A\n\n```\ncode\n', 'notFound'],
    ['an end within a comment', '# A\n\n<!-- comment\n', 'notFound'],
  ];
  for (const [what, page, because] of broken) {
    it(`stays as it is with ${what}`, () => {
      assert.deepEqual(writtenOverview(page, overview), { is: 'broken', because });
      assert.strictEqual(holdsOverview(page), because !== 'notFound');
    });
  }

  it('holds none where its marks are in code, or there are none', () => {
    assert.strictEqual(holdsOverview('# A\n'), false);
    assert.strictEqual(holdsOverview(`\`\`\`\n${OPEN}\n\`\`\`\n`), false);
  });

  it('is written anew where a record has changed, without its marks', () => {
    const page = pageWith(overview, `a\n\n${OPEN}\n${CLOSE}\n\nb\n`);
    const other = overviewOf({ '1-a.md': '# B\n' });
    const written = writtenOverview(page, other);
    assert.isOk(written.is === 'written');
    assert.strictEqual(edited(page, written.edit), page.replace('[A]', '[B]'));
  });
});

import { assert } from 'chai';
import { DEFAULT_CONFIG } from '../../../src/core/files/config.ts';
import { createLog } from '../../../src/core/log/log.ts';
import { collectOverview } from '../../../src/core/overview/overview.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { Entry } from '../../../src/core/record/entry.ts';
import { linesOf, overviewOf, pageWith, type Files } from './pages.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: Ana\n';
const answers = (first: string, second: string, more = '') =>
  `${NEED}\n## The two questions\n\n- Can it be industrialised? ${first}\n- Can it be automated? ${second}\n${more}`;
const keys = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n\n`;

const WHOLE: Files = {
  '7-later.md': `${keys('review: 2025-01-02', 'status: decided', 'verdict: no')}# Later\n\n${answers('no', 'no', '- Position: niche\n')}`,
  '10-asked.md': `# Asked\n\n${NEED}\n## Open questions\n\n- [ ] Who else?\n- [ ] When? — Answer: now\n- [ ] Why not?\n`,
  '2-gadget.md': `${keys('review: 2024-11-01', 'verdict: perhaps', 'superseded-by: 3')}# Gadget\n`,
  '3-follows.md': `${keys('supersedes: 2', 'pivot: imposed', 'review: when two firms ask', 'status: weird')}# Follows\n\n${answers('yes', 'no')}`,
  '1-old.md': `${keys('status: superseded', 'verdict: scale', 'superseded-by: 2-gadget.md', 'review: 2024-01-01')}# Old\n\n## Open questions\n\n- [ ] Gone?\n`,
  'sub/%C3%A9%20%C3%A0.md': `${keys('status: dropped')}# Accents\n\n${answers('partly', 'no')}`,
};

const EXPECTED = `
## Where each idea stands
### Gadget (no need stated)
- [Gadget](2-gadget.md) — perhaps · open (not said) · review: 2024-11-01
### Commodity
- [Follows](3-follows.md) — weird · review: when two firms ask
### Niche
- [Later](7-later.md) — don't scale · decided · review: 2025-01-02
### Two questions open
- [Asked](10-asked.md) — open (not said)
### History
- [Old](1-old.md) — gadget (no need stated) · scale · superseded
- [Accents](sub/%C3%A9%20%C3%A0.md) — beginning to repeat · dropped
## Open questions
- [Asked](10-asked.md)
  - Who else?
  - Why not?
## Reviews
### Overdue on 2024-12-15
- [Gadget](2-gadget.md) — 2024-11-01
### To come
- [Later](7-later.md) — 2025-01-02
### Tied to a condition
- [Follows](3-follows.md) — when two firms ask
## Pivots
\`\`\`mermaid
flowchart LR
  r_1_old["Old"]
  r_2_gadget["Gadget"]
  r_3_follows["Follows"]
  r_1_old --> r_2_gadget
  r_2_gadget -->|imposed| r_3_follows
\`\`\``.slice(1);

describe('what a written overview tells', () => {
  it('is standings, questions, reviews and pivots, in an order of their own', () => {
    assert.strictEqual(linesOf(overviewOf(WHOLE)).join('\n'), EXPECTED);
    const backwards = Object.fromEntries(Object.entries(WHOLE).reverse());
    assert.strictEqual(linesOf(overviewOf(backwards)).join('\n'), EXPECTED, 'the order of reading shows');
  });

  const rows: readonly (readonly [
    what: string,
    files: Files,
    beginning: string,
    lines: readonly string[],
  ])[] = [
    ['no record', {}, '', ['No decision record stands here yet.']],
    [
      'French, of French records',
      { '1.md': `${keys('statut: décidé', 'verdict: ne pas scaler', 'revue: 2025-02-01')}# Idée\n` },
      '',
      [
        '## Où en est chaque idée',
        '### Gadget (aucun besoin exprimé)',
        '- [Idée](1.md) — ne pas scaler · décidé · revue\u00a0: 2025-02-01',
        '## Revues',
        '### À venir',
        '- [Idée](1.md) — 2025-02-01',
      ],
    ],
    [
      'the day of a review itself as overdue',
      { '1.md': `${keys('review: 2024-12-15')}# A\n` },
      '### O',
      ['### Overdue on 2024-12-15'],
    ],
    ['no day while nothing is overdue', { '1.md': `${keys('review: 2024-12-16')}# A\n` }, '### O', []],
    [
      'no review that is no day',
      { '1.md': `${keys('review: next week')}# A\n` },
      '## ',
      ['## Where each idea stands'],
    ],
    [
      'no verdict that is said in two ways',
      { '1.md': `${keys('verdict: scale', 'verdict: no')}# A\n` },
      '- ',
      ['- [A](1.md) — open (not said)'],
    ],
    [
      'the name of a file without a title',
      { '0001-some-idea.md': 'x\n' },
      '- ',
      ['- [some idea](0001-some-idea.md) — open (not said)'],
    ],
    [
      'the name of a file whose title cannot be seen',
      { '1-a.md': `${keys('title: "\\u0001"')}x\n` },
      '- ',
      ['- [1-a\\.md](1-a.md) — open (not said)'],
    ],
    [
      'what only GitHub or VS Code would interpret, escaped',
      { '1.md': `${keys('title: "$x$ ~s~ a@b.co www.1 http://x //y a-b.com 2.0 v. e: 1:2"')}x\n` },
      '- ',
      [
        '- [\\$x\\$ \\~s\\~ a\\@b\\.co www\\.1 http\\:/\\/x /\\/y a-b\\.com 2.0 v. e: 1:2](1.md) — open (not said)',
      ],
    ],
    [
      'reviews by their day',
      {
        '1.md': `${keys('review: 2025-03-01')}# A\n`,
        '2.md': `${keys('review: 2025-02-01')}# B\n`,
        '3.md': `${keys('review: 2025-03-01')}# C\n`,
      },
      '- ',
      [
        ...['A](1', 'B](2', 'C](3'].map(
          (one, nth) => `- [${one}.md) — open (not said) · review: 2025-0${nth === 1 ? 2 : 3}-01`,
        ),
        '- [B](2.md) — 2025-02-01',
        '- [A](1.md) — 2025-03-01',
        '- [C](3.md) — 2025-03-01',
      ],
    ],
  ];
  for (const [what, files, beginning, lines] of rows) {
    it(`is ${what}`, () => assert.deepEqual(linesOf(overviewOf(files), beginning), lines));
  }

  it('is of the listed records below the folder of the page, itself left out', () => {
    const log = createLog(
      () => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }),
      () => undefined,
    );
    const add = (address: string, more: Partial<Entry> = {}) =>
      log.set({ address, kind: 'scale', record: readRecord('# A\n'), ...more });
    add('m:/d/one/a.md');
    add('m:/d/one/sub/a.md');
    add('m:/d/one/index.md');
    add('m:/d/oneandtwo/a.md');
    add('m:/d/a.md');
    add('m:/d/one/open.md', { unlisted: true });
    add('m:/d/one/other.md', { kind: 'other' });
    add('m:/d/one/unread.md', { kind: 'unread' });
    const collecting = collectOverview('m:/d/one/index.md', log);
    for (const entry of log.entries()) collecting.add(entry);
    assert.deepEqual(
      collecting.made(() => 'en').records.map(({ link }) => link),
      ['a.md', 'sub/a.md'],
    );
  });

  it('has a title where the page is new', () => {
    const page = pageWith(overviewOf({ '1.md': '# A\n' }));
    assert.deepEqual(page.split('\n').slice(0, 2), ['# Decisions', '']);
  });
});

describe('the day by which reviews are overdue', () => {
  const files = (review: string): Files => ({
    '1.md': `${keys('review: 2024-12-01')}# A\n`,
    '2.md': `${keys(`review: ${review}`)}# B\n`,
  });
  const heading = (page: string) => /^### Overdue on (.*)$/m.exec(page)?.[1];
  const rows: readonly (readonly [
    what: string,
    review: string,
    first: string,
    second: string,
    day: string,
  ])[] = [
    ['stays where the same are overdue', '2025-06-01', '2024-12-10', '2024-12-20', '2024-12-10'],
    ['is another where one more is', '2024-12-15', '2024-12-10', '2024-12-20', '2024-12-20'],
    ['is never one to come', '2025-06-01', '2024-12-20', '2024-12-10', '2024-12-10'],
  ];
  for (const [what, review, first, second, day] of rows) {
    it(what, () => {
      const before = pageWith(overviewOf(files(review), { today: first }));
      assert.strictEqual(heading(before), first);
      assert.strictEqual(heading(pageWith(overviewOf(files(review), { today: second }), before)), day);
    });
  }
});

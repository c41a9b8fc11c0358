import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import { fixesFor } from '../../../src/core/rules/check.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { entryOf, findingsOf, fixesOf, logOf, type Beside } from './cases.ts';
import { fixTitled } from './table.ts';

/** What the properties found: a fix by its title, the text before and after it, its empty places filled with `said`. */
type Row = readonly [
  what: string,
  rule: string,
  title: string,
  before: string,
  after: string,
  beside?: Beside,
];

const rows: readonly Row[] = [
  [
    'a word of several stays readable behind the known one',
    'unknown-word',
    'Write “undecided”',
    '---\nverdict: decided, more or less\n---\n# Idea\n',
    '---\nverdict: undecided — decided, more or less\n---\n# Idea\n',
  ],
  [
    'two prompts at the end of a text without a line end',
    'placeholder',
    'Take out what was left standing',
    '# Idea\n\n## Done by hand\n\n{what nobody knows yet}\n\n{what settled it}',
    '# Idea\n\n## Done by hand\n',
  ],
  [
    'prompts that make up a paragraph, one of them not ours',
    'placeholder',
    'Take out what was left standing',
    '# Idea\n\n## Done by hand\n\n{what settled it}\n{all}\n\nFour cases.\n',
    '# Idea\n\n## Done by hand\n\nFour cases.\n',
  ],
  [
    'a second position, which would count next',
    'commodity-as-edge',
    'Take the position out',
    '## The two questions\n\n- Can it be automated? yes\n- Position: niche\n\n## Edge\n\nTrust.\n\n- Position: advantage\n',
    '## The two questions\n\n- Can it be automated? yes\n\n## Edge\n\nTrust.\n',
  ],
  [
    'fields before a paragraph that a list would make a section',
    'gadget',
    'Fill in what the need leaves open',
    '## Need\n\nSignals:\n\n## Verdict\n\nScale.\n',
    '## Need\n\n- Who asks: said\n- What they do today: said\n- What it costs them: said\n- Who pays: said\n\nSignals:\n\n## Verdict\n\nScale.\n',
  ],
  [
    'fields behind a line that begins the need, where another section follows',
    'gadget',
    'Fill in what the need leaves open',
    'Need:\n\n# Open questions\n\n- a?\n',
    'Need:\n\n- Who asks: said\n- What they do today: said\n- What it costs them: said\n- Who pays: said\n\n# Open questions\n\n- a?\n',
  ],
  [
    'a field behind a table, not in it',
    'thin-need',
    'Say who pays',
    '# Idea\n\n| Who asks | Ana |\n| --- | --- |\n| Cost | 900 EUR |\n\nSo it is.\n',
    '# Idea\n\n| Who asks | Ana |\n| --- | --- |\n| Cost | 900 EUR |\n\n- Who pays: said\n\nSo it is.\n',
  ],
  [
    'an answer below a heading, and fields of their own behind it',
    'gadget',
    'Fill in what the need leaves open',
    '## Need\n\n### Who pays\n\nnobody\n- Who asks: Ana\n- Cost: unknown\n',
    '## Need\n\n### Who pays\n\nsaid\n- Who asks: Ana\n- Cost: said\n- What they do today: said\n',
  ],
  [
    'an answer below a heading, and a date and a comment behind it, which stay',
    'gadget',
    'Fill in what the need leaves open',
    '## Need\n\n### Who pays\n\nnobody\n\nDate: 2024-01-01\n\n<!-- scale-or-not ignore no-review: so -->\n\nMore.\n',
    '## Need\n\n### Who pays\n\nsaid\n\nDate: 2024-01-01\n\n<!-- scale-or-not ignore no-review: so -->\n\nMore.\n\n- Who asks: said\n- What they do today: said\n- What it costs them: said\n',
  ],
  [
    'text behind the list that makes a paragraph a section',
    'nothing-inimitable',
    'Say what cannot be copied',
    '## Need\n\n- Who asks: Ana\n- Who pays: Bo\n\n**Moat**\n\n- Position: niche\n',
    '## Need\n\n- Who asks: Ana\n- Who pays: Bo\n\n**Moat**\n\n- Position: niche\n\nsaid\n',
  ],
  [
    'one of two names in one value, in their quotes',
    'broken-pivot',
    'Name “later/0002-b c.md”',
    "---\nsupersedes: '0009-b.md, 0003-graph.md' # both\n---\n# Idea\n",
    "---\nsupersedes: 'later/0002-b%20c.md, 0003-graph.md' # both\n---\n# Idea\n",
    { 'later/0002-b c.md': '# B\n', '0003-graph.md': '# Graph\n' },
  ],
  [
    'the name behind a status of several lines',
    'broken-pivot',
    'Name “0003-graph.md”',
    '---\nstatus: |\n  superseded by 0003-graf.md\n---\n# Idea\n',
    '---\nstatus: |\n  superseded by 0003-graph.md\n---\n# Idea\n',
    { '0003-graph.md': '# Graph\n' },
  ],
  [
    'one more name behind a list of several lines',
    'superseded-by-what',
    'Superseded by “0002-graph.md”',
    '---\nstatus: superseded\nsuperseded-by:\n- TBD # soon\n- none\n---\n# Idea\n',
    '---\nstatus: superseded\nsuperseded-by:\n- TBD # soon\n- none\n- 0002-graph.md\n---\n# Idea\n',
    { '0002-graph.md': '# Graph\n' },
  ],
  [
    'items of a list that need quotes',
    'front-matter',
    'Put the value in quotes',
    '---\nsupersedes:\n  - [it](0002-graph.md)\n---\n# Idea\n',
    "---\nsupersedes:\n  - '[it](0002-graph.md)'\n---\n# Idea\n",
    { '0002-graph.md': '---\nsuperseded-by: 1\nstatus: superseded\n---\n' },
  ],
];

describe('what the properties found', () => {
  for (const [what, rule, title, before, after, beside = {}] of rows) {
    it(what, () => {
      const fix = fixTitled(rule, before, title, { beside });
      assert.isOk('edits' in fix);
      assert.strictEqual(
        applyEdits(before, fix.edits, () => 'said'),
        after,
      );
      const count = (text: string) => findingsOf(text, { beside }).filter((one) => one.rule === rule).length;
      assert.strictEqual(count(after), count(before) - 1);
    });
  }

  it('a reason is asked for only where the comment then has an effect', () => {
    const titles = (text: string) => fixesOf('ignore-comment', text).map(({ title }) => title.en);
    assert.deepEqual(titles('# Idea\n\n<!-- scale-or-not ignore gadget -->\n'), [
      'Write the reason',
      'Take the comment out',
    ]);
    assert.deepEqual(titles('# Idea\n\n<!-- scale-or-not ignore no-review -->\n'), ['Take the comment out']);
  });

  it('a reference is not taken out of an item that names another one behind it', () => {
    const titles = (value: string) =>
      fixesOf('broken-pivot', `---\nsupersedes:${value}\n---\n# Idea\n`, {
        beside: { '0002-graph.md': '# Graph\n' },
      }).map(({ title }) => title.en);
    const taken = (value: string) => titles(value).includes('Take the reference out');
    assert.isOk(taken(' 1, 2'));
    assert.isOk(!taken('\n  - 1, [it](0002-graph.md)'));
    assert.isOk(!taken(' 1, [it](0002-graph.md)'));
  });

  it('a key that stands twice with one value is written nowhere', () => {
    const text =
      '---\nrevisit: 2024-01-01\nREVIEW: 2024-01-01\nstatus: opn\nStatus: opn\ndate: soon\nDate: soon\n---\n# Idea\n';
    const entry = entryOf(text);
    const context = logOf(text).context();
    const fixes = findingsOf(text).flatMap((finding) => fixesFor(finding, entry, context, () => undefined));
    const edited = fixes.flatMap((fix) => ('edits' in fix ? fix.edits : []));
    assert.deepEqual(
      edited.filter(({ place }) => place.line < 7),
      [],
    );
  });
});

/** Front matter that cannot be read as YAML, with what is read of it line by line. */
const broken: readonly (readonly [
  what: string,
  lines: string,
  references: readonly string[],
  status?: string,
])[] = [
  ['a list in brackets', "supersedes: [0001-a.md, 'ADR-2', 3] # three", ['0001-a.md', 'ADR-2', '3']],
  ['links in brackets', 'supersedes: [[a](0001-a.md), 2]', ['[a](0001-a.md)', '2']],
  ['a lone link', 'supersedes: [a](0001-a.md)', ['[a](0001-a.md)']],
  ['a quoted bracket', 'supersedes: "[when]"', ['[when]']],
  ['a placeholder in brackets', 'supersedes: [-]', []],
  ['an apostrophe in quotes', "supersedes: 'it''s.md'", ["it's.md"]],
  ['a quote in quotes', 'supersedes: "a \\"b\\".md"', ['a "b".md']],
  ['a value of several lines', 'status: |\n  superseded by 2\n', [], 'superseded by 2'],
  ['a value on the next line', 'status:\n  open', [], 'open'],
  ['dashes without an item', 'supersedes:\n- 1\n-\n- 2', ['1', '2']],
];

describe('front matter that is read line by line', () => {
  for (const [what, lines, references, status] of broken) {
    it(what, () => {
      const record = readRecord(`---\n${lines}\nx: [a, {b\n---\n# Idea\n`);
      assert.strictEqual(record.frontMatter?.problems[0]?.is, 'unreadable');
      assert.deepEqual(
        record.supersedes.map(({ text }) => text),
        references,
      );
      assert.strictEqual(record.status?.text, status);
    });
  }

  it('a list stands twice with different values where its name in another language says nothing', () => {
    const record = readRecord('---\nsupersedes:\nremplace:\n  - 0001-a.md\nx: [a, {b\n---\n# Idea\n');
    assert.deepEqual(record.frontMatter?.conflicts, ['supersedes']);
  });

  it('a list right below a heading is one, also behind front matter that is never closed', () => {
    const record = readRecord('---\nstatus: open\n\n## Edge\n- Position: niche\n');
    assert.strictEqual(record.fields[0]?.label.text, 'Position');
  });

  it('a quoted key belongs to front matter that is never closed', () => {
    assert.strictEqual(readRecord('---\nstatus: open\n"a b": c\ndate: 2024-01-01\n').date?.day, '2024-01-01');
  });

  it('a status or date that is a placeholder is looked for further on', () => {
    const record = readRecord('# Idea\n\nDate: {when}\n\n## Date\n\n{day}\n\n2024-01-01\n');
    assert.strictEqual(record.date?.day, '2024-01-01');
  });

  it('an answer `unknown` below a label is no heading of open questions', () => {
    const record = readRecord('### Cost today\n\nunknown\n\n- Who asks: Ana\n');
    assert.deepEqual(record.questions, []);
    assert.strictEqual(record.fields.length, 2);
  });
});

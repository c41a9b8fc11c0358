import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { DecisionRecord } from '../../../src/core/record/record.ts';
import { marked, textAt } from '../places.ts';
import { present } from '../present.ts';

/** What a record says of itself, short. */
function said(record: DecisionRecord) {
  return {
    verdict: record.verdictKey?.text,
    status: record.status?.text,
    date: record.date?.day ?? record.date?.text,
    review: record.review?.day ?? record.review?.text,
    lang: record.language,
    supersedes: record.supersedes.map(({ text }) => text),
    supersededBy: record.supersededBy.map(({ text }) => text),
  };
}

type Row = readonly [what: string, text: string, expected: Partial<ReturnType<typeof said>>];

const rows: readonly Row[] = [
  [
    'English keys',
    '---\nverdict: scale\nstatus: open\ndate: 2026-03-14\nreview: 2027-03-14\n---\n',
    { verdict: 'scale', status: 'open', date: '2026-03-14', review: '2027-03-14' },
  ],
  [
    'French keys',
    '---\ndécision: scaler\nstatut: ouvert\nà-revoir: 2027-03-14\nremplacé-par: 0003-x.md\nlangue: français\n---\n',
    { verdict: 'scaler', status: 'ouvert', review: '2027-03-14', supersededBy: ['0003-x.md'], lang: 'fr' },
  ],
  [
    'any case, blanks and underscores',
    '---\nVerdict: scale\nReview Date: 2027-03-14\nSUPERSEDED_BY: 3\n---\n',
    { verdict: 'scale', review: '2027-03-14', supersededBy: ['3'] },
  ],
  [
    'quotes and comments come off',
    '---\nverdict: "scale" # for now\nstatus: \'open\'\n---\n',
    { verdict: 'scale', status: 'open' },
  ],
  ['no is not a boolean', '---\nverdict: no\nstatus: true\n---\n', { verdict: 'no', status: 'true' }],
  [
    'lists of references',
    '---\nsupersedes: [0001-a.md, 0002-b.md]\nsuperseded-by:\n  - 0003-c.md\n  - 4\n---\n',
    { supersedes: ['0001-a.md', '0002-b.md'], supersededBy: ['0003-c.md', '4'] },
  ],
  ['placeholders are absent', '---\nverdict:\nstatus: TODO\ndate: …\nsupersedes: none\n---\n', {}],
  ['a block', '---\nstatus: |\n  open\nverdict: scale\n---\n', { status: 'open', verdict: 'scale' }],
  [
    'broken YAML is read line by line',
    '---\ntitle: a: b\nverdict: "scale" # c\nstatus: open\nsupersedes: [a](b.md)\n---\n',
    { verdict: 'scale', status: 'open', supersedes: ['[a](b.md)'] },
  ],
  ['never closed', '---\nverdict: scale\nstatus: open\n\n# Idea\n', { verdict: 'scale', status: 'open' }],
  [
    'twice with different values: none',
    '---\nstatus: open\nstatus: decided\nverdict: scale\n---\n\nStatus: decided\n',
    { verdict: 'scale' },
  ],
  ['twice by its French name', '---\nstatus: open\nstatut: décidé\n---\n', {}],
  ['twice with one value', '---\nstatus: open\nstatut: open\n---\n', { status: 'open' }],
  ['CRLF', '---\r\nverdict: scale\r\nstatus: open\r\n---\r\n', { verdict: 'scale', status: 'open' }],
  [
    'a bad date stays visible',
    '---\ndate: 2026-02-30\nreview: Q1 2027\n---\n',
    { date: '2026-02-30', review: 'Q1 2027' },
  ],
  ['a time is cut', '---\ndate: 2026-02-03T10:00:00Z\n---\n', { date: '2026-02-03' }],
  [
    'a status line',
    '# Idea\n\n- Status: accepted\n- Date: 2026-03-14\n',
    { status: 'accepted', date: '2026-03-14' },
  ],
  [
    'a status section',
    '# Idée\n\n## Statut\n\nAccepté\n\n## Date\n\n2026-03-14\n',
    { status: 'Accepté', date: '2026-03-14' },
  ],
  ['the key comes first', '---\nstatus: open\n---\n\nStatus: decided\n', { status: 'open' }],
  ['an empty key leaves it to the body', '---\nstatus:\n---\n\nStatus: decided\n', { status: 'decided' }],
  [
    'superseded by, in the status',
    '---\nstatus: superseded by 0007\n---\n',
    { status: 'superseded by 0007', supersededBy: ['0007'] },
  ],
  [
    'superseded by, in a section with a link',
    '## Status\n\nSuperseded by [ADR-7](0007-x.md).\n',
    { status: 'Superseded by ADR-7.', supersededBy: ['[ADR-7](0007-x.md)'] },
  ],
  [
    'remplacé par, in a line',
    'Statut : remplacé par 0007-x.md\n',
    { status: 'remplacé par 0007-x.md', supersededBy: ['0007-x.md'] },
  ],
  ['no front matter but a rule', '---\n\nText.\n\n---\n', {}],
  ['only a list', '---\n- a\n- b\n---\n', {}],
];

describe('front matter, and what stands for it in the body', () => {
  for (const [what, text, expected] of rows) {
    it(what, () => {
      const { lang, ...found } = said(readRecord(text));
      const { lang: language, ...wanted } = { supersedes: [], supersededBy: [], ...expected };
      assert.deepEqual<object>(present(found), wanted);
      if (language) assert.strictEqual(lang, language);
    });
  }

  const problems: readonly (readonly [
    what: string,
    text: string,
    is: string,
    unquoted?: readonly string[],
  ])[] = [
    ['a colon in a value', '---\nverdict: scale\ntitle: «a: b\n»---\n', 'unreadable', ['a: b']],
    ['a tab', '---\nlist:\n«\t- a»\n---\n', 'unreadable', []],
    ['a quote that is not closed', '---\ntitle: "a\nstatus: open\n«»---\n', 'unreadable', []],
    ['never closed', '«---»\nverdict: scale\n\n# Idea\n', 'unclosed'],
    ['closed with two dashes', '«---»\nverdict: scale\n--\n\n# Idea\n', 'unclosed'],
    ['a key twice', '---\nstatus: open\n«status»: decided\n---\n', 'twice'],
    ['an unknown key twice', '---\ntags: a\n«tags»: b\n---\n', 'twice'],
    ['a key and its French name', '---\nstatus: open\n«statut»: décidé\n---\n', 'twice'],
    ['behind an emoji', '---\ntitle: 🎯\n«title»: 🎯\n---\n', 'twice'],
  ];
  for (const [what, source, is, unquoted] of problems) {
    it(`a problem: ${what}`, () => {
      const { text, places } = marked(source);
      const [problem, second] = readRecord(text).frontMatter?.problems ?? [];
      assert.strictEqual(second, undefined);
      assert.strictEqual(problem?.is, is);
      const place = problem && { line: problem.place.line, character: problem.place.character };
      if (what !== 'a colon in a value' && what !== 'a quote that is not closed') {
        assert.deepEqual(place, places[0] && { line: places[0].line, character: places[0].character });
      }
      if (unquoted && problem?.is === 'unreadable')
        assert.deepEqual(
          problem.unquoted.map((value) => value.text),
          unquoted,
        );
    });
  }

  it('knows the places of values, quotes included', () => {
    const text = '---\nverdict: "scale" # c\nstatus:\n---\n';
    const keys = readRecord(text).frontMatter?.keys.map(({ value }) => textAt(text, value.place));
    assert.deepEqual(keys, ['"scale"', '']);
  });
});

/** Lines of a front matter, with what stands at the place of each record that they name. */
const named: readonly (readonly [what: string, lines: string, places: readonly string[]])[] = [
  ['several in one value', 'supersedes: 0001, b.md', ['0001', 'b.md']],
  ['in quotes', 'supersedes: "0001 and b.md"', ['0001', 'b.md']],
  ['behind a word, in quotes', 'superseded-by: "superseded by 0001, b.md"', ['0001', 'b.md']],
  ['an apostrophe written twice', "supersedes: 'it''s.md, 0002, b''c.md'", ["it''s.md", '0002', "b''c.md"]],
  ['an escape, whose parts have no place', 'supersedes: "\\u0061.md, 0002"', ['"\\u0061.md, 0002"']],
  [
    'in a list that YAML cannot read, with an apostrophe',
    `supersedes: [it's.md, [the other](b.md), "c, d.md", 'it''s, too.md', 2]`,
    ["it's.md", '[the other](b.md)', '"c, d.md"', "'it''s, too.md'", '2'],
  ],
  [
    'in a list of many links that does not end',
    `supersedes: [${'[a](b)'.repeat(60)} "]`,
    [`[${'[a](b)'.repeat(60)} "]`],
  ],
  ['a key that stands twice', "supersedes: a.md, 2\nremplace: 'a.md, 2'", ['a.md', 'a.md', '2', '2']],
];

describe('the names in a front matter', () => {
  for (const [what, lines, places] of named) {
    it(`stand each at its place: ${what}`, () => {
      const text = `---\n${lines}\n---\n# A\n`;
      const { supersedes, supersededBy } = readRecord(text);
      const all = [...supersedes, ...supersededBy].flatMap((one) => [one, ...(one.again ?? [])]);
      assert.deepEqual(
        all.map(({ place }) => textAt(text, place)),
        places,
      );
    });
  }
});

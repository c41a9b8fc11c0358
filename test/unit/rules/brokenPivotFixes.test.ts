import { assert } from 'chai';
import { fixByChoice } from '../../../src/core/rules/check.ts';
import { entryOf, findingsOf, logOf } from './cases.ts';
import { describeFixes, type FixRow } from './table.ts';

const record = (keys: string, rest = ''): string => `---\nverdict: no\n${keys}\n---\n\n# Idea\n${rest}`;
const fiche = (keys: string): string => `---\nverdict: non\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n`;
const body = (rest: string): string => `# Idea\n\n## Business need\n\nTwo firms.\n\n${rest}\n`;

const RENAMED = {
  file: '0003-idea.md',
  beside: {
    '0001-case-graph.md': record('status: superseded by 3'),
    '0002-agents.md': record(''),
  },
};
const FOLDERS = {
  file: 'new/0009-idea.md',
  beside: { '0001-graph.md': record(''), 'old/0001-older.md': record('') },
};
const CIRCLE = { file: '0002-idea.md', beside: { '0001-graph.md': record('supersedes: 2') } };
const name = (what: string, before: string, after: string, more: Partial<FixRow> = {}): FixRow => ({
  what,
  title: 'Name “0002-agents.md”',
  around: RENAMED,
  before,
  after,
  next: ['one-sided-pivot'],
  ...more,
});

const ONE_OF_TWO = ['Name “../0001-graph.md”', 'Name “../old/0001-older.md”', 'Choose a Record…'];

describe('broken-pivot', () => {
  describeFixes({
    rule: 'broken-pivot',
    fixes: [
      name(
        'names a record',
        record('supersedes: 2-agent # then'),
        record('supersedes: 0002-agents.md # then'),
      ),
      name('in quotes', record('superseded-by: "./agents.md"'), record('superseded-by: "0002-agents.md"')),
      name('a link', record("supersedes: '[Agents](2-agent.md)'"), record("supersedes: '0002-agents.md'")),
      name(
        'in a list',
        record('replaces:\n  - agents # a\n  - 1'),
        record('replaces:\n  - 0002-agents.md # a\n  - 1'),
      ),
      name(
        'in a list in brackets',
        record("replaces: [1, 'agents']"),
        record("replaces: [1, '0002-agents.md']"),
      ),
      name(
        'among several in a value',
        record('supersedes: "1, 7"'),
        record('supersedes: "1, 0002-agents.md"'),
      ),
      name(
        'behind the status',
        record('status: replaced by agents'),
        record('status: replaced by 0002-agents.md'),
      ),
      name(
        'behind the status in quotes, with its day',
        record('status: "superseded by 0007 (in May)"'),
        record('status: "superseded by 0002-agents.md (in May)"'),
      ),
      name(
        'behind the status of a line',
        body('Status: **Superseded** by [agents](7.md), in May.'),
        body('Status: **Superseded** by 0002-agents.md, in May.'),
      ),
      name(
        'behind the status of a section',
        body('## Status\n\nSuperseded by agents'),
        body('## Status\n\nSuperseded by 0002-agents.md'),
      ),
      name('in French', fiche('remplace: "agents"'), fiche('remplace: "0002-agents.md"')),
      name('instead of itself', record('supersedes: 3'), record('supersedes: 0002-agents.md')),
      name('which names it back', record('supersedes: graph'), record('supersedes: 0001-case-graph.md'), {
        title: 'Name “0001-case-graph.md”',
        around: { ...RENAMED, beside: { '0001-case-graph.md': record('status: superseded by 3') } },
        next: [],
      }),
      name('one of two, by its path', record('supersedes: 1'), record('supersedes: ../old/0001-older.md'), {
        title: 'Name “../old/0001-older.md”',
        around: FOLDERS,
      }),
      name('that somebody chose', record('supersedes: 7'), record('supersedes: ../0001-graph.md'), {
        title: 'Name “../0001-graph.md”',
        choose: '0001-graph.md',
        around: FOLDERS,
      }),
      name('in a circle', record('supersedes: 1'), record('supersedes: 0003-other.md'), {
        title: 'Name “0003-other.md”',
        around: { ...CIRCLE, beside: { ...CIRCLE.beside, '0003-other.md': record('') } },
      }),
      ...out([
        ['itself', 'supersedes: 2 # by mistake\npivot: chosen', 'supersedes: # by mistake\npivot: chosen'],
        ['itself, the last key', 'pivot: chosen\nsuperseded-by: "2"', 'pivot: chosen'],
        ['itself, of a list', 'supersedes:\n  - 3\n  - 2 # no\n  - 4', 'supersedes:\n  - 3\n  # no\n  - 4'],
        ['itself, the first of a list in brackets', "supersedes: ['2', 3]", 'supersedes: [3]'],
        ['itself, the last of a list in brackets', 'supersedes: [3, 2]', 'supersedes: [3]'],
        ['itself, of several in a value', 'supersedes: 3, 2 and 4', 'supersedes: 3, 4'],
        ['itself, of several lines in brackets', 'supersedes: [\n  2,\n  3\n  ]', 'supersedes: [\n  3\n  ]'],
      ]),
      {
        what: 'takes a link of a circle out',
        title: 'Take the reference out',
        around: CIRCLE,
        before: record('supersedes: 0001-graph.md\npivot: chosen'),
        after: record('pivot: chosen'),
      },
    ],
    offers: {
      en: [
        [
          'the nearest name, then those of the folder',
          record('supersedes: 0001-cases-graph.md'),
          ['Name “0001-case-graph.md”', 'Name “0002-agents.md”', 'Choose a Record…'],
          RENAMED,
        ],
        ['only those that it may be', record('supersedes: 1'), ONE_OF_TWO, FOLDERS],
        [
          'none that would close a circle',
          record('supersedes: 7\nsuperseded-by: 2'),
          ['Name “0001-case-graph.md”', 'Choose a Record…'],
          {
            ...RENAMED,
            beside: { '0001-case-graph.md': record(''), '0002-agents.md': record('supersedes: 3') },
          },
        ],
        [
          'to take nothing out that stands on the line of its key, before other lines',
          record('supersedes: [2,\n  3]'),
          ['Name “3-x.md”', 'Choose a Record…'],
          { file: '2-idea.md', beside: { '3-x.md': record('') } },
        ],
        [
          'to take it out of a circle',
          record('supersedes: 1'),
          ['Take the reference out', 'Choose a Record…'],
          CIRCLE,
        ],
        [
          'nothing while two lead round',
          record('supersedes: 1\nsuperseded-by: 1'),
          [],
          { ...CIRCLE, beside: { '0001-graph.md': record('supersedes: 2\nsuperseded-by: 2') } },
        ],
        [
          'only a choice behind the status',
          record('status: superseded by 3'),
          ['Name “0001-case-graph.md”', 'Name “0002-agents.md”', 'Choose a Record…'],
          { ...RENAMED, beside: { '0001-case-graph.md': record(''), '0002-agents.md': record('') } },
        ],
      ],
      fr: [
        [
          'un nom, ou le retrait',
          fiche('remplace: 3'),
          ['Nommer « 0002-agents.md »', 'Retirer le renvoi', 'Choisir une fiche…'],
          { file: '0003-idee.md', beside: { '0002-agents.md': record('') } },
        ],
      ],
    },
  });
});

describe('broken-pivot', () => {
  const choices: readonly (readonly [
    what: string,
    before: string,
    choose: string,
    title: string | undefined,
  ])[] = [
    ['a record', record('supersedes: 7'), '0002-agents.md', 'Name “0002-agents.md”'],
    [
      'none that would close a circle',
      record('supersedes: 7\nsuperseded-by: 2'),
      '0002-agents.md',
      undefined,
    ],
    ['nothing while two lead round', record('supersedes: 1\nsuperseded-by: 1'), '0002-agents.md', undefined],
  ];
  for (const [what, before, choose, title] of choices) {
    it(`lets ${what} be chosen`, () => {
      const around = {
        file: '0003-idea.md',
        beside: { '0001-graph.md': record('supersedes: 3\nsuperseded-by: 3'), '0002-agents.md': record('') },
      };
      const log = logOf(before, around);
      const entry = entryOf(before, around.file);
      const finding = findingsOf(before, around).find(({ rule }) => rule === 'broken-pivot');
      assert.isOk(finding);
      assert.strictEqual(
        fixByChoice(finding, entry, log.context(), entryOf(record(''), choose))?.title.en,
        title,
      );
    });
  }
});

/** Fixes that take a reference of record 2 to itself out. */
function out(rows: readonly (readonly [what: string, before: string, after: string])[]): readonly FixRow[] {
  const other = { '3-x.md': record('superseded-by: 2\nstatus: superseded') };
  const around = { file: '2-idea.md', beside: { ...other, '4-y.md': other['3-x.md'] } };
  return rows.map(([what, before, after]) => ({
    what: `takes out ${what}`,
    title: 'Take the reference out',
    around,
    before: record(before),
    after: record(after),
  }));
}

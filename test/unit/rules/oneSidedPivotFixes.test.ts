import { assert } from 'chai';
import { fixesOf } from './cases.ts';
import { describeFixes, type FixRow } from './table.ts';

const record = (keys: string, rest = ''): string => `---\nverdict: no\n${keys}\n---\n\n# Idea\n${rest}`;
const fiche = (keys: string): string => `---\nverdict: non\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n`;
const body = (rest: string): string => `# Idea\n\n## Business need\n\nTwo firms.\n\n${rest}\n`;
/** Beside what is record 2, as record 1 or 3. */
const first = (text: string) => ({ file: '0002-idea.md', beside: { '0001-graph.md': text } });
const third = (text: string) => ({ file: '0002-idea.md', beside: { '0003-agents.md': text } });

const write = (
  what: string,
  before: string,
  after: string,
  from: string,
  to: string,
  more: Partial<FixRow> = {},
): FixRow => ({
  what,
  title: 'Write it in “0001-graph.md” too',
  around: first(from),
  before,
  after,
  others: { '0001-graph.md': to },
  ...more,
});
const FOLLOWS = record('supersedes: 1');

describe('one-sided-pivot', () => {
  describeFixes({
    rule: 'one-sided-pivot',
    around: first(record('status: superseded')),
    fixes: [
      write(
        'writes name and status',
        FOLLOWS,
        FOLLOWS,
        record('status: decided # in May'),
        record('status: superseded # in May\nsuperseded-by: 0002-idea.md'),
      ),
      write(
        'makes both keys',
        FOLLOWS,
        FOLLOWS,
        body('No more.').trimEnd(),
        `---\nstatus: superseded\nsuperseded-by: 0002-idea.md\n---\n\n${body('No more.').trimEnd()}`,
      ),
      write(
        'writes the status where a line says it',
        FOLLOWS,
        FOLLOWS,
        body('Status: accepted'),
        `---\nsuperseded-by: 0002-idea.md\n---\n\n${body('Status: superseded')}`,
      ),
      write(
        'adds the name to a list',
        FOLLOWS,
        FOLLOWS,
        record("status: superseded\nsuperseded-by:\n  - '3' # too"),
        record("status: superseded\nsuperseded-by:\n  - '3' # too\n  - 0002-idea.md"),
        {
          around: {
            file: '0002-idea.md',
            beside: {
              '0001-graph.md': record("status: superseded\nsuperseded-by:\n  - '3' # too"),
              '3-x.md': record('supersedes: 1'),
            },
          },
        },
      ),
      write(
        'adds the name to the one that is there',
        FOLLOWS,
        FOLLOWS,
        record('status: superseded\nsuperseded-by: "3" # too'),
        record('status: superseded\nsuperseded-by: ["3", 0002-idea.md] # too'),
        {
          around: {
            file: '0002-idea.md',
            beside: {
              '0001-graph.md': record('status: superseded\nsuperseded-by: "3" # too'),
              '3-x.md': record('supersedes: 1'),
            },
          },
        },
      ),
      write(
        'leaves dropped what was dropped',
        FOLLOWS,
        FOLLOWS,
        record('status: dropped'),
        record('status: dropped\nsuperseded-by: 0002-idea.md'),
      ),
      write(
        'writes the status alone',
        FOLLOWS,
        FOLLOWS,
        record('status: open\nsuperseded-by: 2'),
        record('status: superseded\nsuperseded-by: 2'),
      ),
      write(
        'in the language of the other',
        FOLLOWS,
        FOLLOWS,
        fiche('statut: "décidé"'),
        fiche('statut: "remplacé"\nsuperseded-by: 0002-idea.md'),
      ),
      {
        what: 'writes what it supersedes, and its own status',
        title: 'Write it in “0003-agents.md” too',
        around: {
          file: '0002-idea.md',
          beside: { '0003-agents.md': record('supersedes: [1]'), '1-x.md': record('') },
        },
        before: record('status: decided\nsuperseded-by: 3'),
        after: record('status: superseded\nsuperseded-by: 3'),
        others: { '0003-agents.md': record('supersedes: [1, 0002-idea.md]') },
      },
      {
        what: 'writes what it supersedes, where its own status says so',
        title: 'Write it in “0003-agents.md” too',
        around: third(fiche('statut: ouvert')),
        before: record('status: superseded by 3'),
        after: record('status: superseded by 3'),
        others: { '0003-agents.md': fiche('statut: ouvert\nsupersedes: 0002-idea.md') },
      },
      {
        what: 'by a path between two folders',
        title: 'Write it in “0001-graph.md” too',
        around: { file: 'new/0002-idea.md', beside: { 'old/0001-graph.md': record('status: dropped') } },
        before: record('supersedes: 0001-graph.md'),
        after: record('supersedes: 0001-graph.md'),
        others: { 'old/0001-graph.md': record('status: dropped\nsuperseded-by: ../new/0002-idea.md') },
      },
    ],
    offers: {
      en: [
        ['the other side', FOLLOWS, ['Write it in “0001-graph.md” too']],
        [
          'nothing where the other is no list of lines',
          FOLLOWS,
          [],
          first('---\n{ verdict: no }\n---\n\n# Idea\n'),
        ],
        [
          'nothing where its own status stands twice',
          record('status: open\nstatus: decided\nsuperseded-by: 3'),
          [],
          third(record('')),
        ],
      ],
      fr: [['l’autre côté', fiche('remplace: 1'), ['L’écrire aussi dans « 0001-graph.md »']]],
    },
  });

  it('is made at once where one fix of a line is', () => {
    const [fix] = fixesOf('one-sided-pivot', FOLLOWS, first(record('status: superseded')));
    assert.isOk(fix?.kind === 'settling' && fix.preferred);
  });
});

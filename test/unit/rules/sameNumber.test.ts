import { assert } from 'chai';
import { entryOf, logOf } from './cases.ts';
import { describeRule } from './table.ts';

const RECORD = '---\nverdict: undecided\n---\n\n# Idea\n';
const FICHE = '---\nverdict: indécis\n---\n\n# Idée\n\n## Besoin métier\n';
const SEEN = `«»${RECORD}`;
const ADR = '---\nstatus: accepted\n---\n\n# One queue\n\n## Context\n\nTwo.\n\n## Decision\n\nOne.\n';
/** Beside a record of the name given, records of the other names. */
const beside = (file: string, ...others: readonly string[]) => ({
  file,
  beside: Object.fromEntries(others.map((name) => [name, RECORD])),
});
const TWO = beside('0002-idea.md', '0002-graph.md');
const RENAME = 'Rename to the next free number';

describeRule({
  rule: 'same-number',
  severity: 'information',
  seen: { en: RECORD, fr: FICHE },
  around: TWO,
  silentWhenClosed: false,
  rows: {
    en: [
      [
        'two of a folder: on line 1',
        SEEN,
        'Number 2 is also that of 0002-graph.md: the number alone does not tell which is meant.',
        TWO,
      ],
      [
        'three, in the order of their names',
        SEEN,
        'Number 2 is also that of 0002-agents.md · 02-graph.md: the number alone does not tell which is meant.',
        beside('2-idea.md', '02-graph.md', '0002-agents.md'),
      ],
      [
        'a crowd',
        SEEN,
        'Number 2 is also that of more than 20 others: the number alone does not tell which is meant.',
        beside('2-idea.md', ...Array.from({ length: 21 }, (_, nth) => `2-${nth}.md`)),
      ],
      ['with the name of the series', SEEN, undefined, beside('0012-idea.md', 'ADR-12-graph.markdown')],
      ['a translation of another one', SEEN, undefined, beside('2-idea.md', '2-idea.fr.md', '2-graph.md')],
      ['not the translation of the same', SEEN, undefined, beside('2-idea.fr.md', '2-idea-2.fr.md')],
      ['in a sub-folder', SEEN, undefined, beside('old/2-idea.md', 'old/2-graph.md')],
      ['another kind of record', SEEN, undefined, { file: '2-idea.md', beside: { '2-queue.md': ADR } }],
      ['in another kind of record', `«»${ADR}`, undefined, TWO],
      ['dropped', SEEN.replace('undecided', 'no\nstatus: dropped'), undefined, TWO],
      ['superseded', SEEN.replace('undecided', 'no\nstatus: superseded by 7'), undefined, TWO],
      [
        'beside a record that is closed',
        SEEN,
        undefined,
        {
          file: '2-idea.md',
          beside: { '2-graph.md': '---\nverdict: no\nstatus: dropped\n---\n' },
        },
      ],
      ['without front matter and title', '«»## Business need\n\nTwo firms.\n', undefined, TWO],
      ['close: another number', RECORD, undefined, beside('0002-idea.md', '0003-graph.md', '0020-agents.md')],
      [
        'close: translations',
        RECORD,
        undefined,
        beside('0002-idea.md', '0002-idea.fr.md', '0002-idea_en.md'),
      ],
      ['close: in two folders', RECORD, undefined, beside('2-idea.md', 'old/2-graph.md')],
      ['close: a day', RECORD, undefined, beside('2024-12-02-idea.md', '2024-12-03-graph.md')],
      ['close: a month', RECORD, undefined, beside('2024-12-idea.md', '2024-12-graph.md')],
      ['close: a year', RECORD, undefined, beside('2024-idea.md', '2024-graph.md')],
      ['close: no number', RECORD, undefined, beside('idea.md', 'graph.md')],
      ['close: a number that goes on', RECORD, undefined, beside('2nd-idea.md', '2-graph.md')],
    ],
    fr: [
      [
        'deux dans un dossier : sur la première ligne',
        `«»${FICHE}`,
        'Le numéro 2 est aussi celui de 0002-graph.md : le numéro seul ne dit pas laquelle est visée.',
        TWO,
      ],
      ['presque : une traduction', FICHE, undefined, beside('2-idee.fr.md', '2-idee.md')],
    ],
  },
  fixes: [],
  offers: {
    en: [['a new name', RECORD, [RENAME]]],
    fr: [['un autre nom', FICHE, ['Renommer avec le prochain numéro libre']]],
  },
});

describe('same-number', () => {
  it('does not look at what stands outside of records folders, nor at what was not read', () => {
    const others = { '2-a.md': 'listed', '2-b.md': 'unlisted', '2-c.md': 'unread' } as const;
    const log = logOf(RECORD, { file: '2-idea.md' });
    const seen = (name: string) =>
      log.findings(entryOf('', name).address).some(({ rule }) => rule === 'same-number');
    for (const [name, is] of Object.entries(others)) {
      const entry = entryOf(RECORD, name);
      log.set({
        ...entry,
        ...(is === 'unread' && { kind: is }),
        ...(is === 'unlisted' && { unlisted: true }),
      });
      if (is !== 'listed') log.delete(entryOf('', '2-a.md').address);
      assert.deepEqual([seen('2-idea.md'), seen(name)], [is === 'listed', is === 'listed'], is);
    }
  });
});

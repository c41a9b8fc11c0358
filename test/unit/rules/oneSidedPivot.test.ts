import { assert } from 'chai';
import { entryOf, logOf } from './cases.ts';
import { describeRule } from './table.ts';

const record = (keys: string, rest = ''): string => `---\nverdict: no\n${keys}\n---\n\n# Idea\n${rest}`;
const fiche = (keys: string): string => `---\nverdict: non\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n`;
const body = (rest: string): string => `# Idea\n\n## Business need\n\nTwo firms.\n\n${rest}\n`;
const adr = (keys: string): string =>
  `---\n${keys}\n---\n\n# One queue\n\n## Context\n\nTwo.\n\n## Decision\n\nOne.\n`;

/** Beside what is record 2, as record 1 or 3. */
const first = (text: string) => ({ file: '0002-idea.md', beside: { '0001-graph.md': text } });
const third = (text: string) => ({ file: '0002-idea.md', beside: { '0003-agents.md': text } });
const BACK = 'status: superseded\nsuperseded-by: 2';

const FOLLOWS = record('supersedes: 1');

describeRule({
  rule: 'one-sided-pivot',
  severity: 'information',
  seen: { en: FOLLOWS, fr: fiche('remplace: 1') },
  around: first(record('status: superseded')),
  silentWhenClosed: false,
  rows: {
    en: [
      [
        'what it supersedes does not name it',
        record('supersedes: «0001-graph.md» # then'),
        'This record supersedes “0001-graph.md”, which does not name it yet.',
        first(record('')),
      ],
      [
        'what supersedes it does not name it',
        record('status: superseded\nsuperseded-by: «3»'),
        'This record is superseded by “0003-agents.md”, which does not name it yet.',
        third(record('')),
      ],
      ['behind the status', record('status: superseded by «3»'), undefined, third(record(''))],
      [
        'what it supersedes says that it is decided',
        record('supersedes: «1»'),
        'This record supersedes “0001-graph.md”, whose status does not say so yet.',
        first(record('status: decided\nsuperseded-by: 2')),
      ],
      [
        'says that it is open',
        record('supersedes: «1»'),
        undefined,
        first(record('status: draft\nsuperseded-by: 2')),
      ],
      ['says no status', record('supersedes: «1»'), undefined, first(record('superseded-by: 2'))],
      [
        'names another one back',
        record('supersedes: «1»'),
        undefined,
        {
          file: '0002-idea.md',
          beside: {
            '0001-graph.md': record('status: superseded by 3'),
            '0003-agents.md': record('supersedes: 1'),
          },
        },
      ],
      [
        'each of two',
        record('supersedes: [«1», «3»]'),
        undefined,
        {
          file: '0002-idea.md',
          beside: { '0001-graph.md': record(''), '0003-agents.md': record('') },
        },
      ],
      [
        'once, of two names for one',
        record('supersedes: [«1», 0001-graph.md]'),
        undefined,
        first(record('')),
      ],
      ['a dropped one', record('supersedes: «1»'), undefined, first(record('status: dropped'))],
      ['itself dropped', record('status: dropped\nsupersedes: «1»'), undefined, first(record(''))],
      ['another kind of record', record('supersedes: «1»'), undefined, first(adr('status: accepted'))],
      ['in another kind of record', adr('status: accepted\nsupersedes: «1»'), undefined, first(record(''))],
      ['close: both say so', FOLLOWS, undefined, first(record(BACK))],
      [
        'close: the other says so behind its status',
        FOLLOWS,
        undefined,
        first(body('Status: superseded by 2')),
      ],
      [
        'close: the one superseded, of both',
        record(BACK.replace('2', '3')),
        undefined,
        third(record('supersedes: 2')),
      ],
      [
        'close: the one superseded still says that it is open',
        record('superseded-by: 3'),
        undefined,
        third(record('supersedes: 2')),
      ],
      [
        'close: what was dropped stays dropped',
        FOLLOWS,
        undefined,
        first(record('status: dropped\nsuperseded-by: 2')),
      ],
      [
        'close: a status that is not known',
        FOLLOWS,
        undefined,
        first(record('status: frozen\nsuperseded-by: 2')),
      ],
      [
        'close: two statuses',
        FOLLOWS,
        undefined,
        first(record('status: open\nstatus: decided\nsuperseded-by: 2')),
      ],
      ['close: two of the key', FOLLOWS, undefined, first(record('superseded-by: 2\nsuperseded-by: 3'))],
      [
        'close: the other’s own reference is broken',
        FOLLOWS,
        undefined,
        first(record('superseded-by: 0002-old-name')),
      ],
      [
        'close: the other one names more than are followed',
        FOLLOWS,
        undefined,
        first(record(`status: superseded\nsuperseded-by: [${'1, '.repeat(200)}2]`)),
      ],
      ['close: a broken reference', record('supersedes: 7'), undefined, first(record(''))],
      ['close: itself', record('supersedes: 2'), undefined, first(record(''))],
      ['close: a circle of two', FOLLOWS, undefined, first(record('supersedes: 2'))],
      [
        'close: a circle of three',
        FOLLOWS,
        undefined,
        {
          file: '0002-idea.md',
          beside: { '0001-graph.md': record('supersedes: 3'), '0003-agents.md': record('supersedes: 2') },
        },
      ],
      [
        'close: its translation is named',
        FOLLOWS,
        undefined,
        {
          file: '0002-idea.fr.md',
          beside: { '0001-graph.md': record(BACK), '0002-idea.md': FOLLOWS },
        },
      ],
      [
        'close: said by the other alone',
        record(BACK.replace('2', '7')),
        undefined,
        first(record('superseded-by: 2')),
      ],
    ],
    fr: [
      [
        'celle qu’elle remplace ne la nomme pas',
        fiche('remplace: «1»'),
        'Cette fiche remplace « 0001-graph.md », qui ne la nomme pas encore.',
        first(record('')),
      ],
      [
        'celle qui la remplace ne la nomme pas',
        fiche('statut: remplacée\nremplacé-par: «3»'),
        'Cette fiche est remplacée par « 0003-agents.md », qui ne la nomme pas encore.',
        third(record('')),
      ],
      [
        'le statut de l’autre ne le dit pas',
        fiche('remplace: «1»'),
        'Cette fiche remplace « 0001-graph.md », dont le statut ne le dit pas encore.',
        first(fiche('statut: décidé\nremplacé-par: 2')),
      ],
      [
        'presque : les deux le disent',
        fiche('remplace: 1'),
        undefined,
        first(fiche('statut: remplacée par 2')),
      ],
    ],
  },
  fixes: [],
});

describe('one-sided-pivot', () => {
  it('has no other side in a file that was not read', () => {
    for (const kind of ['scale', 'other', 'unread'] as const) {
      const log = logOf(FOLLOWS, { file: '0002-idea.md' });
      log.set({ ...entryOf(record(''), '0001-graph.md'), kind });
      assert.strictEqual(
        log.findings(entryOf('', '0002-idea.md').address).some(({ rule }) => rule === 'one-sided-pivot'),
        kind === 'scale' || kind === 'other',
        kind,
      );
    }
  });
});

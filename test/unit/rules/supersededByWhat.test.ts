import { describeRule } from './table.ts';

const record = (keys: string): string => `---\nverdict: no\n${keys}\n---\n\n# Idea\n`;
const fiche = (keys: string): string => `---\nverdict: non\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n`;
const body = (rest: string): string => `# Idea\n\n## Business need\n\nTwo firms.\n\n${rest}\n`;
const ADR = `---\nstatus: accepted\n---\n\n# One queue\n\n## Context\n\nTwo.\n\n## Decision\n\nOne.\n`;
const SUPERSEDED = record('status: superseded');

/** What stands beside record 2. */
const beside = (others: Readonly<Record<string, string>>) => ({ file: '0002-idea.md', beside: others });
const BOTH = beside({ '0001-graph.md': record(''), '0003-agents.md': record('') });

const MANY = beside({
  '0000-merlin.md': record(''),
  '0001-graph.md': record(''),
  '0010-gollm.md': record(''),
  '0003-agents.md': record(''),
  'old/0004-x.md': record(''),
});

describeRule({
  rule: 'superseded-by-what',
  severity: 'information',
  seen: { en: SUPERSEDED, fr: fiche('statut: remplacé') },
  around: BOTH,
  silentWhenClosed: false,
  rows: {
    en: [
      [
        'by nothing that is named',
        record('status: «superseded» # in May'),
        'This record is superseded, and what followed it is not named yet: in which record does the story go on?',
      ],
      ['another word for it', record('status: «"Deprecated"»')],
      ['an empty name', record('status: «superseded»\nsuperseded-by: TBD')],
      ['behind the status nothing but a day', record('status: «superseded on 2024-05-01»')],
      ['the status of a line', body('Status: «obsolete»')],
      ['the status of a section', body('## Status\n\n«Superseded.»')],
      [
        'while it names what it supersedes',
        record('status: «superseded»\nsupersedes: 1'),
        undefined,
        beside({ '0001-graph.md': record('') }),
      ],
      [
        'while another claims another',
        record('status: «superseded»'),
        undefined,
        beside({ '0003-agents.md': record('supersedes: 1'), '0001-graph.md': record('') }),
      ],
      ['close: named', record('status: superseded\nsuperseded-by: 3'), undefined, BOTH],
      ['close: named, though nothing is there', record('status: superseded\nsuperseded-by: 7')],
      [
        'close: named twice',
        record('status: superseded\nsuperseded-by: 3\nsuperseded-by: 1'),
        undefined,
        BOTH,
      ],
      ['close: named behind the status', record('status: superseded by 3'), undefined, BOTH],
      ['close: claimed', SUPERSEDED, undefined, beside({ '0003-agents.md': record('supersedes: 2') })],
      [
        'close: claimed by another kind of record',
        SUPERSEDED,
        undefined,
        beside({ '0003-agents.md': ADR.replace('accepted', 'accepted\nsupersedes: 2') }),
      ],
      ['close: dropped', record('status: dropped')],
      ['close: open', record('status: open')],
      ['close: two statuses', record('status: superseded\nstatus: open')],
      ['close: another kind of record', ADR.replace('accepted', 'superseded')],
    ],
    fr: [
      [
        'par rien qui soit nommé',
        fiche('statut: «remplacée»'),
        'Cette fiche est remplacée, mais ce qui l’a suivie n’est pas encore nommé : dans quelle fiche l’histoire continue-t-elle ?',
      ],
      ['presque : nommée', fiche('statut: remplacé par 3'), undefined, BOTH],
    ],
  },
  fixes: [
    {
      what: 'names the one that comes next, on both sides',
      title: 'Superseded by “0003-agents.md”',
      before: SUPERSEDED,
      after: record('status: superseded\nsuperseded-by: 0003-agents.md'),
      others: { '0003-agents.md': record('\nsupersedes: 0002-idea.md') },
    },
    {
      what: 'in the empty key and in a list, in French',
      title: 'Superseded by “0003-agents.md”',
      around: beside({ '0003-agents.md': record('supersedes: [1]'), '1-graph.md': record('') }),
      before: fiche('statut: remplacé\nremplacé-par: # ?'),
      after: fiche('statut: remplacé\nremplacé-par: 0003-agents.md # ?'),
      others: { '0003-agents.md': record('supersedes: [1, 0002-idea.md]') },
    },
    {
      what: 'where there is no front matter',
      title: 'Superseded by “0001-graph.md”',
      before: body('Status: superseded').trimEnd(),
      after: `---\nsuperseded-by: 0001-graph.md\n---\n\n${body('Status: superseded').trimEnd()}`,
      around: beside({ '0001-graph.md': '# Idea\n\n## Done by hand\n\nAll.' }),
      others: { '0001-graph.md': '---\nsupersedes: 0002-idea.md\n---\n\n# Idea\n\n## Done by hand\n\nAll.' },
    },
    {
      what: 'names one that somebody chose, of another folder and kind',
      title: 'Superseded by “../more/9-queue.md”',
      choose: 'more/9-queue.md',
      around: { file: 'old/0002-idea.md', beside: { 'more/9-queue.md': ADR } },
      before: SUPERSEDED,
      after: record('status: superseded\nsuperseded-by: ../more/9-queue.md'),
      others: { 'more/9-queue.md': ADR.replace('accepted', 'accepted\nsupersedes: ../old/0002-idea.md') },
    },
  ],
  offers: {
    en: [
      [
        'those that come after it, then those before it, three of its folder',
        SUPERSEDED,
        [
          'Superseded by “0003-agents.md”',
          'Superseded by “0010-gollm.md”',
          'Superseded by “0001-graph.md”',
          'Choose a Record…',
        ],
        MANY,
      ],
      [
        'none that it supersedes itself',
        record('status: superseded\nsupersedes: 3'),
        ['Superseded by “0001-graph.md”', 'Choose a Record…'],
      ],
      [
        'none where it cannot be written',
        SUPERSEDED,
        ['Choose a Record…'],
        beside({ '0003-x.md': '---\n{ verdict: no }\n---\n' }),
      ],
      ['a choice where there is none', SUPERSEDED, ['Choose a Record…'], beside({})],
    ],
    fr: [
      [
        'la suivante',
        fiche('statut: remplacé'),
        ['Remplacée par « 0003-agents.md »', 'Remplacée par « 0001-graph.md »', 'Choisir une fiche…'],
      ],
    ],
  },
});

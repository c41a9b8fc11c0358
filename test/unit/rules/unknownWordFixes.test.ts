import { describeFixes } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const keys = (lines: string): string => `---\n${lines}\n---\n\n# Idea\n\n${NEED}`;
const body = (rest: string): string => `# Idea\n\n${NEED}\n${rest}\n`;
const fiche = (lines: string, rest = ''): string =>
  `---\n${lines}\n---\n\n# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n${rest}`;

const ANSWERED = ['Write “no”', 'Write “yes”', 'Write “partly”'];

describe('unknown-word', () => {
  describeFixes({
    rule: 'unknown-word',
    fixes: [
      {
        what: 'over a word of one letter less, in its quotes',
        title: 'Write “scale”',
        before: keys('verdict: "scal" # so far'),
        after: keys('verdict: "scale" # so far'),
        next: ['scale-first'],
      },
      {
        what: 'over a single word',
        title: "Write “don't scale”",
        before: keys("verdict: 'guilty'\nreview: 2025-09-01"),
        after: keys("verdict: 'don''t scale'\nreview: 2025-09-01"),
        next: ['no-signals'],
      },
      {
        what: 'before several words, which stay',
        title: 'Write “open”',
        before: keys('status: frozen until spring'),
        after: keys('status: open — frozen until spring'),
      },
      {
        what: 'before the lines of a block',
        title: 'Write “undecided”',
        before: keys('verdict: |\n  we see\n  in spring\npivot: chosen'),
        after: keys('verdict: |\n  undecided — we see\n  in spring\npivot: chosen'),
      },
      {
        what: 'over the misspelled first word alone',
        title: 'Write “decided”',
        before: keys('status: decidde by Ana'),
        after: keys('status: decided by Ana'),
        next: ['verdict-missing'],
      },
      {
        what: 'over a first word of two letters less',
        title: 'Write “decided”',
        before: keys('status: aprovd by Ana'),
        after: keys('status: decided by Ana'),
        next: ['verdict-missing'],
      },
      {
        what: 'before a first word that is only somewhat like it',
        title: 'Write “decided”',
        before: keys('status: accelerated by Ana'),
        after: keys('status: decided — accelerated by Ana'),
        next: ['verdict-missing'],
      },
      {
        what: 'before all of it where the rest would make another word of it',
        title: 'Write “scale”',
        before: keys('verdict: scale first'),
        after: keys('verdict: scale — scale first'),
        next: ['scale-first'],
      },
      {
        what: 'in French',
        title: 'Write “ouvert”',
        before: fiche('statut: ouvret'),
        after: fiche('statut: ouvert'),
      },
      {
        what: 'in a line of the body',
        title: 'Write “decided”',
        before: body('- Status: **acepted** by Ana'),
        after: body('- Status: **decided** by Ana'),
        next: ['verdict-missing'],
      },
      {
        what: 'over the misspelled first word of a line',
        title: 'Write “decided”',
        before: body('Status: acepted by Ana.'),
        after: body('Status: decided by Ana.'),
        next: ['verdict-missing'],
      },
      {
        what: 'in a section, at the end',
        title: 'Write “dropped”',
        before: '# Idea\n\n## Business need\n\nTwo firms.\n\n## Status\n\nFrozen',
        after: '# Idea\n\n## Business need\n\nTwo firms.\n\n## Status\n\ndropped',
      },
      {
        what: 'before the sentence of a section, as its first line',
        title: 'Write “open”',
        before: body('## Status\n\nFrozen until *spring*,\nsays Ana.'),
        after: body('## Status\n\nopen\n\nFrozen until *spring*,\nsays Ana.'),
      },
      {
        what: 'before the items of a list, which become a comment',
        title: 'Write “chosen”',
        before: keys('pivot:\n  - Ana left'),
        after: keys('pivot:\n  chosen # - Ana left'),
      },
      {
        what: 'over the misspelled word of a link alone',
        title: 'Write “niche”',
        before: body('- Position: [nihce](m.md), says Ana'),
        after: body('- Position: [niche](m.md), says Ana'),
        next: ['nothing-inimitable'],
      },
      {
        what: 'over a position',
        title: 'Write “durable advantage”',
        before: body('- Position: moat'),
        after: body('- Position: durable advantage'),
        next: ['nothing-inimitable'],
      },
      {
        what: 'before a position of several words, in bold',
        title: 'Write “niche”',
        before: body('- **Position:** market leader'),
        after: body('- **Position:** niche — market leader'),
        next: ['nothing-inimitable'],
      },
      {
        what: 'over an answer of a table',
        title: 'Write “partly”',
        before: body('| Can it be automated? | perhaps |\n| --- | --- |'),
        after: body('| Can it be automated? | partly |\n| --- | --- |'),
      },
      {
        what: 'before an answer of several lines below its heading, in French',
        title: 'Write “oui”',
        before: fiche('verdict: indécis', '\n## Automatisable\n\nOu bien\nplus tard.\n'),
        after: fiche('verdict: indécis', '\n## Automatisable\n\noui — Ou bien\nplus tard.\n'),
      },
      {
        what: 'a no that is not for ever',
        title: 'Write “no, not yet: two cases”',
        before: body('- Can it be industrialised? not yet: two cases'),
        after: body('- Can it be industrialised? no, not yet: two cases'),
      },
      {
        what: 'a no that is not for ever, in French',
        title: 'Write “non, Pas encore”',
        before: fiche('verdict: indécis', '- Industrialisable : Pas encore\n'),
        after: fiche('verdict: indécis', '- Industrialisable : non, Pas encore\n'),
      },
      {
        what: 'partly, what was not yet',
        title: 'Write “partly”',
        before: body('- Can it be industrialised? not yet: two cases'),
        after: body('- Can it be industrialised? partly — not yet: two cases'),
      },
      {
        what: 'moves a status to where it belongs',
        title: 'Move it to the status',
        before: keys('verdict: Accepted'),
        after: keys('verdict:\nstatus: Accepted'),
        next: ['verdict-missing'],
      },
      {
        what: 'moves what a verb names to the status',
        title: 'Move it to the status, as “dropped”',
        before: keys('verdict: kill'),
        after: keys('verdict:\nstatus: dropped'),
      },
      {
        what: 'moves what a verb names to the status, in French',
        title: 'Move it to the status, as “abandonné”',
        before: fiche('verdict: Abandonner'),
        after: fiche('verdict:\nstatus: abandonné'),
      },
      {
        what: 'moves a status with its date to the empty key, in French',
        title: 'Move it to the status',
        before: fiche('verdict: "en cours (mai)" # Ana\nstatut:\nx: y'),
        after: fiche("verdict: # Ana\nstatut: 'en cours (mai)'\nx: y"),
      },
    ],
    offers: {
      en: [
        ['a verdict', keys('verdict: guilty'), ['Write “scale”', "Write “don't scale”", 'Write “undecided”']],
        [
          'the three nearest',
          keys('status: propsed'),
          ['Write “open”', 'Write “dropped”', 'Write “decided”'],
        ],
        ['both', body('- Position: moat'), ['Write “niche”', 'Write “durable advantage”']],
        ['not yet', body('- Can it be automated? Not yet'), ['Write “no, Not yet”', 'Write “partly”']],
        ['all where it only begins so', body('- Can it be automated? not yeti'), ANSWERED],
        ['what is read before it', body('- Can it be automated? partly it is'), ['Write “partly”']],
        [
          'a status under the verdict',
          keys('verdict: accepted'),
          ['Move it to the status', 'Write “scale”', "Write “don't scale”", 'Write “undecided”'],
        ],
        [
          'the status that a verb names, then each verdict',
          keys('verdict: kill'),
          [
            'Move it to the status, as “dropped”',
            'Write “scale”',
            "Write “don't scale”",
            'Write “undecided”',
          ],
        ],
        [
          'each verdict, none by its letters',
          keys('verdict: go'),
          ['Write “scale”', "Write “don't scale”", 'Write “undecided”'],
        ],
        [
          'no status for a verb with something behind it',
          keys('verdict: drop the price'),
          ['Write “scale”', "Write “don't scale”", 'Write “undecided”'],
        ],
        [
          'a verdict that lacks a letter',
          keys('verdict: scal'),
          ['Write “scale”', "Write “don't scale”", 'Write “undecided”'],
        ],
        ['nothing to move under another key', keys('pivot: accepted'), ['Write “chosen”', 'Write “imposed”']],
        [
          'nothing to move where a status is said',
          keys('verdict: accepted\nstatus: open'),
          ['Write “scale”', "Write “don't scale”", 'Write “undecided”'],
        ],
        [
          'nothing to move where two are said',
          keys('verdict: accepted\nstatus: open\nstatus: decided'),
          ['Write “scale”', "Write “don't scale”", 'Write “undecided”'],
        ],
        [
          'nothing to move in what is no list of lines',
          '---\n{ verdict: accepted }\n---\n\n# Idea\n',
          ['Write “scale”', "Write “don't scale”", 'Write “undecided”'],
        ],
      ],
      fr: [
        [
          'pas encore',
          fiche('x: y', '- Automatisable : pas encore\n'),
          ['Écrire « non, pas encore »', 'Écrire « en partie »'],
        ],
        [
          'un statut sous le verdict',
          fiche('verdict: validé'),
          ['Le passer au statut', 'Écrire « scaler »', 'Écrire « ne pas scaler »', 'Écrire « indécis »'],
        ],
      ],
    },
  });
});

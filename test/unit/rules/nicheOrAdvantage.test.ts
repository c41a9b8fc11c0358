import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const NO = '- Can it be industrialised? no\n- Can it be automated? no\n';
const grid = (answers: string): string => `## The two questions\n\n${answers}`;
const record = (rest: string, answers = NO): string => `# Idea\n\n${NEED}\n${grid(answers)}${rest}`;
const ON_TITLE = record('').replace('Idea', '«Idea»');
const fiche = (rest: string, answers = 'Industrialisable : non\nAutomatisable : plutôt non\n'): string =>
  `# Idée\n\n## Besoin métier\n\nDeux cabinets.\n\n${answers}${rest}`;

const niche = (what: string, before: string, after: string, next: readonly string[] = []): FixRow => ({
  what,
  title: 'Position: niche',
  before: record(before),
  after: record(after),
  next,
});
const RESTS = ['nothing-inimitable'];

describeRule({
  rule: 'niche-or-advantage',
  severity: 'information',
  seen: { en: record(''), fr: fiche('') },
  heldBack: `# Idea\n\n${grid(NO)}`,
  rows: {
    en: [
      [
        'no section: on the title',
        ON_TITLE,
        'It can be neither industrialised nor automated; whether it is a niche or a durable advantage is not said yet.',
      ],
      ['neither section nor title: on line 1', `«»${NEED}\n${grid(NO)}`],
      ['an empty section: on its heading', record('\n## «What cannot be copied»\n')],
      ['a section that tells something', record('\n## «Our moat»\n\nTrust.\n').replace('Our moat', 'Moat')],
      ['a heading that is a line', record('\n«Edge»: trust\n')],
      ['a position without an answer', record('\n## «Edge»\n\n- Position: niche / durable advantage\n')],
      ['a position that is asked', record('\n## «Edge»\n\nPosition: ?\n')],
      ['a niche in prose', record('\n## «Edge»\n\nIt is a niche.\n')],
      ['in other words', ON_TITLE.replace('automated? no', 'automated? not at all')],
      ['while it is to be scaled, too', `---\nverdict: scale\n---\n\n${ON_TITLE}`],
      ['close: a niche', record('\nPosition: niche\n')],
      ['close: an advantage, elsewhere', record('\n## Verdict\n\nPosition: advantage\n')],
      ['close: a position that is not known', record('\nPosition: leader\n')],
      ['close: the one is partly', record('', NO.replace('industrialised? no', 'industrialised? partly'))],
      ['close: the other is yes', record('', NO.replace('automated? no', 'automated? yes'))],
      ['close: the other is not answered', record('', NO.replace('automated? no', 'automated?'))],
      ['close: the other is not known', record('', NO.replace('automated? no', 'automated? not yet'))],
    ],
    fr: [
      [
        'sans section',
        fiche('').replace('Idée', '«Idée»'),
        'Cela ne s’industrialise ni ne s’automatise ; la fiche ne dit pas encore si c’est une niche ou un avantage durable.',
      ],
      ['une section', fiche('\n## «Ce qui ne se copie pas»\n\nLa confiance.\n')],
      ['presque : un avantage', fiche('Position : avantage durable, pour l’instant\n')],
      ['presque : en partie', fiche('', 'Industrialisable : non\nAutomatisable : en partie\n')],
    ],
  },
  fixes: [
    niche('with its section', '', '\n## What cannot be copied\n\n- Position: niche\n', RESTS),
    niche(
      'with its section, before what comes later',
      '\n## Verdict\n\nPending.\n',
      '\n## What cannot be copied\n\n- Position: niche\n\n## Verdict\n\nPending.\n',
      RESTS,
    ),
    niche(
      'below an empty heading',
      '\n## Edge\n\n## Verdict\n',
      '\n## Edge\n\n- Position: niche\n\n## Verdict\n',
      RESTS,
    ),
    niche('below prose', '\n## Edge\n\nTrust.\n', '\n## Edge\n\nTrust.\n\n- Position: niche\n'),
    niche(
      'behind a list, without a final newline',
      '\n## Edge\n\n- Trust',
      '\n## Edge\n\n- Trust\n- Position: niche',
    ),
    niche('in its place', '\n## Edge\n\nTrust.\n\nPosition: …\n', '\n## Edge\n\nTrust.\n\nPosition: niche\n'),
    niche(
      'in the place of a choice',
      '\nEdge: trust\nPosition: niche / advantage\n',
      '\nEdge: trust\nPosition: niche\n',
    ),
    niche(
      'in a row',
      '\n## Edge\n\nTrust.\n\n| Position | |\n',
      '\n## Edge\n\nTrust.\n\n| Position | niche |\n',
    ),
    niche(
      'below its heading',
      '\n## Edge\n\nTrust.\n\n### Position\n',
      '\n## Edge\n\nTrust.\n\n### Position\n\nniche\n',
    ),
    niche(
      'behind the line that tells what it rests on',
      '\nEdge: trust\n\n## Signals\n',
      '\nEdge: trust\n\n- Position: niche\n\n## Signals\n',
    ),
    {
      what: 'the other, which is as good',
      title: 'Position: durable advantage',
      before: record('\n## Edge\n\nTrust.\n'),
      after: record('\n## Edge\n\nTrust.\n\n- Position: durable advantage\n'),
    },
    {
      what: 'in French',
      title: 'Position: avantage durable',
      before: fiche('\n## Ce qui ne se copie pas\n\nLa confiance.\n'),
      after: fiche('\n## Ce qui ne se copie pas\n\nLa confiance.\n\n- Position : avantage durable\n'),
    },
  ],
  offers: {
    en: [['both', record(''), ['Position: niche', 'Position: durable advantage']]],
    fr: [['les deux', fiche(''), ['Position : niche', 'Position : avantage durable']]],
  },
});

import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const grid = (one: string, other: string): string =>
  `## The two questions\n\n- Can it be industrialised? ${one}\n- Can it be automated? ${other}\n`;
const record = (one: string, other: string, rest = EDGE): string =>
  `# Idea\n\n${NEED}\n${grid(one, other)}\n${rest}`;
const EDGE = '## What cannot be copied\n\nTrust.\n\n- Position: «niche»\n';
const fiche = (one: string, other: string, position = '«niche»'): string =>
  `# Idée\n\n## Besoin métier\n\nDeux cabinets.\n\n- Industrialisable : ${one}\n- Automatisable : ${other}\n- Position : ${position}\n`;
const plain = (text: string): string => text.replace(/[«»]/g, '');

const fix = (what: string, before: string, after: string): FixRow => ({
  what,
  title: 'Take the position out',
  before: record('yes', 'no', before),
  after: record('yes', 'no', after),
});

describeRule({
  rule: 'commodity-as-edge',
  severity: 'warning',
  seen: { en: plain(record('yes', 'no')), fr: plain(fiche('oui', 'non')) },
  rows: {
    en: [
      [
        'the one is yes',
        record('yes — a month', 'no'),
        'The record speaks of a niche, and also says that it can be industrialised: what others can have too sets nobody apart.',
      ],
      [
        'the other is yes',
        record('partly', 'yes, with a prompt', 'Position: «advantage»\n'),
        'The record speaks of a durable advantage, and also says that it can be automated: what others can have too sets nobody apart.',
      ],
      [
        'both are',
        record('yes', 'yes'),
        'The record speaks of a niche, and also says that it can be industrialised and automated: what others can have too sets nobody apart.',
      ],
      ['one is yes, the other not answered', record('yes', '…')],
      ['one is yes, the other not known', record('not yet', 'yes')],
      ['nothing else is told that cannot be copied', record('yes', 'no', 'Position: «niche, for now»\n')],
      ['in a table', record('yes', 'no', '| Position | «durable advantage» |\n| --- | --- |\n')],
      ['below its heading', record('yes', 'no', '### Position\n\n«Niche, as nobody\nelse asks»\n')],
      ['while it is a gadget, too', `# Idea\n\n${grid('yes', 'no')}\nPosition: «niche»\n`],
      ['while it is to be scaled, too', `---\nverdict: scale\n---\n\n${record('yes', 'no')}`],
      ['close: both are no', plain(record('no', 'no'))],
      ['close: one is partly', plain(record('yes, mostly', 'no'))],
      ['close: not asked', plain(record('', ''))],
      ['close: words that are not known', plain(record('not yet', 'possibly'))],
      ['close: no position', record('yes', 'no', '## What cannot be copied\n\nTrust.\n')],
      ['close: a position without an answer', record('yes', 'no', 'Position: niche / durable advantage\n')],
      ['close: a position that is asked', record('yes', 'no', 'Position: ?\n')],
      ['close: a position that is not known', record('yes', 'no', 'Position: leader\n')],
      ['close: a niche in prose', record('yes', 'no', '## What cannot be copied\n\nThe niche is ours.\n')],
    ],
    fr: [
      [
        'la première',
        fiche('oui', 'non'),
        'La fiche parle d’une niche, et dit aussi que cela peut s’industrialiser : ce que d’autres peuvent avoir aussi ne distingue personne.',
      ],
      [
        'la seconde',
        fiche('en partie', 'oui', '«avantage durable»'),
        'La fiche parle d’un avantage durable, et dit aussi que cela peut s’automatiser : ce que d’autres peuvent avoir aussi ne distingue personne.',
      ],
      [
        'les deux',
        fiche('oui', 'oui'),
        'La fiche parle d’une niche, et dit aussi que cela peut s’industrialiser et s’automatiser : ce que d’autres peuvent avoir aussi ne distingue personne.',
      ],
      ['presque : en grande partie', plain(fiche('oui, en grande partie', 'non'))],
    ],
  },
  fixes: [
    fix('an item', '- Position: niche\n- Since: May\n', '- Since: May\n'),
    fix('a line of a paragraph', 'We are few.\nPosition: niche\nFor now.\n', 'We are few.\nFor now.\n'),
    fix(
      'a paragraph, with the empty line behind it',
      'Trust.\n\nPosition: niche.\n\n## Signals\n',
      'Trust.\n\n## Signals\n',
    ),
    fix('over several lines', '- Position: niche,\n  as nobody asks\n- Since: May\n', '- Since: May\n'),
    fix('nested below its label', '- Position:\n  - niche\n\nMore.\n', 'More.\n'),
    fix(
      'a row',
      '| Since | May |\n| --- | --- |\n| Position | niche |\n',
      '| Since | May |\n| --- | --- |\n',
    ),
    fix('its heading too', '### Position\n\nNiche,\nfor now.\n\n## Signals\n', '## Signals\n'),
    fix('at the end, without a final newline', 'Trust.\n\n- Position: niche', 'Trust.\n'),
    {
      what: 'and then asks what remains, where it is to be scaled',
      title: 'Take the position out',
      before: `---\nverdict: scale\n---\n\n${record('yes', 'no', 'Position: niche\n\n## Signals\n')}`,
      after: `---\nverdict: scale\n---\n\n${record('yes', 'no', '## Signals\n')}`,
      next: ['nothing-inimitable'],
    },
  ],
  goesTo: [
    ['the first that is yes', record('«yes — a month»', 'yes', 'Position: niche\n'), 'Go to the answer'],
    ['the other', record('no', '«yes, with a prompt»', 'Position: niche\n'), 'Go to the answer'],
  ],
  offers: {
    en: [['both', plain(record('yes', 'no')), ['Take the position out', 'Go to the answer']]],
    fr: [['les deux', plain(fiche('oui', 'non')), ['Retirer la position', 'Aller à la réponse']]],
  },
});

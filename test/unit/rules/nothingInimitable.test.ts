import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const BY_HAND = '## Done by hand\n\nFour cases.\n';
const record = (one: string, other: string, rest: string, keys = ''): string =>
  `${keys}# Idea\n\n${NEED}\n- Can it be industrialised? ${one}\n- Can it be automated? ${other}\n\n${BY_HAND}\n${rest}`;
const key = (verdict: string): string => `---\nverdict: ${verdict}\n---\n\n`;
const no = (rest: string): string => record('no', 'no', rest);
const yes = (verdict: string, rest = ''): string => record('yes', 'no', rest, key(verdict));
const fiche = (verdict: string, answer: string, rest: string): string =>
  `---\nverdict: ${verdict}\n---\n\n# Idée\n\n## Besoin métier\n\nDeux cabinets.\n\n- Industrialisable : ${answer}\n- Automatisable : non\n\n## Fait à la main\n\nQuatre dossiers.\n\n${rest}`;
const EDGE = '## What cannot be copied\n\n';
const RESTS = 'The record names a position, and nothing yet that cannot be copied: what does it rest on?';
const REMAINS = 'It is to be scaled, and others can do it too: what remains inimitable is not said yet.';

const fix = (what: string, before: string, after: string): FixRow => ({
  what,
  title: 'Say what cannot be copied',
  scaffolds: true,
  before: no(before),
  after: no(after),
});

describeRule({
  rule: 'nothing-inimitable',
  severity: 'information',
  seen: { en: yes('scale'), fr: fiche('scaler', 'oui', '') },
  heldBack: `${key('scale')}# Idea\n\nIndustrialisable: yes\n`,
  rows: {
    en: [
      ['a position while both are no', no('Position: «niche»\n'), RESTS],
      ['a position while one is partly', record('partly', 'no', 'Position: «niche»\n'), RESTS],
      ['a position while nothing is asked', record('', '', 'Position: «advantage»\n'), RESTS],
      ['a position while it is to be scaled', record('no', 'no', 'Position: «niche»\n', key('scale')), RESTS],
      ['in a section that tells nothing else', no(`${EDGE}- Position: «niche»\n`), RESTS],
      [
        'in one that says there is nothing',
        no(`${EDGE}Nothing, they could all do it.\n\n- Position: «niche»\n`),
      ],
      ['placeholders', no(`${EDGE}{a relation, an insight, trust, a craft}\n\nPosition: «niche»\n`)],
      ['a line that says nothing', no('Edge: none\nPosition: «niche»\n')],
      ['to be scaled, and others can: on the verdict', yes('«scale»'), REMAINS],
      ['the other is yes', record('', 'yes', '', key('«yes»')), REMAINS],
      ['the verdict of the section', record('yes', 'no', '## Verdict\n\n«Scale, and soon.»\n'), REMAINS],
      ['a position that is not said', yes('«scale»', 'Position: …\n'), REMAINS],
      ['an empty section', yes('«scale»', EDGE), REMAINS],
      ['close: it is told', no(`${EDGE}The partner's trust.\n\n- Position: niche\n`)],
      ['close: it is told in an item', no(`${EDGE}- Trust\n- Position: niche\n`)],
      ['close: it is told in a line', no('Edge: trust\nPosition: niche\n')],
      ['close: it begins with nothing', no(`${EDGE}Nothing replaces being there.\n\nPosition: niche\n`)],
      ['close: it is told in the second section', yes('scale', `${EDGE}## Moat\n\nTrust.\n`)],
      ['close: neither position nor verdict', no('')],
      ['close: a position while one is yes', yes('scale', 'Position: niche\n')],
      ['close: a position that is not known', yes('scale', 'Position: leader\n')],
      ['close: one is not known, and so is the position', record('not yet', 'no', 'Position: leader\n')],
      [
        'close: another kind of record',
        '# Idea\n\nStatus: accepted\n\n## Context\n\n## Decision\n\nNo, we do not.\n\nPosition: niche\n',
      ],
      ['close: others can, but it is not to be scaled', yes("don't scale")],
      ['close: others can, undecided', yes('tbd')],
      ['close: others can, a verdict that is not known', yes('guilty')],
      ['close: others can, a verdict that stands twice', yes('scale\nverdict: no')],
      ['close: to be scaled, and nobody else can', record('no', 'no', '', key('scale'))],
      ['close: to be scaled, and others can in part', record('yes, mostly', 'no', '', key('scale'))],
      ['close: to be scaled, and it is not asked', record('', 'no', '', key('scale'))],
    ],
    fr: [
      [
        'une position',
        fiche('ne pas scaler', 'non', 'Position : «avantage durable»\n'),
        'La fiche donne une position, mais ne dit pas encore ce qui ne se copie pas : sur quoi repose cette position ?',
      ],
      [
        'on veut scaler',
        fiche('«scaler»', 'oui', ''),
        'On veut scaler, et d’autres le peuvent aussi : la fiche ne dit pas encore ce qui reste inimitable.',
      ],
      ['rien', fiche('«scaler»', 'oui', '## Ce qui ne se copie pas\n\nRien, tout se copie.\n')],
      [
        'presque : rien ne remplace',
        fiche('scaler', 'oui', '## Mon avantage\n\nRien ne remplace la confiance.\n'),
      ],
    ],
  },
  fixes: [
    fix('inserts the section', 'Position: niche\n', `Position: niche\n\n${EDGE}said\n`),
    fix(
      'inserts it before what comes later',
      'Position: niche\n\n## Signals\n\n- three\n',
      `Position: niche\n\n${EDGE}said\n\n## Signals\n\n- three\n`,
    ),
    fix(
      'fills the section, before its fields',
      `${EDGE}- Position: niche\n`,
      `${EDGE}said\n\n- Position: niche\n`,
    ),
    fix(
      'fills it right behind its heading, before what says nothing',
      '## Edge\nNothing.\n\nPosition: niche\n',
      '## Edge\n\nsaid\n\nNothing.\n\nPosition: niche\n',
    ),
    fix(
      'fills it below an underlined heading, without a final newline',
      'Position: niche\n\nEdge\n----',
      'Position: niche\n\nEdge\n----\n\nsaid',
    ),
    fix(
      'beside a line that says nothing',
      'Edge: none\nPosition: niche\n',
      `Edge: none\nPosition: niche\n\n${EDGE}said\n`,
    ),
    {
      what: 'in French, where it is to be scaled',
      title: 'Say what cannot be copied',
      scaffolds: true,
      before: fiche('scaler', 'oui', '## Questions ouvertes\n\n- Qui ?\n'),
      after: fiche(
        'scaler',
        'oui',
        '## Ce qui ne se copie pas\n\nsaid\n\n## Questions ouvertes\n\n- Qui ?\n',
      ),
    },
  ],
  offers: {
    en: [['one', yes('scale'), ['Say what cannot be copied']]],
    fr: [['une', fiche('scaler', 'oui', ''), ['Dire ce qui ne se copie pas']]],
  },
});

import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const EDGE = '## Done by hand\n\nFour cases.\n\n## What cannot be copied\n\nTrust.\n\n- Position: niche\n';
const body = (one: string, other: string): string =>
  `# Idea\n\n${NEED}\n## The two questions\n\n- Can it be industrialised? ${one}\n- Can it be automated? ${other}\n\n${EDGE}`;
const key = (verdict: string, one = 'no', other = 'no'): string =>
  `---\nverdict: ${verdict}\n---\n\n${body(one, other)}`;
const section = (verdict: string): string => `${body('no', 'no')}\n## Verdict\n\n${verdict}\n`;
const fiche = (verdict: string, other = 'non'): string =>
  `---\nverdict: ${verdict}\n---\n\n# Idée\n\n## Besoin métier\n\nDeux cabinets.\n\n## Les deux questions\n\n- Industrialisable : non\n- Automatisable : ${other}\n\n## Fait à la main\n\nQuatre dossiers.\n\n## Mon avantage\n\nLa confiance.\n\n- Position : niche\n`;

const NEXT = ['no-signals', 'no-review'];
const fix = (to: string, before: string, after: string, next: readonly string[] = NEXT): FixRow => ({
  what: `${to}: ${before.slice(0, 30).replaceAll('\n', ' ')}`,
  title: `Set the verdict to “${to}”`,
  before,
  after,
  next,
});

describeRule({
  rule: 'scale-by-hand-only',
  severity: 'warning',
  seen: { en: key('scale'), fr: fiche('scaler') },
  rows: {
    en: [
      [
        'the key',
        key('«scale»'),
        'It is to be scaled, and by the record it can be neither industrialised nor automated: one of the two may have changed.',
      ],
      ['in other words', key("«'yes'» # in May", 'not really — each is another', 'not at all')],
      ['the section', section('«Scale, and soon.»')],
      ['a line', `${body('no', 'no')}\nVerdict: «scale»\n`],
      ['the key before the section', `${key('«scale»')}\n## Verdict\n\nPending.\n`],
      ['an empty key is none', `${key('')}\n## Verdict\n\n«Scale»\n`],
      ['while it is a gadget, too', '---\nverdict: «scale»\n---\n\nScalable: no\nAutomatable: no\n'],
      ['close: not to be scaled', key("don't scale")],
      ['close: undecided', key('undecided')],
      ['close: no verdict', body('no', 'no')],
      ['close: a verdict that is not known', key('guilty')],
      ['close: a verdict that stands twice', key('scale\nverdict: no')],
      ['close: the one is partly', key('scale', 'partly')],
      ['close: the other is yes', key('scale', 'no', 'yes')],
      ['close: the other is not answered', key('scale', 'no', '')],
      ['close: the other is not known', key('scale', 'no', 'not yet')],
    ],
    fr: [
      [
        'la clé',
        fiche('«scaler»'),
        'On veut scaler ce qui, d’après la fiche, ne s’industrialise ni ne s’automatise : l’un des deux a peut-être changé.',
      ],
      ['presque : en partie', fiche('scaler', 'plutôt')],
    ],
  },
  fixes: [
    fix("don't scale", key('scale'), key("don't scale")),
    fix("don't scale", key('"scale" # in May'), key('"don\'t scale" # in May')),
    fix("don't scale", key("'yes'"), key("'don''t scale'")),
    fix("don't scale", section('**Scale**, and soon.'), section("**Don't scale**, and soon.")),
    fix('undecided', section('- scale (soon)'), section('- undecided (soon)'), []),
    fix('undecided', key('scale'), key('undecided'), []),
    fix(
      "don't scale",
      `${key('scale')}\n## Verdict\n\nScale: soon.`,
      `${key("don't scale")}\n## Verdict\n\nDon't scale: soon.`,
    ),
    fix(
      "don't scale",
      `${key('scale')}\n## Verdict\n\nDon't scale yet.\n`,
      `${key("don't scale")}\n## Verdict\n\nDon't scale yet.\n`,
    ),
    fix('ne pas scaler', fiche('scaler'), fiche('ne pas scaler')),
  ],
  goesTo: [
    ['the first answer', key('scale', '«no — by nobody»'), 'Go to the two questions'],
    [
      'wherever it stands',
      '---\nverdict: scale\n---\n\nAutomatable: no\n\n### Industrialisable\n\n«No.»\n',
      'Go to the two questions',
    ],
  ],
  offers: {
    en: [
      [
        'all',
        key('scale'),
        ["Set the verdict to “don't scale”", 'Set the verdict to “undecided”', 'Go to the two questions'],
      ],
    ],
    fr: [
      [
        'tout',
        fiche('scaler'),
        [
          'Poser le verdict : « ne pas scaler »',
          'Poser le verdict : « indécis »',
          'Aller aux deux questions',
        ],
      ],
    ],
  },
});

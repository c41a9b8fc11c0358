import { describeRule } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const BESOIN = '## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n';
const record = (verdict: string, rest = ''): string =>
  `---\nverdict: ${verdict}\nreview: 2025-09-01\n---\n\n# Idea\n\n${NEED}${rest}`;
const fiche = (verdict: string, rest = ''): string =>
  `---\nverdict: ${verdict}\nreview: 2025-09-01\n---\n\n# Idée\n\n${BESOIN}${rest}`;

describeRule({
  rule: 'no-signals',
  severity: 'information',
  seen: { en: record("don't scale"), fr: fiche('ne pas scaler') },
  heldBack: "---\nverdict: don't scale\n---\n\n# Idea\n",
  rows: {
    en: [
      [
        'no section: on the verdict',
        record("«don't scale»"),
        'It is done by hand for now, and no signal is named yet: what would show that it begins to repeat?',
      ],
      ['an empty section: on its heading', record('no', '\n## «Signals»\n')],
      ['a section that says there is none', record('no', '\n## «Signals to watch»\n\nNone.\n')],
      ['only an empty item', record('no', '\n## «Signals»\n\n- [ ] …\n')],
      ['the verdict of the section', `# Idea\n\n${NEED}\n## Verdict\n\n«Don't scale.»\n`],
      ['close: one signal', record('no', '\n## Signals\n\n- three firms ask the same\n')],
      ['close: in a sentence', record('no', '\n## Signals\n\nWhen three firms ask the same.\n')],
      ['close: in a line', record('no', '\nRevisit if: three firms ask\n')],
      ['close: a signal that was seen', record('no', '\n## Signals\n\n- [x] three firms — Answer: two\n')],
      ['close: to be scaled', record('scale')],
      ['close: undecided', record('tbd')],
      ['close: a verdict that is not known', record('guilty')],
      [
        'close: another kind of record',
        '# Idea\n\nStatus: accepted\n\n## Context\n\n## Decision\n\nNo, we do not.\n',
      ],
      ['close: a verdict that stands twice', record('no\nverdict: scale')],
    ],
    fr: [
      [
        'sans section : sur le verdict',
        fiche('«ne pas scaler»'),
        'Cela se fait à la main pour l’instant, mais aucun signal n’est encore nommé : qu’est-ce qui montrerait que ça commence à se répéter ?',
      ],
      ['une section vide', fiche('non', '\n## «Signaux»\n\nRien.\n')],
      ['presque : un signal', fiche('non', '\n## Signaux\n\n- trois cabinets\n')],
    ],
  },
  fixes: [
    {
      what: 'inserts the section at the end',
      title: 'Say what to watch for',
      scaffolds: true,
      before: record("don't scale"),
      after: record("don't scale", '\n## Signals\n\n- [ ] said\n'),
    },
    {
      what: 'inserts it before what comes later, in French',
      title: 'Say what to watch for',
      scaffolds: true,
      before: fiche('non', '\n## Questions ouvertes\n\n- [ ] Qui ?\n'),
      after: fiche('non', '\n## Signaux\n\n- [ ] said\n\n## Questions ouvertes\n\n- [ ] Qui ?\n'),
    },
    {
      what: 'fills the section that is there',
      title: 'Say what to watch for',
      scaffolds: true,
      before: record('no', '\nSignals\n-------\n\nNone.\n'),
      after: record('no', '\nSignals\n-------\n\n- [ ] said\n\nNone.\n'),
    },
  ],
  offers: {
    en: [['the section', record("don't scale"), ['Say what to watch for']]],
    fr: [['la section', fiche('non'), ['Dire ce qu’il faut surveiller']]],
  },
});

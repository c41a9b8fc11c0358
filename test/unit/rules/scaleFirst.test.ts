import { CHAINS } from './scaleFirstChains.ts';
import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const BOTH = '- Can it be industrialised? partly\n- Can it be automated? no\n';
const record = (verdict: string, rest = '', keys = ''): string =>
  `---\nverdict: ${verdict}\n${keys}---\n\n# Idea\n\n${NEED}\n${BOTH}${rest}`;
const fiche = (verdict: string, rest = ''): string =>
  `---\nverdict: ${verdict}\n---\n\n# Idée\n\n## Besoin métier\n\nDeux cabinets.\n\nIndustrialisable : en partie\nAutomatisable : non\n${rest}`;
const HAND = '\n## Done by hand\n\n';

const fix = (what: string, before: string, after: string): FixRow => ({
  what,
  title: 'Say what was done by hand',
  scaffolds: true,
  before: record('scale', before),
  after: record('scale', after),
});

describeRule({
  rule: 'scale-first',
  severity: 'warning',
  seen: { en: record('scale'), fr: fiche('scaler') },
  rows: {
    en: [
      [
        'no section: on the verdict',
        record('«scale»'),
        'It is to be scaled, and nothing is told as done by hand first: what did doing it show?',
      ],
      ['in other words', record('«"yes, from May on"»')],
      [
        'the verdict of the section',
        `# Idea\n\n${NEED}\n## Verdict\n\n**«Scale»**, and soon.\n`.replace(
          '**«Scale»**, and soon.',
          '«Scale, and soon.»',
        ),
      ],
      ['the verdict in a line', `# Idea\n\n${NEED}\nVerdict: «scale»\n`],
      ['the key before the section', record('«scale»', "\n## Verdict\n\nDon't scale.\n")],
      ['an empty section', record('«scale»', HAND)],
      ['a section that says there is nothing', record('«scale»', `${HAND}Nothing, we wrote it at once.\n`)],
      ['placeholders', record('«scale»', `${HAND}{what you did yourself}\n\n- TBD\n`)],
      ['a line that says nothing', record('«scale»', '\nDone by hand: not yet\n')],
      ['while it is a gadget, too', '---\nverdict: «scale»\n---\n\n# Idea\n'],
      ['it is told elsewhere', record('«scale»', '\nAll of it was done by hand.\n')],
      ['close: it is told', record('scale', `${HAND}Four cases.\n`)],
      ['close: it is told in a list', record('scale', `${HAND}- Four cases\n`)],
      ['close: it is told in a line', record('scale', '\nDone by hand: four cases\n')],
      ['close: an image tells it', record('scale', `${HAND}![the wall](wall.png)\n`)],
      ['close: it begins with nothing', record('scale', `${HAND}Nothing replaces sitting beside them.\n`)],
      ['close: told in the second section', record('scale', `${HAND}\n## What we did by hand\n\nAll.\n`)],
      ['close: not to be scaled', record("don't scale")],
      ['close: undecided', record('tbd')],
      ['close: a verdict that is not known', record('guilty')],
      ['close: a verdict that stands twice', record('scale\nverdict: no')],
      [
        'close: another kind of record',
        '# Idea\n\nStatus: accepted\n\n## Context\n\n## Decision\n\nYes, we do.\n',
      ],
      ...CHAINS,
    ],
    fr: [
      [
        'sans section',
        fiche('«scaler»'),
        'On veut scaler, mais rien n’est dit de ce qui a d’abord été fait à la main : qu’a-t-on vu en le faisant ?',
      ],
      ['rien encore', fiche('«oui»', '\n## Ce qu’on a fait à la main\n\nPas encore.\n')],
      ['presque : quatre dossiers', fiche('scaler', '\n## Fait à la main\n\nQuatre dossiers.\n')],
    ],
  },
  fixes: [
    fix('inserts the section', '', `${HAND}said\n`),
    fix('before what comes later', '\n## Verdict\n\nYes.\n', `${HAND}said\n\n## Verdict\n\nYes.\n`),
    fix('fills an empty section', `${HAND.trimEnd()}\n`, `${HAND}said\n`),
    fix('the first of two', `${HAND.trimEnd()}\n${HAND}`, `${HAND}said\n${HAND}`),
    fix('not another one', `\n## Signals\n\n- …\n${HAND.trimEnd()}\n`, `\n## Signals\n\n- …\n${HAND}said\n`),
    fix('without a final newline', HAND.trimEnd(), `${HAND}said`),
    fix('before what says nothing', `${HAND}Nothing yet.\n`, `${HAND}said\n\nNothing yet.\n`),
    fix('beside a line', '\nDone by hand: not yet\n', `\nDone by hand: not yet\n${HAND}said\n`),
    {
      what: 'in French, at the level of the others',
      title: 'Say what was done by hand',
      scaffolds: true,
      before: fiche('scaler', '\n## Signaux\n').replaceAll('## ', '### '),
      after: fiche('scaler', '\n## Fait à la main\n\nsaid\n\n## Signaux\n').replaceAll('## ', '### '),
    },
  ],
  offers: {
    en: [['one', record('scale'), ['Say what was done by hand']]],
    fr: [['une', fiche('scaler'), ['Dire ce qui a été fait à la main']]],
  },
});

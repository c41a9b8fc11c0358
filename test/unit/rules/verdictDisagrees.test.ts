import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const REST =
  '\n- Industrialisable: partly\n- Automatable: no\n\n## Done by hand\n\nAll.\n\n## Signals\n\n- three\n';
const record = (key: string, section: string): string =>
  `---\nverdict: ${key}\nreview: 2025-09-01\n---\n\n# Idea\n\n${NEED}${REST}\n## Verdict\n\n${section}\n`;
const fiche = (key: string, section: string): string =>
  `---\nverdict: ${key}\nrevue: 2025-09-01\n---\n\n# Idée\n\n## Besoin métier\n\nDeux cabinets.\n\n## Fait à la main\n\nTout.\n\n## Décision\n\n${section}\n\n## Signaux\n\n- trois\n`;

const take = (verdict: string, before: string, after: string): FixRow => ({
  what: `${verdict}: ${before.split('## Verdict')[1]?.trim() ?? ''}`,
  title: `Set the verdict to “${verdict}”`,
  before,
  after,
});

describeRule({
  rule: 'verdict-disagrees',
  severity: 'warning',
  seen: { en: record('scale', "Don't scale."), fr: fiche('scaler', 'Ne pas scaler.') },
  rows: {
    en: [
      [
        'scale, and don’t',
        record('«scale»', "Don't scale yet."),
        "The front matter says “scale”, and the Verdict section begins with “don't scale”.",
      ],
      [
        'don’t, and scale',
        record("«don't scale»", '**Scale**, and soon.'),
        "The front matter says “don't scale”, and the Verdict section begins with “scale”.",
      ],
      [
        'undecided, and scale',
        record('«"tbd"»', 'Yes'),
        'The front matter says “undecided”, and the Verdict section begins with “scale”.',
      ],
      [
        'scale, and undecided',
        record('«yes (in May)»', '- pending (2024-11-02)'),
        'The front matter says “scale”, and the Verdict section begins with “undecided”.',
      ],
      ['in a line', `---\nverdict: «no»\nreview: 2025-09-01\n---\n\n# Idea\n\n${NEED}\nVerdict: scale\n`],
      [
        'the first section that begins with a verdict',
        record('«scale»', 'We read three.\n\n## Decision\n\nNo.'),
      ],
      ['while it is a gadget, too', '---\nverdict: «scale»\n---\n\n# Idea\n\n## Verdict\n\nNo.\n'],
      ['close: the same', record('scale', 'Scale.')],
      ['close: the same in other words', record("don't scale", 'Not now, we read three first.')],
      ['close: the same in the other language', record('scale', 'On scale.')],
      ['close: a section that begins otherwise', record('scale', 'We do not, for now.')],
      ['close: a section that says more than the word', record('no', 'Scale is an illusion.')],
      ['close: only its first line', record('no', 'We read three.\n\nScale.')],
      ['close: a quotation', record('no', '> Scale.')],
      ['close: an empty section', record('scale', '')],
      ['close: another section', record('scale', 'Scale.\n\n## Later\n\nNo.')],
      ['close: an empty key', record('', 'Scale.')],
      ['close: a key that is not known', record('guilty', 'Scale.')],
      ['close: a key that stands twice', record('scale\nverdict: no', 'Pending.')],
      ['close: no key', record('scale', 'No.').replace(/^---[^]*?---\n\n/, '')],
    ],
    fr: [
      [
        'scaler, et ne pas scaler',
        fiche('«scaler»', 'On ne scale pas, pour l’instant.'),
        'L’en-tête dit « scaler », et la section du verdict commence par « ne pas scaler ».',
      ],
      [
        'indécis, et scaler',
        fiche('«à voir»', 'On scale.'),
        'L’en-tête dit « indécis », et la section du verdict commence par « scaler ».',
      ],
      ['presque : la même chose', fiche('non', 'Ne pas scaler.')],
    ],
  },
  fixes: [
    take('scale', record('scale', "Don't scale."), record('scale', 'Scale.')),
    take("don't scale", record('scale', "Don't scale."), record("don't scale", "Don't scale.")),
    take(
      "don't scale",
      record('no', '**Scale**, and soon.'),
      record("don't scale", "**Don't scale**, and soon."),
    ),
    take('scale', record("'no' # for now", 'yes (May)'), record("'scale' # for now", 'yes (May)')),
    take('undecided', record('tbd', '- scale: three cases'), record('undecided', '- undecided: three cases')),
    take('undecided', record('scale', '✅ Pending'), record('undecided', '✅ Pending')),
    {
      what: 'ne pas scaler: la clé',
      title: 'Set the verdict to “ne pas scaler”',
      before: fiche('scaler', 'Ne scale pas. On en lit trois.'),
      after: fiche('ne pas scaler', 'Ne scale pas. On en lit trois.'),
    },
    {
      what: 'scaler: la section',
      title: 'Set the verdict to “scaler”',
      before: fiche('scaler', '**Ne scale pas**. On en lit trois.'),
      after: fiche('scaler', '**Scaler**. On en lit trois.'),
    },
  ],
  offers: {
    en: [
      ['either', record('no', 'Scale.'), ["Set the verdict to “don't scale”", 'Set the verdict to “scale”']],
    ],
    fr: [
      [
        'l’un ou l’autre',
        fiche('scaler', 'À voir.'),
        ['Poser le verdict : « scaler »', 'Poser le verdict : « indécis »'],
      ],
    ],
  },
});

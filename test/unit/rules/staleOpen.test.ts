import { describeRule } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const record = (keys: string, rest = ''): string => `---\n${keys}\n---\n\n# Idea\n\n${NEED}${rest}`;
const BESOIN = '## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n';
const fiche = (keys: string): string => `---\n${keys}\n---\n\n# Idée\n\n${BESOIN}`;
const LONG = 'date: 2024-03-01';

describeRule({
  rule: 'stale-open',
  severity: 'information',
  seen: { en: record(LONG), fr: fiche(LONG) },
  rows: {
    en: [
      [
        'without status and verdict: on the date',
        record('date: «2024-03-01»'),
        'Open since 2024-03-01, without a verdict or a review: what is it waiting for?',
      ],
      ['six months and a day', record('date: «2024-06-14»')],
      ['close: six months to the day', record('date: 2024-06-15')],
      ['open', record('status: open\ndate: «2024-03-01»')],
      ['a word for open', record('status: parked\ndate: «2024-03-01»')],
      ['undecided', record('verdict: undecided\ndate: «2024-03-01»')],
      ['an empty verdict', record('verdict:\ndate: «2024-03-01»')],
      ['an empty review', record('review: TBD\ndate: «2024-03-01»')],
      ['a prompt for a status', record('status: "{open, decided}"\ndate: «"2024-03-01"» # about')],
      ['undecided, by its section', record('date: «2024-03-01»', '\n## Verdict\n\nPending.\n')],
      ['the date of a line', `# Idea\n\nDate: «2024-03-01»\n\n${NEED}`],
      ['the date of a section', `# Idea\n\n## Date\n\n«2024-03-01»\n\n${NEED}`],
      ['the date of its name: on the title', `# «Idea»\n\n${NEED}`, undefined, named('2024-03-01-idea.md')],
      ['no title either: on line 1', `«»${NEED}`, undefined, named('20240301-idea.md')],
      [
        'its own date before that of its name',
        record('date: 2024-11-01'),
        undefined,
        named('2024-03-01-x.md'),
      ],
      ['also of a gadget', '---\nverdict: undecided\ndate: «2024-03-01»\n---\n\n# Idea\n'],
      ['close: no date', record('status: open')],
      ['close: a date that is none', record('date: 1 March')],
      ['close: two dates', record(`${LONG}\ndate: 2024-04-01`), undefined, named('2024-03-01-x.md')],
      ['close: a verdict', record(`verdict: no\nreview: 2025-09-01\n${LONG}`)],
      ['close: the verdict of a section', record(LONG, '\n## Verdict\n\nScale.\n')],
      ['close: a verdict that is not known', record(`verdict: guilty\n${LONG}`)],
      ['close: two verdicts', record(`verdict: tbd\nverdict: scale\n${LONG}`)],
      ['close: decided', record(`status: decided\n${LONG}`)],
      ['close: a status that is not known', record(`status: frozen\n${LONG}`)],
      ['close: two statuses', record(`status: open\nstatus: decided\n${LONG}`)],
      ['close: decided, by its section', `# Idea\n\nDate: 2024-03-01\n\n${NEED}\n## Status\n\nAccepted\n`],
      ['close: a review', record(`review: 2025-09-01\n${LONG}`)],
      ['close: a review in words', record(`review: when three firms ask\n${LONG}`)],
      ['close: a review that is no date', record(`review: in six months\n${LONG}`)],
      ['close: two reviews', record(`review: 2025-09-01\nreview: 2025-10-01\n${LONG}`)],
      [
        'close: another kind of record',
        `---\nstatus: proposed\n${LONG}\n---\n\n# Queue\n\n## Context\n\nTwo.\n\n## Decision\n\nOne.\n`,
      ],
    ],
    fr: [
      [
        'ni statut ni verdict : sur la date',
        fiche('statut: brouillon\ndate: «2024-03-01»'),
        'Ouvert depuis le 2024-03-01, sans verdict ni revue : en attente de quoi ?',
      ],
      ['presque : une revue', fiche(`revue: 2025-09-01\n${LONG}`)],
      ['presque : décidé', fiche(`statut: tranché\n${LONG}`)],
    ],
  },
  fixes: [
    {
      what: 'sets a review',
      title: 'Review in six months (2025-06-15)',
      before: record(LONG),
      after: record(`${LONG}\nreview: 2025-06-15`),
    },
    {
      what: 'sets a review where its key is empty',
      title: 'Review in three months (2025-03-15)',
      before: record(`review: # when?\n${LONG}`),
      after: record(`review: 2025-03-15 # when?\n${LONG}`),
    },
    {
      what: 'sets a review under the key that is there, in French',
      title: 'Review in a year (2025-12-15)',
      before: fiche(`à-revoir: "…"\n${LONG}`),
      after: fiche(`à-revoir: "2025-12-15"\n${LONG}`),
    },
    {
      what: 'sets a review where there is no front matter',
      title: 'Review in six months (2025-06-15)',
      before: `# Idea\n\nDate: 2024-03-01\n\n${NEED.trimEnd()}`,
      after: `---\nreview: 2025-06-15\n---\n\n# Idea\n\nDate: 2024-03-01\n\n${NEED.trimEnd()}`,
    },
    {
      what: 'drops it',
      title: 'Drop it',
      before: record(`status: open # so far\n${LONG}`),
      after: record(`status: dropped # so far\n${LONG}`),
    },
    {
      what: 'drops it, where no status is said',
      title: 'Drop it',
      before: record(LONG),
      after: record(`${LONG}\nstatus: dropped`),
    },
    {
      what: 'drops it, in French',
      title: 'Drop it',
      before: fiche(`statut: 'ouvert'\n${LONG}`),
      after: fiche(`statut: 'abandonné'\n${LONG}`),
    },
    {
      what: 'drops it where a line says the status, without front matter',
      title: 'Drop it',
      before: `# Idea\n\n- Status: open\n- Date: 2024-03-01\n\n${NEED}`,
      after: `# Idea\n\n- Status: dropped\n- Date: 2024-03-01\n\n${NEED}`,
    },
  ],
  offers: {
    en: [
      [
        'three reviews, and to drop it',
        record(LONG),
        [
          'Review in three months (2025-03-15)',
          'Review in six months (2025-06-15)',
          'Review in a year (2025-12-15)',
          'Drop it',
        ],
      ],
      [
        'the review of the repository first',
        record(LONG),
        [
          'Review in a month (2025-01-15)',
          'Review in three months (2025-03-15)',
          'Review in six months (2025-06-15)',
          'Review in a year (2025-12-15)',
          'Drop it',
        ],
        { config: { reviewInterval: 1 } },
      ],
      ['nothing in what is no list of lines', '---\n{ verdict: tbd, date: 2024-03-01 }\n---\n\n# Idea\n', []],
    ],
    fr: [
      [
        'trois revues, ou l’abandon',
        fiche(LONG),
        [
          'Revoir dans trois mois (2025-03-15)',
          'Revoir dans six mois (2025-06-15)',
          'Revoir dans un an (2025-12-15)',
          'Abandonner',
        ],
      ],
    ],
  },
});

function named(file: string) {
  return { file };
}

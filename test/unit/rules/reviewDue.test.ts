import { describeRule } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const record = (keys: string, rest = ''): string => `---\n${keys}\n---\n\n# Idea\n\n${NEED}${rest}`;
const fiche = (keys: string): string =>
  `---\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n`;
const adr = (keys: string): string =>
  `---\nstatus: accepted\n${keys}\n---\n\n# One queue\n\n## Context\n\nTwo.\n\n## Decision\n\nOne.\n`;

describeRule({
  rule: 'review-due',
  severity: 'warning',
  seen: { en: record('review: 2024-12-10'), fr: fiche('revue: 2024-12-10') },
  rows: {
    en: [
      [
        'the day has passed',
        record('review: «2024-12-14»'),
        'This was to be looked at again on 2024-12-14: does it still hold?',
      ],
      [
        'the day itself',
        record('review: «2024-12-15»'),
        'This is to be looked at again today: does it still hold?',
      ],
      ['the day after', record('review: «2024-12-16»'), 'This is to be looked at again on 2024-12-16.'],
      ['fourteen days before', record('review: «2024-12-29»')],
      ['close: fifteen days before', record('review: 2024-12-30')],
      ['as many days before as the repository says', record('review: «2025-01-14»'), undefined, notice(30)],
      ['close: a day more than that', record('review: 2025-01-15'), undefined, notice(30)],
      ['only from the day itself', record('review: «2024-12-15»'), undefined, notice(0)],
      ['close: the day before it', record('review: 2024-12-16'), undefined, notice(0)],
      ['in quotes, with a comment', record('review: «"2024-12-10"» # after the fair')],
      ['with an hour', record('review: «2024-12-10T09:00»')],
      ['under another name of the key', record('Review-By: «2024-12-10»')],
      ['while it is open', record('status: open\nreview: «2024-12-10»')],
      ['once it is decided', record("verdict: don't scale\nstatus: decided\nreview: «2024-12-10»")],
      ['with a status that is not known', record('status: frozen\nreview: «2024-12-10»')],
      ['also of a gadget', '---\nverdict: scale\nreview: «2024-12-10»\n---\n\n# Idea\n'],
      ['on the day of its own date', record('date: 2024-12-10\nreview: «2024-12-10»')],
      ['also in another kind of record', adr('review: «2024-12-10»')],
      ['close: a condition', record('review: when three firms ask')],
      ['close: a date that is none', record('review: 10 December')],
      ['close: a day that is in no calendar', record('review: 2024-11-31')],
      ['close: a day before its own date', record('date: 2024-12-11\nreview: 2024-12-10')],
      ['close: no review yet', record('review: TBD')],
      ['close: two of them', record('review: 2024-12-10\nreview: 2024-12-11')],
      ['in a line', record('status: open', '\n**Review date:** «2024-12-10»\n')],
      ['close: of another kind and closed', adr('review: 2024-12-10').replace('accepted', 'deprecated')],
    ],
    fr: [
      [
        'le jour est passé',
        fiche('revue: «2024-12-14»'),
        'C’était à revoir le 2024-12-14 : est-ce toujours valable ?',
      ],
      [
        'le jour même',
        fiche('à revoir: «2024-12-15»'),
        'C’est à revoir aujourd’hui : est-ce toujours valable ?',
      ],
      ['le jour approche', fiche('review: «2024-12-29»'), 'C’est à revoir le 2024-12-29.'],
      ['presque : une condition', fiche('revoir: quand trois cabinets le demandent')],
    ],
  },
  severities: [
    ['the day has passed', record('review: 2024-12-14'), 'warning'],
    ['the day itself', record('review: 2024-12-15'), 'warning'],
    ['the day after', record('review: 2024-12-16'), 'information'],
    ['in another kind of record', adr('review: 2024-12-10'), 'warning'],
  ],
  fixes: [
    {
      what: 'still holds, in six months',
      title: 'Still holds: review again on 2025-06-15',
      before: record('review: 2024-12-10\nstatus: decided'),
      after: record('review: 2025-06-15\nstatus: decided'),
    },
    {
      what: 'still holds, in quotes and with a comment',
      title: 'Still holds: review again on 2025-06-15',
      before: record("revisit: '2024-12-20' # after the fair"),
      after: record("revisit: '2025-06-15' # after the fair"),
    },
    {
      what: 'still holds, after the interval of the repository',
      title: 'Still holds: review again on 2025-01-15',
      around: { config: { reviewInterval: 1 } },
      before: fiche('revue: 2024-12-10'),
      after: fiche('revue: 2025-01-15'),
    },
    {
      what: 'still holds, counted from its own date where that is yet to come',
      title: 'Still holds: review again on 2025-06-20',
      before: record('date: 2024-12-20\nreview: 2024-12-22'),
      after: record('date: 2024-12-20\nreview: 2025-06-20'),
    },
    {
      what: 'still holds, where the front matter is never closed',
      title: 'Still holds: review again on 2025-06-15',
      before: `---\nverdict: scale\nreview: 2024-12-10\n\n# Idea\n`,
      after: `---\nverdict: scale\nreview: 2025-06-15\n\n# Idea\n`,
    },
    {
      what: 'opens it again',
      title: 'Open it again',
      before: record('verdict: undecided\nstatus: decided\nreview: 2024-12-10'),
      after: record('verdict: undecided\nstatus: open'),
    },
    {
      what: 'opens it again, what is not to be scaled',
      title: 'Open it again',
      before: record("status: accepted # in May\nreview: 2024-12-10 # soon\nverdict: don't scale"),
      after: record("status: open # in May\nreview: # soon\nverdict: don't scale"),
      next: ['no-review'],
    },
    {
      what: 'opens it again, in French',
      title: 'Open it again',
      before: fiche('statut: décidé\nrevue: 2024-12-10\nverdict: indécis'),
      after: fiche('statut: ouvert\nverdict: indécis'),
    },
    {
      what: 'opens it again, where a line says the status',
      title: 'Open it again',
      before: record('verdict: tbd\nreview: 2024-12-10', '\nStatus: **Accepted** in May\n'),
      after: record('verdict: tbd', '\nStatus: open — **Accepted** in May\n'),
    },
    {
      what: 'opens it again, where a section says the status',
      title: 'Open it again',
      before: record('verdict: tbd\nreview: 2024-12-10', '\n## Status\n\nAccepted'),
      after: record('verdict: tbd', '\n## Status\n\nopen'),
    },
    {
      what: 'opens it again, where the status is not known',
      title: 'Open it again',
      before: record('status: frozen\nreview: 2024-12-10'),
      after: record('status: open'),
    },
    {
      what: 'leaves open what is open, the only key',
      title: 'Open it again',
      before: record('review: 2024-12-10'),
      after: `---\n---\n\n# Idea\n\n${NEED}`,
    },
  ],
  offers: {
    en: [
      [
        'all three',
        record('review: 2024-12-10'),
        ['Still holds: review again on 2025-06-15', 'Ask the Two Questions…', 'Open it again'],
      ],
      [
        'nothing that would be due again at once',
        record('review: 2024-12-10'),
        ['Ask the Two Questions…', 'Open it again'],
        { config: { reviewInterval: 1, reviewNotice: 31 } },
      ],
      [
        'not to open it again where the status stands twice',
        record('status: open\nstatus: decided\nreview: 2024-12-10'),
        ['Still holds: review again on 2025-06-15', 'Ask the Two Questions…'],
      ],
      [
        'not to take the review out of what is no list of lines',
        '---\n{ verdict: scale, review: 2024-12-10 }\n---\n\n# Idea\n',
        ['Still holds: review again on 2025-06-15', 'Ask the Two Questions…'],
      ],
    ],
    fr: [
      [
        'les trois',
        fiche('revue: 2024-12-10'),
        ['Toujours valable : revoir le 2025-06-15', 'Poser les deux questions…', 'Rouvrir'],
      ],
    ],
  },
});

function notice(days: number) {
  return { config: { reviewNotice: days } };
}

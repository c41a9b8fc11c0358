import { assert } from 'chai';
import { fixesOf } from './cases.ts';
import { describeRule } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const record = (keys: string): string => `---\n${keys}\n---\n\n# Idea\n\n${NEED}`;
const body = (lines: string): string => `# Idea\n\n${lines}\n\n${NEED}`;
const fiche = (keys: string): string =>
  `---\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n`;
const adr = (keys: string): string =>
  `---\nstatus: accepted\n${keys}\n---\n\n# One queue\n\n## Context\n\nTwo.\n\n## Decision\n\nOne.\n`;

const NAMED = { file: '2024-12-02-idea.md' };

describeRule({
  rule: 'bad-date',
  severity: 'information',
  seen: { en: record('date: 14 March'), fr: fiche('date: 14 mars') },
  silentWhenClosed: false,
  rows: {
    en: [
      ['words', record('date: «14 March»'), '“14 March” is no calendar day such as 2026-03-14.'],
      [
        'a review in words that are a time',
        record('review: «in six months»'),
        '“in six months” is no calendar day such as 2026-03-14, nor a condition.',
      ],
      [
        'a review before the day of the record',
        record('date: 2024-12-02\nreview: «2024-12-01»'),
        'This review is set for a day before the record’s own, 2024-12-02.',
      ],
      [
        'a long one is cut',
        record(`date: «${'later '.repeat(12)}on»`),
        `“${'later '.repeat(10).trim()}…” is no calendar day such as 2026-03-14.`,
      ],
      [
        'a long review is cut',
        record(`review: «${'1 '.repeat(31)}1»`),
        `“${'1 '.repeat(30).trim()}…” is no calendar day such as 2026-03-14, nor a condition.`,
      ],
      ['both', record('date: «03/04/2024»\nreview: «mars 2025»')],
      ['a pattern', record('date: «"YYYY-MM-DD"» # fill in')],
      ['a day that is in no calendar', record('date: «2024-02-30»')],
      ['a month', record('date: «2024-02»')],
      ['what is a condition elsewhere', record('date: «when three firms ask»')],
      ['a line', body('- Date: «14 March»')],
      ['a line in bold', body('**Date:** «03/04/2024»')],
      ['a section', body('## Date\n\n«14 March»')],
      ['a review before the day of a line', `---\nreview: «2024-12-01»\n---\n\n${body('Date: 2024-12-02')}`],
      ['a review before the day of its name', record('review: «2024-12-01»'), undefined, NAMED],
      ['dropped', record('status: dropped\ndate: «soon»')],
      ['superseded', record('status: superseded by 2\ndate: 2024-12-02\nreview: «2024-12-01»')],
      ['another kind of record', adr('date: «14 March»')],
      ['the review of another kind', adr('date: 2024-12-02\nreview: «2024-12-01»')],
      ['close: a day in words', record('date: 14 March 2024\nreview: Sat, 14 March 2026')],
      ['close: a day in numbers', record('date: 28/03/2024')],
      ['what recurs', record('date: 2024-11-02\nreview: «every 6 months»')],
      ['close: what recurs in a condition', record('review: when the quarterly report asks')],
      ['close: a day', record('date: 2024-12-02\nreview: 2024-12-02')],
      ['close: with an hour', record('date: 2024-12-02T10:00:00Z')],
      ['close: in quotes', record('date: "2024-12-02"')],
      ['close: nothing yet', record('date:\nreview: TBD')],
      ['close: a prompt', record('date: "{day}"\nreview: …')],
      ['close: a review in words', record('date: 2024-12-02\nreview: when three firms ask')],
      ['close: two dates', record('date: soon\ndate: later\nreview: 2024-12-01'), undefined, NAMED],
      ['close: two reviews', record('date: 2024-12-02\nreview: 2024-12-01\nreview: soon')],
      [
        'close: a review beside a date that is none',
        record('date: «soon»\nreview: 2024-12-01'),
        undefined,
        NAMED,
      ],
      ['close: a line beside a key', `---\ndate: 2024-12-02\n---\n\n${body('Date: soon')}`],
      ['a review in a line', body('Review: «14 March»')],
      ['close: a review in a sentence', body('We review: 14 March')],
      ['close: a date in the text', body('We met on 14 March.')],
      ['close: in code', body('```\nDate: 14 March\n```')],
    ],
    fr: [
      [
        'en toutes lettres',
        fiche('date: «14 mars»'),
        '« 14 mars » n’est pas une date du calendrier, écrite comme 2026-03-14.',
      ],
      [
        'une durée pour une revue',
        fiche('revue: «dans 6 mois»'),
        '« dans 6 mois » n’est ni une date du calendrier, écrite comme 2026-03-14, ni une condition.',
      ],
      [
        'une revue avant la date de la fiche',
        fiche('date: 2024-12-02\nà revoir: «2024-12-01»'),
        'Cette revue est prévue avant la date de la fiche elle-même, le 2024-12-02.',
      ],
      ['presque : une condition', fiche('revue: quand trois cabinets le demandent')],
      ['ce qui revient', fiche('revue: «tous les 6 mois»')],
      ['presque : une date', fiche('date: 2024-12-02')],
      ['presque : le jour d’abord', fiche('date: 03/04/2024')],
    ],
  },
  fixes: [
    {
      what: 'writes the day, in its quotes',
      title: 'Write 2024-03-14',
      before: record('date: "14 March" # we think'),
      after: record('date: "2024-03-14" # we think'),
      next: ['stale-open'],
    },
    {
      what: 'writes the other day that it may be',
      title: 'Write 2024-04-03',
      before: record('date: 03/04/2024'),
      after: record('date: 2024-04-03'),
      next: ['stale-open'],
    },
    {
      what: 'writes it in a line',
      title: 'Write 2024-03-14',
      before: `---\ndate: "{day}"\n---\n\n${body('- **Date**: 14 March')}`,
      after: `---\ndate: "{day}"\n---\n\n${body('- **Date**: 2024-03-14')}`,
      next: ['stale-open'],
    },
    {
      what: 'writes it in a section, at the end',
      title: 'Write 2024-11-14',
      before: `# Idea\n\n${NEED}\n## Date\n\n14 November`,
      after: `# Idea\n\n${NEED}\n## Date\n\n2024-11-14`,
    },
    {
      what: 'writes it before more than a day, which becomes a comment',
      title: 'Write 2024-03-14',
      before: record('date: signed on 14 March 2024'),
      after: record('date: 2024-03-14 # signed on 14 March 2024'),
      next: ['stale-open'],
    },
    {
      what: 'writes it before a place and a day, in French',
      title: 'Write 2025-05-03',
      before: fiche('revue: "Lyon, le 3 mai 2025" # avec Ana'),
      after: fiche('revue: "2025-05-03" # "Lyon, le 3 mai 2025" # avec Ana'),
    },
    {
      what: 'writes it as a key where a line says more than a day',
      title: 'Write 2024-11-14',
      before: body('- Date: signed in [Lyon](m.md) on 14 November 2024'),
      after: `---\ndate: 2024-11-14\n---\n\n${body('- Date: signed in [Lyon](m.md) on 14 November 2024')}`,
    },
    {
      what: 'writes it over a day with its day of the week, in a link',
      title: 'Write 2024-11-14',
      before: body('Date: [Thursday, 14 November](m.md)'),
      after: body('Date: [2024-11-14](m.md)'),
    },
    {
      what: 'counts a time from the date of the record',
      title: 'Write 2025-05-02',
      before: record('date: 2024-11-02\nreview: in six months'),
      after: record('date: 2024-11-02\nreview: 2025-05-02'),
    },
    {
      what: 'counts what recurs from the date of the record',
      title: 'Write 2025-05-02',
      before: record('date: 2024-11-02\nreview: every 6 months'),
      after: record('date: 2024-11-02\nreview: 2025-05-02'),
    },
    {
      what: 'counts a time from today where the record has no date',
      title: 'Write 2025-06-15',
      before: fiche("revue: 'dans six mois'"),
      after: fiche("revue: '2025-06-15'"),
    },
    {
      what: 'writes the first of two, and the other stays',
      title: 'Write 2025-03-01',
      before: record('date: someday\nreview: March 2025'),
      after: record('date: someday\nreview: 2025-03-01'),
    },
    {
      what: 'sets another review where it stood before the date',
      title: 'Review in six months (2025-06-15)',
      before: record('date: 2024-12-02\nreview: 2024-12-01'),
      after: record('date: 2024-12-02\nreview: 2025-06-15'),
    },
    {
      what: 'sets a review after a date that is yet to come',
      title: 'Review in three months (2025-04-20)',
      before: record('date: 2025-01-20\nreview: 2024-01-20'),
      after: record('date: 2025-01-20\nreview: 2025-04-20'),
    },
  ],
  offers: {
    en: [
      ['one day', record('date: 14 March'), ['Write 2024-03-14']],
      [
        'a date on the day of the review',
        record('date: 1 November\nreview: 2024-11-01'),
        ['Write 2024-11-01'],
      ],
      [
        'a review on the day of the record',
        record('date: 2024-12-02\nreview: 2 December'),
        ['Write 2024-12-02'],
      ],
      ['a date behind', record('date: 16 December'), ['Write 2023-12-16']],
      ['a review ahead', record('review: 14 December'), ['Write 2025-12-14']],
      ['month first', record('date: 03/04/2024'), ['Write 2024-03-04', 'Write 2024-04-03']],
      ['no day where none is named', record('date: 2024-02-30'), []],
      ['no day for a pattern', record('date: YYYY-MM-DD'), []],
      ['no day where lines would go', record('date: >-\n  signed on\n  14 March 2024'), []],
      ['no review before the date', record('date: 2024-12-02\nreview: 03/12/2024'), ['Write 2024-12-03']],
      ['no date after the review', record('date: 12/01/2024\nreview: 2024-02-01'), ['Write 2024-01-12']],
      [
        'reviews',
        record('date: 2024-12-02\nreview: 2024-12-01'),
        [
          'Review in three months (2025-03-15)',
          'Review in six months (2025-06-15)',
          'Review in a year (2025-12-15)',
        ],
      ],
      ['no review of what is history', record('status: dropped\ndate: 2024-12-02\nreview: 2024-12-01'), []],
    ],
    fr: [
      ['le jour d’abord', fiche('date: 03/04/24'), ['Écrire 2024-04-03', 'Écrire 2024-03-04']],
      ['un jour', fiche('date: 1er avril'), ['Écrire 2024-04-01']],
    ],
  },
});

describe('bad-date', () => {
  it('writes in all records at once only what can be read in one way', () => {
    const inAll = (date: string) =>
      fixesOf('bad-date', record(`date: ${date}`)).filter(
        (fix) => 'inAll' in fix && fix.inAll && fix.preferred,
      ).length;
    assert.strictEqual(inAll('14 March'), 1);
    assert.strictEqual(inAll('03/04/2024'), 0);
  });
});

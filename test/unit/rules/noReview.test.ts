import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const REST = '\n- Industrialisable: partly\n- Automatable: no\n\n## Signals\n\n- three firms\n';
const record = (keys: string, rest = ''): string => `---\n${keys}\n---\n\n# Idea\n\n${NEED}${REST}${rest}`;
const fiche = (keys: string): string =>
  `---\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : Bo\n- Industrialisable : non\n- Automatisable : en partie\n\n## Signaux\n\n- trois cabinets\n`;
const section = (verdict: string): string => `# Idea\n\n${NEED}${REST}\n## Verdict\n\n${verdict}\n`;
const IS = 'It is done by hand for now, and no review is set yet: when is it looked at again?';

const THREE = 'Review in three months (2025-03-15)';
const SIX = 'Review in six months (2025-06-15)';
const YEAR = 'Review in a year (2025-12-15)';
const set = (what: string, title: string, before: string, after: string): FixRow => ({
  what: `${what}: ${title}`,
  title,
  before,
  after,
});

describeRule({
  rule: 'no-review',
  severity: 'information',
  seen: { en: record("verdict: don't scale"), fr: fiche('verdict: ne pas scaler') },
  heldBack: '---\nverdict: no\n---\n\n# Idea\n\n## Signals\n\n- three firms\n',
  rows: {
    en: [
      ['no key', record("verdict: «don't scale»"), IS],
      ['an empty key', record('verdict: «no»\nreview:'), IS],
      ['a placeholder', record('verdict: «no»\nreview: TBD'), IS],
      ['the verdict of the section', section('«Not now, we read three first.»'), IS],
      ['the verdict in a line', `# Idea\n\n${NEED}${REST}\nVerdict: «no»\n`, IS],
      ['the key before the section', record('verdict: «"no"»', '\n## Verdict\n\nScale.\n'), IS],
      ['a date alone', record('verdict: «no»\ndate: 2024-11-02'), IS],
      ['close: a review in a line', record('verdict: no', '\nReview: 2025-09-01\n')],
      ['close: a date', record('verdict: no\nreview: 2025-09-01')],
      ['close: a date that is past', record('verdict: no\nreview: 2024-09-01')],
      ['close: by another name', record('verdict: no\nrevisit: 2025-09-01')],
      ['close: a condition', record('verdict: no\nreview: when three firms ask')],
      ['close: a time, which is set all the same', record('verdict: no\nreview: in six months')],
      ['close: a bad date, likewise', record('verdict: no\nreview: 2025-02-30')],
      ['close: a review that stands twice', record('verdict: no\nreview: 2025-09-01\nreview: 2025-10-01')],
      ['close: to be scaled', record('verdict: scale')],
      ['close: undecided', record('verdict: undecided')],
      ['close: no verdict', record('status: open')],
      [
        'close: another kind of record',
        '# Idea\n\nStatus: accepted\n\n## Context\n\n## Decision\n\nNo, we do not.\n',
      ],
      ['close: a verdict that is not known', record('verdict: guilty')],
      ['close: a verdict that stands twice', record('verdict: no\nverdict: scale')],
    ],
    fr: [
      [
        'pas de clé',
        fiche('verdict: «ne pas scaler»'),
        'Cela se fait à la main pour l’instant, mais aucune revue n’est prévue : quand y revient-on ?',
      ],
      ['presque : une date', fiche('verdict: non\nà-revoir: 2025-09-01')],
      ['presque : une condition', fiche('verdict: non\nrevue: quand trois cabinets le demandent')],
    ],
  },
  fixes: [
    set('a new key', THREE, record('verdict: no'), record('verdict: no\nreview: 2025-03-15')),
    set('a new key', SIX, record('verdict: no # May'), record('verdict: no # May\nreview: 2025-06-15')),
    set('an empty key', YEAR, record('review:\nverdict: no'), record('review: 2025-12-15\nverdict: no')),
    set(
      'in its quotes',
      SIX,
      record("review: 'TBD' # x\nverdict: no"),
      record("review: '2025-06-15' # x\nverdict: no"),
    ),
    set('in French', SIX, fiche('verdict: non\nrevue: à définir'), fiche('verdict: non\nrevue: 2025-06-15')),
    set('no front matter', THREE, section('No.'), `---\nreview: 2025-03-15\n---\n\n${section('No.')}`),
    set(
      'counted from its own date, where that is to come',
      'Review in three months (2025-04-30)',
      record('verdict: no\ndate: 2025-01-30'),
      record('verdict: no\ndate: 2025-01-30\nreview: 2025-04-30'),
    ),
    {
      ...set(
        'as the repository has it',
        'Review in a month (2025-01-15)',
        record('verdict: no'),
        record('verdict: no\nreview: 2025-01-15'),
      ),
      around: { config: { reviewInterval: 1 } },
    },
  ],
  offers: {
    en: [
      ['three', record('verdict: no'), [THREE, SIX, YEAR]],
      [
        'that of the repository first',
        record('verdict: no'),
        [YEAR, THREE, SIX],
        { config: { reviewInterval: 12 } },
      ],
      ['nothing where no key can be added', `---\n{verdict: no}\n---\n\n# Idea\n\n${NEED}`, []],
    ],
    fr: [
      [
        'trois',
        fiche('verdict: non'),
        [
          'Revoir dans trois mois (2025-03-15)',
          'Revoir dans six mois (2025-06-15)',
          'Revoir dans un an (2025-12-15)',
        ],
      ],
    ],
  },
});

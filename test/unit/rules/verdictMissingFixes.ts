import type { FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const GRID = '\n## The two questions\n\n- Can it be industrialised? partly\n- Can it be automated? no\n';
const record = (keys: string, rest = ''): string => `---\n${keys}\n---\n\n# Idea\n\n${NEED}${GRID}${rest}`;
const fiche = (keys: string, rest = ''): string =>
  `---\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : Bo\n\n## Les deux questions\n\n- Industrialisable : non\n- Automatisable : en partie\n${rest}`;
const section = (verdict: string): string => `\n## Verdict\n\n${verdict}\n`;
const set = (to: 'scale' | "don't scale", what: string, before: string, after: string): FixRow => ({
  what: `${to}: ${what}`,
  title: `Set the verdict to “${to}”`,
  before,
  after,
  next: to === 'scale' ? ['scale-first'] : ['no-signals', 'no-review'],
});

/** How `verdict-missing` writes a verdict, by where something of it stands already. */
export const VERDICT_MISSING_FIXES: readonly FixRow[] = [
  set("don't scale", 'a new key', record('status: decided'), record("status: decided\nverdict: don't scale")),
  set('scale', 'a new key', record('status: decided # May'), record('status: decided # May\nverdict: scale')),
  set(
    'scale',
    'an empty key',
    record('verdict:\nstatus: decided'),
    record('verdict: scale\nstatus: decided'),
  ),
  set(
    "don't scale",
    'in the quotes of a placeholder',
    record("verdict: '…' # later\nstatus: decided"),
    record("verdict: 'don''t scale' # later\nstatus: decided"),
  ),
  set(
    'scale',
    'over undecided',
    record('verdict: tbd\nstatus: decided'),
    record('verdict: scale\nstatus: decided'),
  ),
  set(
    "don't scale",
    'over undecided in the section',
    record('status: decided', section('**Pending**, until May.')),
    record('status: decided', section("**Don't scale**, until May.")),
  ),
  set(
    'scale',
    'over both',
    record('verdict: tbd\nstatus: decided', section('Pending, until May.')),
    record('verdict: scale\nstatus: decided', section('Scale, until May.')),
  ),
  set(
    "don't scale",
    'the key alone, where the section says it already',
    record('verdict: tbd\nstatus: decided', section('Not now.')),
    record("verdict: don't scale\nstatus: decided", section('Not now.')),
  ),
  set(
    'scale',
    'front matter where there is none',
    `# Idea\n\nStatus: decided\n\n${NEED}${GRID}`,
    `---\nverdict: scale\n---\n\n# Idea\n\nStatus: decided\n\n${NEED}${GRID}`,
  ),
  {
    what: 'in French',
    title: 'Set the verdict to “ne pas scaler”',
    before: fiche('statut: décidé'),
    after: fiche('statut: décidé\nverdict: ne pas scaler'),
    next: ['no-signals', 'no-review'],
  },
];

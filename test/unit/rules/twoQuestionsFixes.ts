import type { FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const BESOIN = '## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n';

const fix = (
  title: string,
  what: string,
  before: string,
  after: string,
  next: readonly string[] = [],
): FixRow => ({
  what: `${title}: ${what}`,
  title,
  before: `${NEED}${before}`,
  after: `${NEED}${after}`,
  next,
});
const insert = (what: string, before: string, after: string, title = 'Insert the questions'): FixRow => ({
  ...fix(title, what, before, after, ['niche-or-advantage']),
  scaffolds: true,
  fill: () => 'no',
});
const asked = (one: string, other = one): string =>
  `\n## The two questions\n\n- Can it be industrialised? ${one}\n- Can it be automated? ${other}\n`;

/** What the fixes of `two-questions` write, by what of them stands there already. */
export const TWO_QUESTIONS_FIXES: readonly FixRow[] = [
  insert('at the end', '', asked('no'), 'Insert the two questions'),
  insert(
    'before what comes later',
    '\n## Done by hand\n\nAll.\n',
    `${asked('no')}\n## Done by hand\n\nAll.\n`,
    'Insert the two questions',
  ),
  insert('below an empty heading', '\n## The two questions\n', asked('no')),
  insert(
    'below prose, without a final newline',
    '\n## The two questions\n\nSoon.',
    '\n## The two questions\n\nSoon.\n\n- Can it be industrialised? no\n- Can it be automated? no',
  ),
  insert('in their places', asked('yes / no / partly', '…'), asked('no')),
  insert(
    'beside the one that is answered',
    asked('no').replace(/- Can it be a.*\n/, ''),
    asked('no'),
    'Insert the question',
  ),
  insert(
    'in a table, and behind it',
    '\n## The two questions\n\n| Automatable | ? |\n| --- | --- |\n',
    '\n## The two questions\n\n| Automatable | no |\n| --- | --- |\n\n- Can it be industrialised? no\n',
  ),
  insert(
    'behind the line that names them',
    '\nThe two questions: not yet.\n\n## Signals\n\nTwo.\n',
    '\nThe two questions: not yet.\n\n- Can it be industrialised? no\n- Can it be automated? no\n\n## Signals\n\nTwo.\n',
  ),
  insert(
    'behind a paragraph that answers one of them',
    '\nRepeatable: no, as each\nof them is another.\n\n## Signals\n\nTwo.\n',
    '\nRepeatable: no, as each\nof them is another.\n\n- Can it be automated? no\n\n## Signals\n\nTwo.\n',
    'Insert the question',
  ),
  {
    what: 'inserts them in French',
    title: 'Insert the two questions',
    scaffolds: true,
    fill: (n) => (n === 0 ? 'non' : 'oui'),
    before: `${BESOIN}\n## Verdict\n\nÀ voir.\n`,
    after: `${BESOIN}\n## Les deux questions\n\n- Industrialisable : non\n- Automatisable : oui\n\n## Verdict\n\nÀ voir.\n`,
  },
  fix('Answer both with “no”', 'at the end', '', asked('no'), ['niche-or-advantage']),
  fix('Answer both with “partly”', 'in their places', asked('?', '<answer>'), asked('partly')),
  fix('Answer both with “yes”', 'at the end', '', asked('yes')),
  fix(
    'Answer both with “yes”',
    'beside a position',
    '\nPosition: niche\n',
    `\nPosition: niche\n${asked('yes')}`,
    ['commodity-as-edge'],
  ),
  fix('Can it be automated: no', 'in its place', asked('no', '…'), asked('no'), ['niche-or-advantage']),
  fix('Can it be automated: partly', 'in its place', asked('no', '…'), asked('no', 'partly')),
  fix(
    'Can it be industrialised: yes',
    'in its place',
    asked('', 'no').replace('? \n', '?\n'),
    asked('yes', 'no'),
  ),
  fix(
    'Can it be industrialised: no',
    'beside an answer that is not known',
    asked('…', 'not yet'),
    asked('no', 'not yet'),
  ),
  fix(
    'Can it be automated: no',
    'below its heading, without a final newline',
    '\n### Can it be industrialised?\n\nNo.\n\n### Can it be automated?',
    '\n### Can it be industrialised?\n\nNo.\n\n### Can it be automated?\n\nno',
    ['niche-or-advantage'],
  ),
  fix(
    'Can it be automated: yes',
    'in a row',
    '\n| Industrialisable | no |\n| --- | --- |\n| Automatable | |\n',
    '\n| Industrialisable | no |\n| --- | --- |\n| Automatable | yes |\n',
  ),
  {
    what: 'answers one in French',
    title: 'Can it be automated: en partie',
    before: `${BESOIN}\n## Les deux questions\n\n- Industrialisable : non\n- Automatisable : oui / non / en partie\n`,
    after: `${BESOIN}\n## Les deux questions\n\n- Industrialisable : non\n- Automatisable : en partie\n`,
  },
];

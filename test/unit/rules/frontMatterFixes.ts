import type { FixRow } from './table.ts';

const BODY = '\n# Idea\n\n## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const GRID = '\n- Industrialisable: partly\n- Automatable: no\n';
const record = (lines: string): string => `---\n${lines}\n---\n${BODY}${GRID}`;

const fix = (
  title: string,
  what: string,
  before: string,
  after: string,
  next: readonly string[] = [],
): FixRow => ({
  what: `${title}: ${what}`,
  title,
  before,
  after,
  next,
});
const quote = (what: string, before: string, after: string): FixRow =>
  fix('Put the value in quotes', what, record(before), record(after));
const keep = (
  title: string,
  what: string,
  before: string,
  after: string,
  next: readonly string[] = [],
): FixRow => fix(`Keep “${title}”`, what, record(before), record(after), next);

/** What the fixes of `front-matter` write. */
export const FRONT_MATTER_FIXES: readonly FixRow[] = [
  quote('a colon', 'verdict:\ntitle: Gollm: the tool', "verdict:\ntitle: 'Gollm: the tool'"),
  quote('an apostrophe and a comment', "title: it's: so # c", "title: 'it''s: so' # c"),
  quote('in French', 'titre: Gollm : l’outil', "titre: 'Gollm : l’outil'"),
  quote('what no value begins with', 'title: `merlin`', "title: '`merlin`'"),
  quote('a bracket', 'title: [a', "title: '[a'"),
  fix(
    'Put the value in quotes',
    'a link, which then names a record',
    record('supersedes: [a](b.md)'),
    record("supersedes: '[a](b.md)'"),
  ),
  fix(
    'Put the values in quotes',
    'each of two',
    record('title: a: b\nstatus: open\nwhy: c: d'),
    record("title: 'a: b'\nstatus: open\nwhy: 'c: d'"),
  ),
  fix(
    'Close the front matter',
    'behind its last key',
    `---\nverdict: undecided\nstatus: open\n${BODY}${GRID}`,
    `---\nverdict: undecided\nstatus: open\n---\n${BODY}${GRID}`,
  ),
  fix(
    'Close the front matter',
    'right before the title',
    `---\nverdict: undecided\n# Idea\n\n## Business need\n\nTwo firms.\n${GRID}`,
    `---\nverdict: undecided\n---\n# Idea\n\n## Business need\n\nTwo firms.\n${GRID}`,
  ),
  fix(
    'Close the front matter',
    'behind a list, with a value in quotes, at the end of the text',
    '---\nverdict:\ntitle: a: b\nsupersedes:\n  - 2',
    "---\nverdict:\ntitle: 'a: b'\nsupersedes:\n  - 2\n---",
  ),
  keep(
    'status: open',
    'the first',
    'status: open\nstatus: decided # later\ntags: a',
    'status: open\ntags: a',
  ),
  keep(
    'status: decided',
    'the second, which then says more',
    'status: open\nstatus: decided # later\ntags: a',
    'status: decided # later\ntags: a',
    ['verdict-missing'],
  ),
  keep('statut: ouvert', 'the French one', 'status: decided\nstatut: ouvert', 'statut: ouvert'),
  keep('status: open', 'one of the same', 'status: open\ntags: a\nstatus: open', 'status: open\ntags: a'),
  keep(
    'tags: b, c',
    'a list',
    'tags: a\ntags:\n  - b\n  - c\ndate: 2024-09-01',
    'tags:\n  - b\n  - c\ndate: 2024-09-01',
  ),
  keep(
    'tags: a',
    'the other than a list',
    'tags: a\ntags:\n  - b\n  - c\ndate: 2024-09-01',
    'tags: a\ndate: 2024-09-01',
  ),
  fix(
    'Keep “status: open”',
    'in a front matter that is never closed',
    `---\nstatus: open\nstatus: decided\n${BODY}${GRID}`,
    `---\nstatus: open\n${BODY}${GRID}`,
  ),
];

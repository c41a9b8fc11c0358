import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../unit/expect.ts';
import { file, remove, settled } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n\n';
const grid = (first: string, second: string) =>
  `## The two questions\n\n- Can it be industrialised? ${first}\n- Can it be automated? ${second}\n\n`;
const keys = (lines: string) => `---\nverdict: don't scale\n${lines}\n---\n\n# Idea\n\n`;
const NICHE =
  grid('no', 'no') + '## What cannot be copied\n\nTrust.\n\n- Position: niche\n\n## Signals\n\n- two ask\n';
const WHY_NICHE = 'it can be neither industrialised nor automated; the record calls it a niche';

/** A record, and what is shown of it on 15 December 2024: its text, its detail, and whether Problems tells more. */
const rows: readonly (readonly [
  what: string,
  record: string,
  text: string,
  detail: string,
  more: boolean,
])[] = [
  [
    'a gadget',
    '# Idea\n\n## Business need\n\n- Who asks: Ana\n- Who pays: nobody\n',
    'gadget',
    'the record says that nobody pays, and it names no cost · 1 remark',
    true,
  ],
  [
    'a niche with a review ahead',
    keys('review: 2025-03-14') + NEED + NICHE,
    'niche',
    `${WHY_NICHE} · don't scale · to be looked at again on March 14, 2025 · nothing to remark`,
    false,
  ],
  [
    'one of today',
    keys('review: 2024-12-15') + NEED + NICHE,
    'niche',
    `${WHY_NICHE} · don't scale · to be looked at again today · 1 remark`,
    true,
  ],
  [
    'an overdue one',
    keys('review: 2024-12-01') + NEED + NICHE,
    'niche',
    `${WHY_NICHE} · don't scale · was to be looked at again on December 1, 2024 · 1 remark`,
    true,
  ],
  [
    'one that is tied to a condition, which stays text',
    keys('review: "when [three](command:x) $(zap) firms ask"') + NEED + NICHE,
    'niche',
    `${WHY_NICHE} · don't scale · to be looked at again: when [three] (command:x) \\$(zap) firms ask · nothing to remark`,
    false,
  ],
  [
    'two questions open, and a hint, which Problems does not show',
    `# Idea\n\n${NEED}${grid('yes', 'no')}{what remains}\n`,
    'commodity',
    'it can be industrialised · 1 remark',
    false,
  ],
  [
    'history, which has no review any more',
    keys('status: dropped\nreview: 2024-12-01'),
    'gadget, history',
    "the record names nobody who asks or pays, nothing they do today, and no cost · don't scale · nothing to remark",
    false,
  ],
];

describe('the status of the record in front', () => {
  afterEach(async () => {
    await removeWritten();
    await remove('notes');
  });

  let nth = 0;
  /** A name that no other test has: of a file that comes again VS Code may remember the text. */
  const idea = () => `docs/decisions/09${(nth += 1) + 10}-idea.md`;

  /** Shows a file, and what is told of it once it is read. */
  async function front(path: string, text: string) {
    await vscode.window.showTextDocument(await write(path, text));
    return now();
  }

  for (const [what, record, text, detail, more] of rows) {
    it(`tells of ${what}: ${text}, and why`, async () => {
      const item = await front(idea(), record);
      ok(item, 'nothing is shown');
      deepEqual([item.text, item.detail], [text, detail]);
      equal(item.severity, vscode.LanguageStatusSeverity.Information);
      equal(item.command?.command, more ? 'workbench.actions.view.problems' : undefined);
    });
  }

  it('says it in one sentence, the long word first', async () => {
    const item = await front(idea(), '# A $(zap) idea\n\n## Business need\n');
    equal(
      item?.accessibilityInformation?.label,
      '“A $(zap) idea”: gadget (no need stated), the record names nobody who asks or pays, nothing they do today, and no cost, 1 remark.',
    );
  });

  it('follows what is typed, and the day', async () => {
    const { clock } = await settled();
    const before = await front(idea(), keys('review: 2025-03-14') + NEED + NICHE);
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => edit.replace(new vscode.Range(1, 9, 1, 20), 'undecided'));
    equal((await now())?.detail?.includes('· undecided ·'), true);
    clock.set('2025-04-01');
    equal((await now())?.detail?.includes('was to be looked at again on March 14, 2025'), true);
    clock.set('2024-12-15');
    equal(await now(), before);
  });

  it('tells of a record outside of records folders too, and of nothing else', async () => {
    const elsewhere = await front('notes/idea.md', keys('review: 2025-03-14') + NEED + NICHE);
    equal(elsewhere?.text, 'niche');
    equal(await front('docs/decisions/README.md', '# Read me\n'), undefined);
    await vscode.window.showTextDocument(file('notes/idea.md'));
    equal((await now())?.text, 'niche');
    equal(await front('notes/plain.md', '# No record\n'), undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    equal(await now(), undefined);
  });

  it('leads to no Problems where nothing is checked', async () => {
    const configuration = vscode.workspace.getConfiguration('scaleOrNot');
    const item = await front(idea(), '# Idea\n\n## Business need\n');
    ok(item?.command, 'nothing is told in Problems');
    await configuration.update('check', 'off', vscode.ConfigurationTarget.Global);
    equal((await now())?.command, undefined);
    await configuration.update('check', undefined, vscode.ConfigurationTarget.Global);
    ok((await now())?.command, 'it does not follow the setting');
  });
});

async function now(): Promise<vscode.LanguageStatusItem | undefined> {
  return (await settled()).recordStatus.item;
}

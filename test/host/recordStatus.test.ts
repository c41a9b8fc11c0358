import { assert } from 'chai';
import * as vscode from 'vscode';
import { file, remove, settled } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

const GADGET = '# Idea\n\n## Business need\n';
const WHY_GADGET = 'gadget – who asks, what they do today, the cost, who pays: all still open';
const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n\n';
const keys = (lines: string) => `---\nverdict: don't scale\n${lines}\n---\n\n# Idea\n\n`;
const grid = (first: string, second: string) =>
  `## The two questions\n\n- Can it be industrialised? ${first}\n- Can it be automated? ${second}\n\n`;
const niche = (review: string) =>
  `${keys(`review: ${review}`)}${NEED}${grid('no', 'no')}## What cannot be copied\n\nTrust.\n\n- Position: niche\n\n## Signals\n\n- two ask\n`;
const WHY_NICHE = 'niche – cannot be industrialised or automated; position said';

/** A record, and the lines that are shown of it on 15 December 2024. */
const rows: readonly (readonly [what: string, record: string, ...shown: readonly string[]])[] = [
  [
    'a gadget',
    `${GADGET}\n- Who asks: Ana\n- Who pays: nobody\n`,
    'gadget – the record says that nobody pays, and it names no cost',
    '1 remark [Show Problems]',
  ],
  [
    'a niche with a review ahead',
    niche('2025-03-14'),
    WHY_NICHE,
    "don't scale – review Mar 14, 2025",
    'nothing to remark',
  ],
  [
    'one whose review is today',
    niche('2024-12-15'),
    WHY_NICHE,
    "don't scale – review due today",
    '1 remark [Show Problems]',
  ],
  [
    'an overdue one',
    niche('2024-12-01'),
    WHY_NICHE,
    "don't scale – review due since Dec 1, 2024",
    '1 remark [Show Problems]',
  ],
  [
    'one that is tied to a condition, which stays text',
    niche('"when [three](command:x) $(zap) firms ask"'),
    WHY_NICHE,
    "don't scale – review: when [three] (command:x) \\$(zap) firms ask",
    'nothing to remark',
  ],
  [
    'a condition without a verdict',
    `---\nreview: when three firms ask\n---\n\n${GADGET}`,
    WHY_GADGET,
    'review: when three firms ask',
    '1 remark [Show Problems]',
  ],
  [
    'a commodity with a hint, which Problems does not show',
    `# Idea\n\n${NEED}${grid('yes', 'no')}{what remains}\n`,
    'commodity – can be industrialised',
    '1 remark',
  ],
  [
    'history, which has no review any more',
    keys('status: dropped\nreview: 2024-12-01'),
    'gadget, history – who asks, what they do today, the cost, who pays: all still open',
    "don't scale",
    'nothing to remark',
  ],
];

describe('the status of the record in front', () => {
  let nth = 10;
  after(async () => {
    await removeWritten();
    await remove('notes');
  });

  /** Shows a record by a name that no other test has, as VS Code may remember the text of one that comes again. */
  const show = (text: string) => showFile(`docs/decisions/09${(nth += 1)}-idea.md`, text);

  async function showFile(path: string, text: string): Promise<readonly string[]> {
    await vscode.window.showTextDocument(await write(path, text));
    return shown();
  }

  for (const [what, record, ...expected] of rows) {
    it(`tells of ${what}: ${expected.join(' | ')}`, async () =>
      assert.deepEqual(await show(record), expected));
  }

  it('says it to a screen reader, the long word first', async () => {
    await show(niche('2025-03-14').replace(/Who pays: .*|Who asks: .*|# Idea/g, '# A $(zap) idea'));
    assert.deepEqual(
      (await items()).map(({ accessibilityInformation }) => accessibilityInformation?.label),
      [
        '“A $(zap) idea”: gadget (no need stated), who asks, what they do today, the cost, who pays: all still open.',
        "don't scale, review Mar 14, 2025",
        '1 remark',
      ],
    );
  });

  it('follows what is typed, and the day, and is informed of, never warned', async () => {
    const { clock } = await settled();
    const before = await show(niche('2025-03-14'));
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => edit.replace(new vscode.Range(1, 9, 1, 20), 'undecided'));
    assert.strictEqual((await shown())[1], 'undecided – review Mar 14, 2025');
    clock.set('2025-04-01');
    assert.strictEqual((await shown())[1], 'undecided – review due since Mar 14, 2025');
    clock.set('2024-12-15');
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await shown(), before);
    for (const { severity } of await items())
      assert.strictEqual(severity, vscode.LanguageStatusSeverity.Information);
  });

  it('tells of a record outside of records folders too, and of nothing else', async () => {
    const elsewhere = await showFile('notes/idea.md', niche('2025-03-14'));
    assert.strictEqual(elsewhere[0], WHY_NICHE);
    assert.deepEqual(await showFile('docs/decisions/README.md', '# Read me\n'), []);
    await vscode.window.showTextDocument(file('notes/idea.md'));
    assert.deepEqual(await shown(), elsewhere);
    assert.deepEqual(await showFile('notes/plain.md', '# No record\n'), []);
    await vscode.window.showTextDocument(file('notes/idea.md'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.deepEqual(await shown(), []);
  });

  it('leads to no Problems where nothing is checked', async () => {
    const configuration = vscode.workspace.getConfiguration('scaleOrNot');
    assert.deepEqual(await show(GADGET), [WHY_GADGET, '1 remark [Show Problems]']);
    await configuration.update('check', 'off', vscode.ConfigurationTarget.Global);
    assert.deepEqual(await shown(), [WHY_GADGET, '1 remark']);
    await configuration.update('check', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await shown(), [WHY_GADGET, '1 remark [Show Problems]']);
  });
});

async function items(): Promise<readonly vscode.LanguageStatusItem[]> {
  return (await settled()).recordStatus.items;
}

/** The lines of the status as they are read. */
async function shown(): Promise<readonly string[]> {
  return (await items()).map(({ text, detail, command }) => {
    assert.isOk(!command || command.command === 'workbench.actions.view.problems', 'it leads elsewhere');
    return `${text}${detail ? ` – ${detail}` : ''}${command ? ` [${command.title}]` : ''}`;
  });
}

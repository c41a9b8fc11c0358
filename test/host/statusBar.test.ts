import { assert } from 'chai';
import * as vscode from 'vscode';
import { file, settled, until } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

/** What is shown in the status bar, and what is said of it; nothing where it is hidden. */
async function shown(): Promise<readonly string[]> {
  const { statusBar } = await settled();
  const { item, isShown } = statusBar;
  const sentence = item.accessibilityInformation?.label ?? '';
  assert.strictEqual(item.tooltip, sentence);
  return isShown ? [item.text, sentence] : [];
}

/** Types another text in the place of the only record of the folder. */
async function become(text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file('docs/decisions/0001-merlin.md'));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.isOk(await vscode.workspace.applyEdit(edit), 'it was not typed');
}

const FRONT = '$(question) 2 · 1 gadget';
const SENTENCE = 'Scale or Not: 1 record, 1 gadget, 2 open questions.';
const GADGET = '# Idea\n\n## Business need\n\n';
const STATED = `${GADGET}- Who asks: Ana\n\n`;
const ASKS = '## Open questions\n\n- How?\n';

describe('the status bar', () => {
  before(async () => {
    const { keeper, statusBar } = await settled();
    const records = () => Array.from(keeper.log.entries(), ({ address }) => address);
    // What other tests have removed may be told a moment later.
    await until(
      () => statusBar.item.text === FRONT,
      `only the record of the folder is there, of ${records().join()}`,
    );
  });
  afterEach(removeWritten);

  const rows: readonly (readonly [what: string, text: string, ...shown: readonly string[]])[] = [
    [
      'one question and a need',
      STATED + ASKS,
      '$(question) 1',
      'Scale or Not: 1 record, 0 gadgets, 1 open question.',
    ],
    [
      'a gadget without a question',
      GADGET,
      '$(question) 0 · 1 gadget',
      'Scale or Not: 1 record, 1 gadget, 0 open questions.',
    ],
    [
      'neither',
      STATED,
      '$(question) no open question',
      'Scale or Not: 1 record, 0 gadgets, 0 open questions.',
    ],
    [
      'history',
      `---\nstatus: dropped\n---\n\n${GADGET}${ASKS}`,
      '$(question) no open question',
      'Scale or Not: 1 record, 0 gadgets, 0 open questions.',
    ],
    ['no record', '# Notes\n'],
  ];
  for (const [what, text, ...expected] of rows) {
    it(`shows ${expected[0] ?? 'nothing'} for ${what}, and again what was there once that is undone`, async () => {
      await become(text);
      assert.deepEqual(await shown(), expected);
      await removeWritten();
      assert.deepEqual(await shown(), [FRONT, SENTENCE]);
    });
  }

  it('counts a record that comes and goes', async () => {
    const { statusBar } = await settled();
    await write('docs/decisions/0901-another.md', GADGET + ASKS);
    await until(() => statusBar.item.text === '$(question) 3 · 2 gadgets', 'it is counted');
    assert.deepEqual(await shown(), [
      '$(question) 3 · 2 gadgets',
      'Scale or Not: 2 records, 2 gadgets, 3 open questions.',
    ]);
    await removeWritten();
    await until(() => statusBar.item.text === FRONT, 'it is counted no more');
  });

  it('shows the view when it is clicked, by a command that there is', async () => {
    const { statusBar } = await settled();
    assert.isOk((await vscode.commands.getCommands()).some((command) => command === statusBar.item.command));
  });
});

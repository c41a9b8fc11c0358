import { assert } from 'chai';
import * as vscode from 'vscode';
import { removeWritten, write } from './workspace.ts';

const questions = (...lines: readonly string[]) => `# A

## Business need

- Who asks: Ana, every week
- Who pays: her firm

## The two questions

- Can it be industrialised? partly
- Can it be automated? partly

## Open questions

${lines.map((line) => `- [ ] ${line}\n`).join('')}`;

/** Where the cursor is: file name, line from 1, and the text of that line. */
function here(): readonly [string, number, string] {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return ['no editor', 0, ''];
  const { line } = editor.selection.active;
  const { uri } = editor.document;
  return [uri.path.replace(/^.*\//, ''), line + 1, editor.document.lineAt(line).text];
}

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`scaleOrNot.${command}`, ...args);

async function show(file: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
}

describe('Go to Next Open Question', () => {
  afterEach(removeWritten);

  it('goes from question to question and record to record, and from the last to the first', async () => {
    const first = await write('docs/decisions/0000-first.md', questions('How?', 'Who?'));
    const last = await write('docs/decisions/zzz-last.md', questions('When?'));
    await run('checkThisRecord', last);
    await show(first);
    await run('goToNextOpenQuestion');
    assert.deepEqual(here(), ['0000-first.md', 15, '- [ ] How?']);
    await run('goToNextOpenQuestion');
    assert.deepEqual(here(), ['0000-first.md', 16, '- [ ] Who?']);
    await run('goToNextOpenQuestion');
    assert.strictEqual(here()[0], '0001-merlin.md');
    const editor = await show(last);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await run('goToNextOpenQuestion');
    assert.deepEqual(here(), ['0000-first.md', 15, '- [ ] How?']);
  });

  it('knows what was typed just before', async () => {
    const file = await write('docs/decisions/0000-first.md', questions('How?', 'Who?'));
    const editor = await show(file);
    await editor.edit((edit) => edit.replace(editor.document.lineAt(14).range, '- [x] How?'));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('goToNextOpenQuestion');
    assert.deepEqual(here(), ['0000-first.md', 16, '- [ ] Who?']);
  });
});

describe('Check This Record', () => {
  afterEach(removeWritten);

  it('goes to the first finding of the file that it is given', async () => {
    const file = await write(
      'docs/decisions/0105-checked.md',
      '# No need\n\nNor anything.\n\n## Verdict\n\nscale\n',
    );
    await run('checkThisRecord', file);
    assert.deepEqual(here(), ['0105-checked.md', 1, '# No need']);
  });

  it('stays where it is when nothing is observed, or the file is no record', async () => {
    await show(await write('docs/decisions/0106-front.md', questions('How?')));
    await run('checkThisRecord', await write('docs/decisions/0107-stated.md', questions('Who?')));
    await run('checkThisRecord', await write('docs/decisions/README.md', '# Read me\n'));
    await run('checkThisRecord', await write('notes.txt', 'No Markdown.\n'));
    await run('checkThisRecord', await write('docs/decisions/x.bin', Uint8Array.of(0, 1, 2, 0)));
    assert.strictEqual(here()[0], '0106-front.md');
  });
});

describe('Make This a Record', () => {
  afterEach(removeWritten);

  it('adds what the file in front lacks, in its language, and leaves a record as it is', async () => {
    const file = await write(
      'docs/decisions/0108-notes.md',
      '# Une idée\n\nOn pourrait lire les dossiers avec les avocats.\n',
    );
    const { document } = await show(file);
    await run('makeThisARecord');
    const made = document.getText();
    assert.match(
      made,
      /^# Une idée\n\nOn pourrait .*\n\n## Besoin métier\n\n- Qui demande : \n[^]*\n## Questions ouvertes\n\n- \[ \] \n$/,
    );
    assert.strictEqual(here()[2], '- Qui demande : ');
    await run('makeThisARecord', file);
    assert.strictEqual(document.getText(), made);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), '# Une idée\n\nOn pourrait lire les dossiers avec les avocats.\n');
  });

  it('leaves alone what can be none', async () => {
    const readme = await write('docs/decisions/README.md', '# Read me\n');
    const outside = await write('notes/idea.md', '# An idea\n');
    for (const file of [readme, outside]) {
      await run('makeThisARecord', file);
      assert.strictEqual((await vscode.workspace.openTextDocument(file)).isDirty, false);
    }
  });
});

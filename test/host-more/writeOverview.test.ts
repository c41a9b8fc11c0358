import { assert } from 'chai';
import * as vscode from 'vscode';
import { overviewPages } from '../../src/extension/overview/overviewPages.ts';
import { writeOverview } from '../../src/extension/overview/writtenOverview.ts';
import { file, remove, settled, until } from '../host/inside.ts';
import { removeWritten, write } from '../host/workspace.ts';

const OPEN = '<!-- scale-or-not overview -->';
const CLOSE = '<!-- /scale-or-not overview -->';
const OLD = `# Ours\n\n${OPEN}\nold\n${CLOSE}\n\nEnd.\n`;

async function onDisk(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
}

/** Writes the overview into a page; answers what is told of it. */
async function written(path: string): Promise<string> {
  const told = await writeOverview(file(path), await settled());
  return told.is === 'written' ? told.is : told.sentence;
}

async function run(): Promise<void> {
  await settled();
  await vscode.commands.executeCommand('scaleOrNot.writeOverview');
}

const undo = () => vscode.commands.executeCommand('undo');

describe('a written overview', () => {
  let nth = 0;
  let page = '';
  beforeEach(async () => {
    // VS Code keeps the text of a file for a while after it is closed: each test has a file of its own.
    page = `docs/decisions/page-${(nth += 1)}.md`;
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  afterEach(async () => {
    await removeWritten();
    await remove(page);
  });

  it('is a new file, of all records below its folder', async () => {
    assert.strictEqual(await written(page), 'written');
    assert.match(
      await onDisk(page),
      /^# Decisions\n\n<!-- scale-or-not overview: [^]*\n- \[Merlin, [^\]]*\]\(0001-merlin\.md\)/,
    );
    assert.strictEqual(await written(page), 'The overview in “page-1.md” is up to date.');
    await write('INDEX.md', '');
    assert.strictEqual(await written('INDEX.md'), 'written');
    assert.match(await onDisk('INDEX.md'), /\[Merlin, [^\]]*\]\(docs\/decisions\/0001-merlin\.md\)/);
  });

  it('is found by its marks and written anew, saved, shown, and taken back by one undo', async () => {
    const uri = await write(page, OLD);
    await run();
    const text = await onDisk(page);
    assert.match(
      text,
      /^# Ours\n\n<!-- scale-or-not overview -->\n\n## Where each idea stands\n[^]*-->\n\nEnd\.\n$/,
    );
    const editor = vscode.window.activeTextEditor;
    assert.strictEqual(editor?.document.uri.toString(), uri.toString());
    assert.strictEqual(editor?.document.isDirty, false);
    await undo();
    assert.strictEqual(editor?.document.getText(), OLD);
  });

  it('changes nothing where it is up to date', async () => {
    await write(page, OLD);
    await run();
    const document = vscode.window.activeTextEditor?.document;
    const before = [document?.version, await onDisk(page)];
    await run();
    assert.deepEqual([document?.version, await onDisk(page)], before);
  });

  it('keeps what is typed and not saved, unsaved', async () => {
    const uri = await write(page, OLD);
    const { document } = await vscode.window.showTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), 'Typed. ');
    await vscode.workspace.applyEdit(edit);
    await run();
    assert.isOk(document.isDirty);
    assert.match(document.getText(), /^Typed\. # Ours[^]*\[Merlin, [^\]]*\]/);
    assert.strictEqual(await onDisk(page), OLD);
    await undo();
    assert.strictEqual(document.getText(), `Typed. ${OLD}`);
  });

  it('is written in the line ends of its page', async () => {
    await write(page, OLD.replaceAll('\n', '\r\n'));
    assert.strictEqual(await written(page), 'written');
    const text = await onDisk(page);
    assert.strictEqual(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.match(text, /\[Merlin, [^\]]*\][^]*\r\n\r\nEnd\.\r\n$/);
  });

  const refused: readonly (readonly [what: string, content: string | Uint8Array, because: RegExp])[] = [
    ['whose closing mark is missing', `${OPEN}\nours\n`, /the closing line of its overview is missing/],
    ['that is closed before it is opened', `${CLOSE}\n${OPEN}\n`, /closed before it is opened/],
    ['whose end would hide it', '# A\n\n```\ncode\n', /would hide it/],
    ['that is no UTF-8', Uint8Array.of(0x23, 0x20, 0xe9, 0x0a), /no UTF-8 text/],
    ['that is too large', `# A\n${' '.repeat(1024 * 1024)}`, /too large to be read/],
  ];
  for (const [what, content, because] of refused) {
    it(`leaves a page alone ${what}`, async () => {
      const uri = await write(page, content);
      assert.match(await written(page), because);
      // As text of one byte a character: to compare a megabyte of bytes one by one takes seconds.
      const bytes = async () => new TextDecoder('latin1').decode(await vscode.workspace.fs.readFile(uri));
      const left = await bytes();
      await write(page, content);
      assert.isOk(left === (await bytes()), 'the page is another');
    });
  }

  it('is looked for beside records, above them, in what is open and where it was written last', async () => {
    const found = async (...remembered: readonly string[]) =>
      (await overviewPages(await settled(), remembered.map(file))).map((uri) =>
        vscode.workspace.asRelativePath(uri),
      );
    assert.deepEqual(await found(), []);
    await write('docs/decisions/overview.md', OLD);
    await write('docs/README.md', `${OPEN}\nbroken\n`);
    await write('index.markdown', OLD);
    await write('elsewhere.md', OLD);
    await write('docs/decisions/index.md', `\`\`\`\n${OPEN}\n${CLOSE}\n\`\`\`\n`);
    const always = ['docs/decisions/overview.md', 'docs/README.md', 'index.markdown'];
    assert.deepEqual(await found(), always);
    assert.deepEqual(await found('elsewhere.md', 'gone.md'), [
      ...always.slice(0, 2),
      'elsewhere.md',
      'index.markdown',
    ]);
    await vscode.window.showTextDocument(file('elsewhere.md'));
    assert.deepEqual(await found(), [...always.slice(0, 2), 'elsewhere.md', 'index.markdown']);
  });

  it('tells of a record as soon as it is there', async () => {
    await write(page, OLD);
    await write('docs/decisions/0009-new.md', '# New\n\n## Business need\n\n- Who asks: Ana\n');
    const { keeper } = await settled();
    await until(() => keeper.log.get(file('docs/decisions/0009-new.md').toString()), 'the record is read');
    assert.strictEqual(await written(page), 'written');
    assert.match(await onDisk(page), /\[New\]\(0009-new\.md\)/);
  });
});

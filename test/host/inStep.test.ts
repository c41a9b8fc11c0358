import { assert } from 'chai';
import * as vscode from 'vscode';
import { file, makeFolders, problems, remove, settled, until, write } from './inside.ts';

const GADGET = '# An idea\n\n## Business need\n\n- Who asks:\n\n## Open questions\n\n- [ ] Who pays?\n';
const NEEDED =
  '# An idea\n\n## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n- Scalable: partly\n- Automatable: partly\n\n## Open questions\n\n- [ ] When?\n';

describe('the log, in step with the workspace', () => {
  let nth = 0;
  let base = '';
  let folder = '';
  beforeEach(async () => {
    // A folder that goes and comes again at once is lost on the way between the disk and VS Code.
    base = `in-step-${(nth += 1)}`;
    folder = `${base}/decisions`;
    await makeFolders(folder);
  });
  afterEach(() => remove(base));

  /** What the log has below the folder of these tests: file names with the rules that speak. */
  async function told(): Promise<string[]> {
    const { keeper } = await settled();
    const above = `${file(base).toString()}/`;
    return [...keeper.log.entries()]
      .filter(({ address }) => address.startsWith(above))
      .map(({ address }) => [address.slice(above.length), ...problems(vscode.Uri.parse(address))].join(' '))
      .sort();
  }

  async function tells(expected: readonly string[]): Promise<void> {
    let now: string[] = [];
    const last = Date.now() + 8000;
    do now = await told();
    while (JSON.stringify(now) !== JSON.stringify(expected) && Date.now() < last);
    assert.deepEqual(now, expected);
  }

  it('has the record of the workspace, with its findings in Problems', async () => {
    const { keeper } = await settled();
    const merlin = file('docs/decisions/0001-merlin.md');
    assert.isOk(keeper.log.get(merlin.toString()), 'the record is not in the log');
    assert.strictEqual(problems(merlin).length, keeper.findings(merlin.toString()).length);
  });

  it('sees a record that comes, changes and goes', async () => {
    await write(`${folder}/0001-idea.md`, GADGET);
    await tells(['decisions/0001-idea.md gadget 3']);
    await write(`${folder}/0001-idea.md`, `\n\n${GADGET}`);
    await tells(['decisions/0001-idea.md gadget 5']);
    await write(`${folder}/0001-idea.md`, NEEDED);
    await tells(['decisions/0001-idea.md']);
    await remove(`${folder}/0001-idea.md`);
    await tells([]);
    assert.deepEqual(problems(file(`${folder}/0001-idea.md`)), []);
  });

  it('sees a record renamed, a folder renamed, and a folder deleted', async () => {
    const at = (path: string) => file(`${base}/${path}`);
    await makeFolders(`${folder}/deep`);
    await write(`${folder}/deep/0001-idea.md`, GADGET);
    await tells(['decisions/deep/0001-idea.md gadget 3']);
    await vscode.workspace.fs.rename(at('decisions/deep/0001-idea.md'), at('decisions/deep/0002-idea.md'));
    await tells(['decisions/deep/0002-idea.md gadget 3']);
    await vscode.workspace.fs.rename(at('decisions'), at('adr'));
    await tells(['adr/deep/0002-idea.md gadget 3']);
    await vscode.workspace.fs.rename(at('adr'), at('elsewhere'));
    await tells([]);
    await vscode.workspace.fs.rename(at('elsewhere'), at('Decisions'));
    await tells(['Decisions/deep/0002-idea.md gadget 3']);
    await remove(`${base}/Decisions`);
    await tells([]);
  });

  it('takes unsaved text before the file, and the file again once it is closed', async () => {
    const uri = await write(`${folder}/0001-idea.md`, GADGET);
    await tells(['decisions/0001-idea.md gadget 3']);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) =>
      edit.insert(
        new vscode.Position(4, '- Who asks:'.length),
        ' Ana\n- Who pays: her firm\n- Scalable: partly\n- Automatable: partly',
      ),
    );
    await tells(['decisions/0001-idea.md']);
    assert.isOk(editor.document.isDirty, 'the text was saved');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await tells(['decisions/0001-idea.md gadget 3']);
  });

  it('has an open record again whose file went and came back, as it was', async () => {
    const uri = await write(`${folder}/0001-idea.md`, GADGET);
    await vscode.window.showTextDocument(uri);
    await tells(['decisions/0001-idea.md gadget 3']);
    await remove(`${folder}/0001-idea.md`);
    await tells([]);
    await write(`${folder}/0001-idea.md`, GADGET);
    await tells(['decisions/0001-idea.md gadget 3']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('reads a changed file once, and nothing for a new day', async () => {
    await write(`${folder}/0001-idea.md`, GADGET);
    await write(`${folder}/0002-idea.md`, GADGET);
    await tells(['decisions/0001-idea.md gadget 3', 'decisions/0002-idea.md gadget 3']);
    const { reader, clock, keeper } = await settled();
    const before = reader.taken;
    await write(`${folder}/0002-idea.md`, NEEDED);
    await tells(['decisions/0001-idea.md gadget 3', 'decisions/0002-idea.md']);
    assert.strictEqual(reader.taken, before + 1);
    const day = clock.today();
    clock.set('2031-01-01');
    await keeper.whenSettled();
    clock.set(day);
    await keeper.whenSettled();
    assert.strictEqual(reader.taken, before + 1);
  });

  it('tells a burst in few parts', async () => {
    const { keeper } = await settled();
    const above = `${file(folder).toString()}/`;
    const names = Array.from({ length: 100 }, (_, i) => `${String(i).padStart(4, '0')}-idea.md`);
    await Promise.all(names.map((name) => write(`${base}/drafts/${name}`, GADGET)));
    const told = new Set<string>();
    let parts = 0;
    const listening = keeper.onDidChange((all) => {
      const ours = [...all].filter((one) => one.startsWith(above));
      ours.forEach((one) => told.add(one));
      parts += Math.sign(ours.length);
    });
    const started = performance.now();
    // All at once: how fast a machine writes a hundred files is not what is asked.
    await vscode.workspace.fs.rename(file(`${base}/drafts`), file(`${folder}/burst`));
    await until(() => told.size === 100, 'all are told');
    await keeper.whenSettled();
    listening.dispose();
    const seconds = (performance.now() - started) / 1000;
    // One each 20 ms at most, where reading them takes a busy machine longer.
    assert.isOk(parts <= Math.max(40, seconds * 50), `told in ${parts} parts, in ${seconds} s`);
  });
});

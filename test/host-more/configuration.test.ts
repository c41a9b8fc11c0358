import { assert } from 'chai';
import * as vscode from 'vscode';
import { Configurations } from '../../src/extension/files/configurations.ts';
import { RecordFiles } from '../../src/extension/files/recordFiles.ts';
import { languageOfNew } from '../../src/extension/writing/newRecordPlace.ts';
import { actionsAt, file, makeFolders, problems, remove, settled, write } from '../host/inside.ts';

const GADGET = '# An idea\n\n## Business need\n\n- Who asks:\n';
const CONFIG = '.scale-or-not.json';
const never = new vscode.CancellationTokenSource().token;

describe('a configuration', () => {
  let nth = 0;
  let base = '';
  beforeEach(async () => {
    base = `config-${(nth += 1)}`;
    await makeFolders(`${base}/decisions`);
    await makeFolders(`${base}/notes`);
    await write(`${base}/decisions/0001-a.md`, GADGET);
    await write(`${base}/notes/0002-b.md`, GADGET);
    await tells(['decisions/0001-a.md warning']);
  });
  afterEach(async () => {
    await revertAll();
    await remove(base);
  });

  const configure = (text: string) => write(`${base}/${CONFIG}`, text);

  /** What is in Problems below the folder of these tests: what the log has of it, with the loudness of gadgets. */
  async function told(): Promise<string[]> {
    const { keeper } = await settled();
    const above = `${file(base).toString()}/`;
    return Array.from(keeper.log.entries())
      .filter(({ address }) => address.startsWith(above))
      .map(({ address }) => [address.slice(above.length), ...loudness(vscode.Uri.parse(address))].join(' '))
      .sort();
  }

  async function tells(expected: readonly string[]): Promise<void> {
    let now: string[] = [];
    const last = Date.now() + 8000;
    do now = await told();
    while (JSON.stringify(now) !== JSON.stringify(expected) && Date.now() < last);
    assert.deepEqual(now, expected);
  }

  it('that is there at the start says which files are found, and why others are not', async () => {
    await configure('{ "folders": ["notes", "more"], "exclude": ["notes/old"] }');
    await write(`${base}/notes/old/0003-c.md`, GADGET);
    await write(`${base}/sub/.git`, 'gitdir: elsewhere\n');
    await write(`${base}/sub/adr/0004-d.md`, GADGET);
    const { reader, scheduler } = await settled();
    const channel = vscode.window.createOutputChannel('Configured, in a test', { log: true });
    const files = new RecordFiles(new Configurations(reader, channel, scheduler), channel, scheduler);
    const above = `${file(base).path}/`;
    const found = (await files.find(never)) ?? [];
    assert.deepEqual(
      found.flatMap(({ path }) => (path.startsWith(above) ? [path.slice(above.length)] : [])),
      ['notes/0002-b.md', 'sub/adr/0004-d.md'],
    );
    const judged = ['notes/old/0003-c.md', 'decisions/0001-a.md', 'sub/notes/a.md', 'sub/adr/a.md'];
    assert.deepEqual(
      judged.map((path) => {
        const is = files.layouts.judge(file(`${base}/${path}`));
        return is.is === 'never' ? is.because : is.is;
      }),
      ['excluded', 'outside', 'outside', 'candidate'],
    );
    assert.isOk(files.foldersLookedIn.includes(`${base}/notes`), files.foldersLookedIn.join());
    channel.dispose();
  });

  it('counts when it comes, changes and goes', async () => {
    await configure('{ "folders": ["notes"] }');
    await tells(['notes/0002-b.md warning']);
    await configure('{ "folders": ["notes", "decisions"], "rules": { "gadget": "hint" } }');
    await tells(['decisions/0001-a.md hint', 'notes/0002-b.md hint']);
    await configure('{ "folders": ["notes", "decisions"], "exclude": ["**/*-b.md"] }');
    await tells(['decisions/0001-a.md warning']);
    await remove(`${base}/${CONFIG}`);
    await tells(['decisions/0001-a.md warning']);
    await configure('{ "folders": ["."] }');
    await tells(['decisions/0001-a.md warning', 'notes/0002-b.md warning']);
  });

  it('counts as it is typed, saved or not', async () => {
    const uri = await configure('{}\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    assert.strictEqual(document.languageId, 'jsonc');
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 1, 0), '{ "folders": ["notes"] }\n'));
    await tells(['notes/0002-b.md warning']);
    assert.isOk(document.isDirty, 'it was saved');
    // The file is another one than the open text, which wins.
    await configure('{ "folders": [] }\n');
    await tells(['notes/0002-b.md warning']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await tells([]);
  });

  it('keeps the entry of a record in step with its folder, and reads nothing again', async () => {
    // Told of once it is read: what is read after that is read because of the next one.
    await configure('{ "rules": { "gadget": "hint" } }');
    await tells(['decisions/0001-a.md hint']);
    const uri = file(`${base}/decisions/0001-a.md`);
    const { keeper, reader } = await settled();
    const folder = () => keeper.log.get(uri.toString())?.folder;
    assert.strictEqual(folder(), file(`${base}/decisions`).toString());
    const before = reader.taken;
    await configure('{ "folders": ["."], "exclude": ["notes"] }');
    while (folder() !== file(base).toString()) await keeper.whenSettled();
    assert.strictEqual(reader.taken, before + 1, 'the configuration alone is read');
  });

  it('of another loudness is asked again, and reads nothing again', async () => {
    await configure('{ "folders": ["decisions", "notes"] }');
    await tells(['decisions/0001-a.md warning', 'notes/0002-b.md warning']);
    const { reader, keeper } = await settled();
    const before = reader.taken;
    await configure('{ "folders": ["decisions", "notes"], "rules": { "gadget": "error" } }');
    await tells(['decisions/0001-a.md error', 'notes/0002-b.md error']);
    await configure('{ "folders": ["decisions", "notes"], "rules": { "gadget": "off" } }');
    await tells(['decisions/0001-a.md', 'notes/0002-b.md']);
    assert.strictEqual(
      keeper.context().configOf({ address: file(`${base}/notes/x.md`).toString() } as never).severities
        .gadget,
      'off',
    );
    assert.strictEqual(reader.taken, before + 2, 'the configuration alone is read');
  });

  it('says the language of a new record, before the records beside it', async () => {
    const inside = await settled();
    const folder = file(`${base}/decisions`);
    assert.strictEqual(languageOfNew({ folder }, inside), 'en');
    await configure('{ "language": "fr" }');
    while (languageOfNew({ folder }, inside) !== 'fr') await inside.keeper.whenSettled();
    assert.strictEqual(languageOfNew({ folder: file('docs/decisions') }, inside), 'en');
  });

  it('that is broken shows its mistakes, and their fixes, and counts as far as it can be read', async () => {
    const uri = await configure(
      '{\n  "folders": ["notes"],\n  "rules": { "gadgte": "off", "gadget": "warn" },\n}\n',
    );
    await tells(['notes/0002-b.md warning']);
    assert.deepEqual(problems(uri), ['configuration 3', 'configuration 3']);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await settled();
    const fixes = async () => {
      const actions = await actionsAt(uri, document.lineAt(2).range);
      return actions.filter(({ title }) => title.startsWith('Write '));
    };
    const [severity, ...others] = await fixes();
    assert.deepEqual([severity?.title, others.length], ['Write “warning”', 0]);
    assert.isOk(severity?.edit);
    await vscode.workspace.applyEdit(severity.edit);
    assert.strictEqual(document.lineAt(2).text, '  "rules": { "gadgte": "off", "gadget": "warning" },');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await configure('no JSON');
    await tells(['decisions/0001-a.md warning']);
    assert.deepEqual(problems(uri), ['configuration 1']);
    await remove(`${base}/${CONFIG}`);
    while (problems(uri).length > 0) await settled();
  });
});

/** How loudly the gadgets of a file are shown. */
function loudness(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ code }) => typeof code === 'object' && code.value === 'gadget')
    .map(({ severity }) => ['error', 'warning', 'information', 'hint'][severity] ?? '');
}

async function revertAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

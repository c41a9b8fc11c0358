import { assert } from 'chai';
import * as vscode from 'vscode';
import { unreadRecord } from '../../src/core/record/record.ts';
import { recordsFolders } from '../../src/extension/files/recordsFolders.ts';
import { writtenLanguage } from '../../src/extension/shown/settings.ts';
import { newFile } from '../../src/extension/writing/newFile.ts';
import { judgeFolder, languageOfNew, newRecordPlace } from '../../src/extension/writing/newRecordPlace.ts';
import { file, makeFolders, remove, root, settled, until } from './inside.ts';
import { Walked } from './walked.ts';
import { removeWritten, write } from './workspace.ts';

const wanted = { language: 'en', today: '2024-12-15', form: 'short' } as const;
const record = '# A\n\n## Business need\n\n- Who asks: Ana\n';

const namesIn = async (folder: string) =>
  (await vscode.workspace.fs.readDirectory(file(folder))).map(([name]) => name).sort();

const pathsOf = async () => {
  const { files, keeper } = await settled();
  const folders = await recordsFolders(files, keeper.log);
  return folders.map(({ uri }) => vscode.workspace.asRelativePath(uri));
};

/** The place of a new record, as a path; nothing is asked for where there is only one. */
async function placeOf(given?: vscode.Uri): Promise<string> {
  const place = await newRecordPlace(given, await settled());
  return place === undefined || place === 'untitled'
    ? String(place)
    : vscode.workspace.asRelativePath(place.folder);
}

describe('the folder of a new record', () => {
  afterEach(removeWritten);

  it('is the only records folder, by the search for files', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.deepEqual(await pathsOf(), ['docs/decisions']);
    assert.strictEqual(await placeOf(), 'docs/decisions');
  });

  it('is the one that it is called on, or that of the file', async () => {
    await makeFolders('notes');
    assert.strictEqual(await placeOf(file('notes')), 'notes');
    assert.strictEqual(await placeOf(await write('notes/a.md', 'x')), 'notes');
    await remove('notes');
  });

  it('is the one of the record in front, whichever it is', async () => {
    await makeFolders('pkg/adr/2024');
    const { keeper } = await settled();
    const uri = await write('pkg/adr/2024/0001-a.md', record);
    await until(() => keeper.log.get(uri.toString()), 'the record is read');
    await vscode.window.showTextDocument(uri);
    assert.strictEqual(await placeOf(), 'pkg/adr/2024');
    const french = await write('pkg/adr/0001-b.md', '# B\n\n## Besoin métier\n\n- Qui demande : Ana\n');
    await until(() => keeper.log.get(french.toString()), 'the French record is read');
    const languages = await Promise.all(
      ['pkg/adr/2024', 'pkg/adr/2025', 'pkg/adr', 'docs/decisions'].map(async (folder) =>
        languageOfNew({ folder: file(folder) }, await settled()),
      ),
    );
    assert.deepEqual(languages, ['en', 'fr', 'fr', 'en']);
    assert.deepEqual((await pathsOf()).sort(), ['docs/decisions', 'pkg/adr']);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('pkg');
    await until(() => !keeper.log.get(uri.toString()), 'the record is forgotten');
    assert.strictEqual(await placeOf(), 'docs/decisions');
  });

  it('is told apart by what is read there', async () => {
    const { files } = await settled();
    assert.strictEqual(judgeFolder(file('docs/decisions/2024'), files), 'records');
    assert.strictEqual(judgeFolder(file('notes'), files), 'elsewhere');
    assert.strictEqual(judgeFolder(root(), files), 'elsewhere');
    assert.strictEqual(judgeFolder(file('docs/decisions/templates'), files), 'name');
    assert.strictEqual(judgeFolder(file('node_modules/decisions'), files), 'hidden');
  });
});

describe('the language of a new record', () => {
  const set = (language: string | undefined) =>
    vscode.workspace
      .getConfiguration('scaleOrNot')
      .update('language', language, vscode.ConfigurationTarget.Workspace);
  after(() => set(undefined));

  it('is the one that is set, and VS Code’s where it is left to it', async () => {
    assert.strictEqual(writtenLanguage(), 'en');
    await set('fr');
    assert.strictEqual(writtenLanguage(root()), 'fr');
    assert.strictEqual(
      (await settled()).keeper
        .context()
        .languageOf({ address: 'x:/a.md', kind: 'scale', record: unreadRecord('failed') }),
      'fr',
    );
    await set('auto');
    assert.strictEqual(writtenLanguage(root()), 'en');
  });
});

describe('the file of a new record', () => {
  after(() => remove('made'));

  it('gets the next free number, in a folder that is made where it is not there', async () => {
    const inside = await settled();
    const folder = file('made/decisions');
    const made = await newFile(folder, 'Case graph', wanted, inside);
    assert.strictEqual(made?.getText(), '');
    await newFile(folder, 'Case graph', wanted, inside);
    assert.deepEqual(await namesIn('made/decisions'), ['0001-case-graph.md', '0002-case-graph.md']);
  });

  it('is never one that is there, also when two are asked for at once', async () => {
    const inside = await settled();
    await vscode.workspace.fs.writeFile(file('made/at-once/merlin.md'), new TextEncoder().encode('mine'));
    const folder = file('made/at-once');
    const both = await Promise.all([
      newFile(folder, 'Merlin', wanted, inside),
      newFile(folder, 'Merlin', wanted, inside),
    ]);
    const names = await namesIn('made/at-once');
    assert.isOk(both.filter((one) => one).length + 1 === names.length, names.join());
    assert.isOk(names.includes('merlin.md') && names.includes('merlin-2.md'), names.join());
    const kept = await vscode.workspace.fs.readFile(file('made/at-once/merlin.md'));
    assert.strictEqual(new TextDecoder().decode(kept), 'mine');
  });

  it('is not made where VS Code may not write, which is said', async () => {
    const folder = vscode.Uri.parse('readonly-here:/decisions');
    const registered = new Walked(vscode.Uri.parse('readonly-here:/'), { files: {} }).register(
      'readonly-here',
    );
    assert.strictEqual(await newFile(folder, 'Merlin', wanted, await settled()), undefined);
    registered.dispose();
  });

  it('goes with one undo', async () => {
    const inside = await settled();
    const document = await newFile(file('made/undone'), 'Merlin', wanted, inside);
    assert.isOk(document);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until(
      () => document.isClosed || !vscode.workspace.textDocuments.includes(document),
      'it is closed',
    );
    assert.deepEqual(await namesIn('made/undone'), []);
  });
});

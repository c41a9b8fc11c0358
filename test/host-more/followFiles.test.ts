import { assert } from 'chai';
import * as vscode from 'vscode';
import { compareFolders } from '../../src/extension/files/compareFolders.ts';
import { followFiles } from '../../src/extension/keeping/followFiles.ts';
import { file, remove, write } from '../host/inside.ts';

/** Out of the folders that are watched: what is tested tells of files by itself. */
const FOLDER = 'node_modules/followed';

const folder = () => file(FOLDER);
const address = (name: string) => vscode.Uri.joinPath(folder(), name).toString();
const names = (all: Iterable<string>) =>
  [...all].map((one) => decodeURIComponent(one).replace(/^.*\//, '')).sort();

describe('a folder that files came into', () => {
  before(async () => {
    for (const name of ['a.md', 'b.md', 'where next?.md', 'é 100%.MD', 'notes.txt'])
      await write(`${FOLDER}/${name}`, '# A\n');
    await vscode.workspace.fs.createDirectory(file(`${FOLDER}/folder.md`));
  });
  after(() => remove('node_modules'));

  for (const [what, mayHold, known, expected] of [
    [
      'with what is known of it',
      true,
      ['a.md', 'where next?.md', 'gone 1.md'],
      ['gone 1.md', '', 'b.md', 'é 100%.MD'],
    ],
    ['also where nothing is known of it', true, [], ['', 'a.md', 'b.md', 'where next?.md', 'é 100%.MD']],
    [
      'where something is known of it, whatever it may hold',
      false,
      ['b.md', 'c.md'],
      ['c.md', '', 'a.md', 'where next?.md', 'é 100%.MD'],
    ],
    ['with nothing where it may hold nothing', false, [], ['']],
  ] as const) {
    it(`is compared ${what}`, async () => {
      const folders = new Map([
        [folder().toString(), folder()],
        [file('nowhere').toString(), file('nowhere')],
      ]);
      const elsewhere = [file('nowhere/c.md'), file('d.md')].map(String);
      const { missing, unknown } = await compareFolders(
        folders,
        [...known.map(address), ...elsewhere],
        () => mayHold,
      );
      assert.deepEqual([...names(missing), '', ...names(unknown.map(String))], [...expected]);
    });
  }

  it('has those of its files read that were never told, and those forgotten that are gone', async () => {
    const did: string[] = [];
    const told = vscode.Uri.joinPath(folder(), 'a.md');
    const known = [address('where next?.md'), address('gone.md')];
    await followFiles(
      {
        files: new Map([[told.toString(), told]]),
        filled: new Map([[folder().toString(), folder()]]),
        gone: new Set(),
      },
      {
        known: { addresses: () => known, has: (one) => known.includes(one) },
        loader: {
          gone: (one) => void did.push(`gone ${names([one]).join()}`),
          isReadingFile: (one) => one === address('é 100%.MD'),
          readDocument: () => Promise.reject(new Error('nothing is open')),
          readFile: (uri) => Promise.resolve(void did.push(`read ${names([uri.toString()]).join()}`)),
        },
        layouts: { judge: () => ({ is: 'candidate', below: 1 }) },
      },
    );
    assert.deepEqual(did, ['read a.md', 'gone gone.md', 'read b.md']);
  });
});

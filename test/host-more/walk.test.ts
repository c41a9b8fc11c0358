import { assert } from 'chai';
import * as vscode from 'vscode';
import { walk } from '../../src/extension/files/walk.ts';
import { Walked, type Standing } from '../host/walked.ts';

const never = new vscode.CancellationTokenSource().token;

describe('a walk through a file system without a search', () => {
  const channel = vscode.window.createOutputChannel('A walk, in a test', { log: true });
  const root = vscode.Uri.from({ scheme: 'walked', path: '/three' });
  let registered: vscode.Disposable | undefined;
  afterEach(() => void registered?.dispose());
  after(() => channel.dispose());

  function serve(standing: Standing): Walked {
    const walked = new Walked(root, standing);
    registered = walked.register('walked');
    return walked;
  }

  /** What a walk finds, below the root. */
  async function found(token = never) {
    const { files, naming } = await walk([root], channel, token);
    const below = (uris: readonly vscode.Uri[]) => uris.map(({ path }) => path.slice('/three/'.length));
    return { files: below(files), naming: below(naming) };
  }

  const rows: readonly [
    name: string,
    standing: Standing,
    files: readonly string[],
    looked: readonly string[],
  ][] = [
    ['nothing', { files: {} }, [], ['']],
    [
      'Markdown in any folder, those near the root first',
      { files: { 'a/b/deep.MD': '', 'top.markdown': '', 'a/near.md': '', 'a/other.txt': '' } },
      ['top.markdown', 'a/near.md', 'a/b/deep.MD'],
      ['', 'a', 'a/b'],
    ],
    [
      'not what is hidden, or of others',
      { files: { '.git/x.md': '', 'node_modules/x.md': '', 'a/vendor/x.md': '', 'a/b.md': '' } },
      ['a/b.md'],
      ['', 'a'],
    ],
    [
      'all the rest, where a folder cannot be looked through',
      { files: { 'a/x.md': '', 'c/x.md': '' }, broken: ['b'] },
      ['a/x.md', 'c/x.md'],
      ['', 'a', 'c', 'b'],
    ],
    [
      'nothing twice, where a link leads back',
      { files: { 'a/x.md': '' }, links: ['a/again'] },
      ['a/x.md'],
      ['', 'a'],
    ],
    ['nothing, where the root cannot be looked through', { files: { 'a.md': '' }, broken: [''] }, [], ['']],
  ];
  for (const [name, standing, files, looked] of rows) {
    it(`finds ${name}`, async () => {
      const walked = serve(standing);
      assert.deepEqual((await found()).files, files);
      assert.deepEqual(walked.looked, looked);
    });
  }

  it('tells the files that name a folder of records', async () => {
    serve({ files: { '.adr-dir': 'a', 'b/.adr-dir': '../a', 'a/x.md': '' } });
    assert.deepEqual(await found(), { files: ['a/x.md'], naming: ['.adr-dir', 'b/.adr-dir'] });
  });

  it('ends where it is when it is cancelled', async () => {
    const walked = serve({ files: { 'a/x.md': '', 'b/x.md': '', 'c/x.md': '' } });
    const source = new vscode.CancellationTokenSource();
    walked.onLook = (folder) => folder === 'b' && source.cancel();
    await found(source.token);
    assert.deepEqual(walked.looked, ['', 'a', 'b']);
  });

  it('ends when it has looked at more than anybody keeps', async () => {
    const many = Array.from({ length: 20_010 }, (_, nth) => [`a/${nth}.md`, '']);
    const walked = serve({
      files: { ...Object.fromEntries(many), 'a/deeper/x.md': '' } as Record<string, string>,
    });
    const { files } = await found();
    assert.strictEqual(files.length < 20_000, true);
    assert.deepEqual(walked.looked, ['', 'a']);
  });
});

import { assert } from 'chai';
import * as vscode from 'vscode';
import { RecordFiles } from '../../src/extension/files/recordFiles.ts';
import { walk } from '../../src/extension/files/walk.ts';
import { file, makeFolders, problems, remove, root, settled, until, write } from '../host/inside.ts';

const GADGET = '# An idea\n\n## Business need\n\n- Who asks:\n';
const never = new vscode.CancellationTokenSource().token;

describe('the files that may be records', () => {
  const channel = vscode.window.createOutputChannel('Files, in a test', { log: true });
  const written = [
    ['decisions/0001-a.md', 'candidate'],
    ['docs/ADR/deep/0002-b.MD', 'candidate'],
    ['pkg/named/0003-c.markdown', 'candidate'],
    ['decisions/README.md', 'never'],
    ['decisions/templates/0004-d.md', 'never'],
    ['node_modules/x/decisions/0005-e.md', 'never'],
    ['vendor/decisions/0006-f.md', 'never'],
    ['.hidden/decisions/0007-g.md', 'never'],
    ['notes/0008-h.md', 'outside'],
    ['decisions/0009-i.txt', undefined],
  ] as const;
  before(async () => {
    await makeFolders('files/pkg');
    for (const [path] of written) await write(`files/${path}`, GADGET);
    await write('files/pkg/.adr-dir', './named\n');
  });
  after(async () => {
    channel.dispose();
    await remove('files');
  });

  const below = (uris: readonly vscode.Uri[]) => {
    const above = `${file('files').path}/`;
    return uris.flatMap(({ path }) => (path.startsWith(above) ? [path.slice(above.length)] : [])).sort();
  };
  const candidates = written.flatMap(([path, is]) => (is === 'candidate' ? [path] : [])).sort();

  it('are found by the names of their folders, and judged by their paths', async () => {
    const { configurations, scheduler } = await settled();
    const files = new RecordFiles(configurations, channel, scheduler);
    const found = await files.find(never);
    assert.isOk(found);
    assert.deepEqual(below(found), candidates);
    for (const [path, is] of written) {
      if (is) assert.strictEqual(files.layouts.judge(file(`files/${path}`)).is, is, path);
    }
    assert.isOk(files.foldersLookedIn.includes('files/pkg/named'), files.foldersLookedIn.join());
  });

  it('are found by a walk as well', async () => {
    const { files, naming } = await walk([root()], channel, never);
    const named = below(naming);
    assert.deepEqual(named, ['pkg/.adr-dir']);
    const walked = below(files);
    for (const path of candidates) assert.isOk(walked.includes(path), path);
    assert.deepEqual(
      walked.filter((path) => /^(?:node_modules|vendor|\.hidden)\//.test(path)),
      [],
    );
  });

  it('are nothing once cancelled', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    const { configurations, scheduler } = await settled();
    const files = new RecordFiles(configurations, channel, scheduler);
    assert.strictEqual(await files.find(source.token), undefined);
  });

  it('follow what .adr-dir names', async () => {
    await settled();
    const named = file('files/pkg/named/0003-c.markdown');
    await until(() => problems(named).length === 1, 'the named folder is read');
    await write('files/pkg/.adr-dir', '../../../..\n');
    await until(() => problems(named).length === 0, 'a folder outside of the workspace is not');
    await write('files/pkg/.adr-dir', 'named');
    await until(() => problems(named).length === 1, 'the named folder is read again');
  });
});

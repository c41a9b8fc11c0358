import { assert } from 'chai';
import * as vscode from 'vscode';
import { file, makeFolders, problems, remove, settled, until, write } from '../host/inside.ts';

const GADGET = '# An idea\n\n## Business need\n\n- Who asks:\n';
const HOSTILE = '>'.repeat(200_000);
const bytes = (text: string) => new TextEncoder().encode(text);
const never = new vscode.CancellationTokenSource().token;
const inNode = file('').scheme === 'file';

/** How many files of the folder are read at once: half the cores, one to four. */
async function folderWorkers(): Promise<number> {
  const cores = inNode ? (await import('node:os')).cpus().length : navigator.hardwareConcurrency;
  return Math.min(4, Math.max(1, Math.floor(cores / 2)));
}

describe('hostile and broken files', () => {
  const folder = 'hostile/decisions';
  before(() => makeFolders(folder));
  after(async () => {
    const { reader } = await settled();
    reader.setBudget({ any: 2000, perKilobyte: 10 });
    await remove('hostile');
  });

  it('cost their own time and nobody else’s', async function () {
    this.timeout(60_000);
    const { reader, readings, keeper } = await settled();
    reader.setBudget({ any: 1500, perKilobyte: 0 });
    const beside = await write(`${folder}/9999-beside.md`, GADGET);
    const document = await vscode.workspace.openTextDocument(beside);
    await readings.read(document, never);
    const count = (await folderWorkers()) + 1;
    const names = Array.from({ length: count }, (_, nth) => `${folder}/000${nth}-hostile.md`);
    await Promise.all(names.map((name) => write(name, HOSTILE)));
    const taken = reader.taken;
    await until(() => reader.taken > taken, 'they are being read');
    // Beside the worker of open documents: where one waits for a worker, who waits behind it waits for long.
    assert.isOk(reader.workers <= count, 'none of them waits');

    const edit = new vscode.WorkspaceEdit();
    edit.insert(beside, new vscode.Position(1, 0), 'More\n');
    await vscode.workspace.applyEdit(edit);
    const begun = performance.now();
    const reading = await readings.read(document, never);
    const waited = performance.now() - begun;
    assert.strictEqual(reading?.record.sections[0]?.heading.line, 3);
    assert.isOk(waited < 1000, `the open document waited ${Math.round(waited)} ms`);

    const isDone = () => names.every((name) => problems(file(name)).join() === 'unread 1');
    await until(isDone, 'each has its finding', 40);
    assert.deepEqual(problems(beside), ['gadget 4']);
    await keeper.whenSettled();
    reader.setBudget({ any: 2000, perKilobyte: 10 });
    const after = await write(`${folder}/5000-after.md`, GADGET);
    await until(() => problems(after).join() === 'gadget 3', 'workers are whole again');
    await Promise.all(names.map((name) => remove(name)));
    await until(() => names.every((name) => problems(file(name)).length === 0), 'their findings go');
  });

  const cases: readonly [name: string, content: string | Uint8Array, expected: readonly string[]][] = [
    [
      'yaml',
      '---\nstatus: open\nverdict: "undecided\n---\n# An idea\n\n## Business need\n',
      ['front-matter', 'gadget'],
    ],
    ['twice', `---\nstatus: open\nstatus: decided\n---\n${GADGET}`, ['front-matter 3', 'gadget 7']],
    ['crlf', `---\r\nstatus: open\r\n---\r\n${GADGET.replaceAll('\n', '\r\n')}`, ['gadget 6']],
    ['bom', bytes(`\uFEFF${GADGET}`), ['gadget 3']],
    ['no-final-newline', GADGET.trimEnd(), ['gadget 3']],
    ['emoji', `# An idea\n\n## 🚀 Business need\n\n- Who asks:\n`, ['gadget 3']],
    ['latin-1', Uint8Array.from(`# Id\xe9e\n\n## Besoin\n`, (letter) => letter.charCodeAt(0)), ['unread 1']],
    ['nul', `${GADGET}\0`, ['unread 1']],
    ['empty', '', []],
    ['large', 'x'.repeat(1024 * 1024 + 1), ['unread 1']],
  ];
  it('say what they are, where it stands', async () => {
    const { keeper } = await settled();
    const files = await Promise.all(
      cases.map(async ([name, content]) => write(`${folder}/broken-${name}.md`, content)),
    );
    const told = () => files.map((uri) => problems(uri));
    await until(() => told().filter((all) => all.length > 0).length === cases.length - 1, 'all are told');
    await keeper.whenSettled();
    for (const [nth, [name, , expected]] of cases.entries()) {
      const rules = told()[nth] ?? [];
      // Where YAML ends to make sense is the parser's to say.
      const shown = expected.map((one, i) => (/\d$/.test(one) ? rules[i] : rules[i]?.replace(/ \d+$/, '')));
      assert.deepEqual<readonly unknown[]>(shown, expected, name);
      assert.strictEqual(rules.length, expected.length, name);
    }
  });

  it('are let alone where they are folders', async () => {
    const { keeper } = await settled();
    await vscode.workspace.fs.createDirectory(file(`${folder}/folder.md`));
    const beside = await write(`${folder}/beside-folder.md`, GADGET);
    await until(() => problems(beside).length > 0, 'the file beside is read');
    await keeper.whenSettled();
    assert.strictEqual(keeper.log.get(file(`${folder}/folder.md`).toString()), undefined);
  });

  // What no file system of a browser has.
  if (inNode) {
    it('are not waited for where they are pipes, links to nowhere or unreadable', async () => {
      const { symlinkSync } = await import('node:fs');
      const { execFileSync } = await import('node:child_process');
      const { keeper } = await settled();
      const path = (name: string) => file(`${folder}/${name}`).fsPath;
      execFileSync('mkfifo', [path('pipe.md')]);
      symlinkSync('nowhere.md', path('link.md'));
      symlinkSync('.', path('circle'));
      const beside = await write(`${folder}/beside-pipe.md`, GADGET);
      await until(() => problems(beside).length > 0, 'the file beside is read');
      assert.strictEqual(await keeper.readAllAgain({ report: () => undefined }, never), true);
      for (const name of ['pipe.md', 'link.md']) {
        assert.deepEqual(problems(file(`${folder}/${name}`)), [], name);
        assert.strictEqual(keeper.log.get(file(`${folder}/${name}`).toString()), undefined, name);
      }
      assert.deepEqual(problems(beside), ['gadget 3']);
    });
  }

  it('are read by a search that can be cancelled', async () => {
    const { keeper } = await settled();
    const source = new vscode.CancellationTokenSource();
    const whole = keeper.readAllAgain({ report: () => source.cancel() }, source.token);
    assert.strictEqual(await whole, false);
    let reported = 0;
    const again = keeper.readAllAgain({ report: ({ increment }) => (reported += increment) }, never);
    assert.strictEqual(await again, true);
    assert.isOk(Math.abs(reported - 100) < 0.01, `${reported} of 100 were reported`);
  });
});

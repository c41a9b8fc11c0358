import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deepEqual, equal, match, ok } from '../unit/expect.ts';

const command = fileURLToPath(new URL('../../dist/read.js', import.meta.url));
const GADGET = '# An idea\n\n## Business need\n\n- Who asks:\n\n## Open questions\n\n- [ ] Who pays?\n';

describe('the read command', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'read-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(name: string, content: string | Uint8Array): void {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    const lines = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    return { status, lines, stderr };
  }

  it('tells what is read of a record', () => {
    write('decisions/0001-idea.md', `---\nverdict: scale\nreview: when asked\n---\n${GADGET}`);
    const { status, lines, stderr } = run('decisions/0001-idea.md', '--today', '2024-12-15');
    equal(stderr, '');
    equal(status, 0);
    const [{ findings, ...rest } = {}] = lines;
    deepEqual(rest, {
      path: 'decisions/0001-idea.md',
      kind: 'scale',
      language: 'en',
      title: 'An idea',
      verdict: 'scale',
      review: 'when asked',
      need: 'missing',
      replicable: 'notAsked',
      standing: 'gadget',
      questions: [{ line: 13, text: 'Who pays?' }],
    });
    const found = findings as Record<string, unknown>[];
    const { en, fr, ...finding } = found.find(({ rule }) => rule === 'gadget') ?? {};
    deepEqual(finding, { rule: 'gadget', severity: 'warning', line: 7, character: 4 });
    ok(typeof en === 'string' && typeof fr === 'string' && en !== fr);
  });

  it('reads folders in the order of their paths, and says why a file is no record', () => {
    write('decisions/0002-b.md', GADGET);
    write('decisions/0001-a.md', GADGET);
    write('decisions/README.md', GADGET);
    write('decisions/.hidden/0003-c.md', GADGET);
    write('decisions/minutes.md', '# Minutes\n\nWe met.\n');
    write('notes/idea.md', `---\nverdict: scale\n---\n${GADGET}`);
    write('elsewhere/0001-d.md', GADGET);
    write('.adr-dir', 'elsewhere\n');
    const told = (...args: string[]) =>
      run(...args).lines.map((line) => [line.path, line.kind ?? line.whyNot]);
    const all = [
      ['decisions/0001-a.md', 'scale'],
      ['decisions/0002-b.md', 'scale'],
      ['decisions/README.md', 'name'],
      ['decisions/minutes.md', 'noDecision'],
      ['elsewhere/0001-d.md', 'scale'],
      ['notes/idea.md', 'outside'],
    ];
    deepEqual(told('.'), all);
    deepEqual(told('decisions'), all.slice(0, 4));
    deepEqual(told('elsewhere', 'decisions/0001-a.md'), [all[4], all[0]]);
    // What is named counts as open.
    deepEqual(told('notes/idea.md'), [['notes/idea.md', 'scale']]);
    equal(run('notes/idea.md').lines[0]?.unlisted, true);
    // What is no record is read all the same.
    equal(run('notes').lines[0]?.standing, 'gadget');
    equal(run('decisions/minutes.md').lines[0]?.title, 'Minutes');
  });

  it('goes on past what cannot be read', () => {
    write('decisions/0001-slow.md', '>'.repeat(20_000_000));
    write('decisions/0002-latin.md', Uint8Array.of(0x23, 0x20, 0xe9));
    write('decisions/0003-idea.md', GADGET);
    mkdirSync(path.join(folder, 'decisions/0004-folder.md'));
    symlinkSync('nowhere', path.join(folder, 'decisions/0005-link.md'));
    execFileSync('mkfifo', [path.join(folder, 'decisions/0006-pipe.md')]);
    const { status, lines, stderr } = run('nothing.md', 'decisions');
    equal(status, 1);
    deepEqual(
      lines.map((line) => line.because ?? line.kind),
      ['tooLarge', 'notText', 'scale'],
    );
    match(stderr, /nothing\.md: There is no such file or folder\./);
    match(stderr, /0005-link\.md: There is no such/);
    match(stderr, /0006-pipe\.md: It is not a file\./);
  });

  const wrong: readonly [args: readonly string[], sentence: RegExp][] = [
    [[], /^Name at least one file or folder to read\.\n$/],
    [['--todai', 'x'], /^Unknown option '--todai'\.\n$/],
    [['x', '--today'], /^Option '--today.*argument missing\.\n$/],
    [['x', '--today', '2024-02-30'], /“2024-02-30” is none\.\n$/],
  ];
  for (const [args, sentence] of wrong) {
    it(`says what is wrong with: ${args.join(' ')}`, () => {
      const { status, lines, stderr } = run(...args);
      equal(status, 2);
      deepEqual(lines, []);
      match(stderr, sentence);
    });
  }
});

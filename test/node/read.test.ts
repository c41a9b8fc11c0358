import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert } from 'chai';

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
      env: { ...process.env, LC_ALL: 'C' },
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
    assert.strictEqual(stderr, '');
    assert.strictEqual(status, 0);
    const [{ findings, ...rest } = {}] = lines;
    assert.deepEqual(rest, {
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
    assert.deepEqual(finding, { rule: 'gadget', severity: 'warning', line: 7, character: 4 });
    assert.isOk(typeof en === 'string' && typeof fr === 'string' && en !== fr);
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
    const all: unknown[] = [
      ['decisions/0001-a.md', 'scale'],
      ['decisions/0002-b.md', 'scale'],
      ['decisions/README.md', 'name'],
      ['decisions/minutes.md', 'noDecision'],
      ['elsewhere/0001-d.md', 'scale'],
      ['notes/idea.md', 'outside'],
    ];
    assert.deepEqual(told('.'), all);
    assert.deepEqual(told('decisions'), all.slice(0, 4));
    assert.deepEqual<unknown>(told('elsewhere', 'decisions/0001-a.md'), [all[4], all[0]]);
    // What is named counts as open.
    assert.deepEqual(told('notes/idea.md'), [['notes/idea.md', 'scale']]);
    assert.strictEqual(run('notes/idea.md').lines[0]?.unlisted, true);
    // What is no record is read all the same.
    assert.strictEqual(run('notes').lines[0]?.standing, 'gadget');
    assert.strictEqual(run('decisions/minutes.md').lines[0]?.title, 'Minutes');
  });

  it('goes by the configurations of the repository', () => {
    write('repo/.git', 'gitdir: elsewhere\n');
    write(
      'repo/.scale-or-not.json',
      '{ "folders": ["ideas"], "exclude": ["ideas/old"], "rules": { "gadget": "error", "gagdet": "off" } }',
    );
    write('repo/ideas/0001-a.md', GADGET);
    write('repo/ideas/old/0002-b.md', GADGET);
    write('repo/decisions/0003-c.md', GADGET);
    write('repo/pkg/.scale-or-not.json', '{ "rules": { "gadget": "off" } }');
    write('repo/pkg/adr/0004-d.md', GADGET);
    write('repo/module/.git', 'gitdir: elsewhere\n');
    write('repo/module/adr/0005-e.md', GADGET);
    const told = (...args: string[]) =>
      run(...args).lines.map(({ path: file, kind, whyNot, findings = [] }) => [
        file,
        kind ?? whyNot,
        ...(findings as { rule: string; severity: string }[])
          .filter(({ rule }) => /gadget|configuration/.test(rule))
          .map(({ rule, severity }) => `${rule} ${severity}`),
      ]);
    const all: unknown[] = [
      ['repo/.scale-or-not.json', 'configuration', 'configuration warning'],
      ['repo/pkg/.scale-or-not.json', 'configuration'],
      ['repo/decisions/0003-c.md', 'outside'],
      ['repo/ideas/0001-a.md', 'scale', 'gadget error'],
      ['repo/ideas/old/0002-b.md', 'excluded'],
      ['repo/module/adr/0005-e.md', 'scale', 'gadget warning'],
      ['repo/pkg/adr/0004-d.md', 'scale'],
    ];
    assert.deepEqual(told('repo'), all);
    // One that stands above what is named is told of where something is wrong in it.
    assert.deepEqual<unknown>(told('repo/ideas/0001-a.md'), [all[0], all[3]]);
    assert.deepEqual<unknown>(told('repo/pkg/adr'), [all[6]]);
    assert.deepEqual<unknown>(told('repo/module/adr'), [all[5]]);
    assert.deepEqual<unknown>(told('repo/pkg/.scale-or-not.json'), [all[1]]);
    const [mistake] = run('repo/.scale-or-not.json').lines[0]?.findings as Record<string, unknown>[];
    assert.deepEqual(mistake, {
      rule: 'configuration',
      severity: 'warning',
      line: 1,
      character: 81,
      en: '“gagdet” is no rule that is known.',
      fr: '«\u00a0gagdet\u00a0» n’est pas une règle connue.',
    });
  });

  it('says what it makes of a configuration that it cannot read', () => {
    write('decisions/0001-a.md', GADGET);
    write('.scale-or-not.json', Uint8Array.of(0x7b, 0xe9, 0x7d));
    const [configuration, record] = run('.').lines;
    const [{ en } = {}] = configuration?.findings as Record<string, unknown>[];
    assert.strictEqual(
      en,
      'This configuration was not read: it is not UTF-8 text. The defaults stand in for it.',
    );
    assert.strictEqual(record?.kind, 'scale');
  });

  it('goes on past what cannot be read', () => {
    write('decisions/0001-slow.md', '>'.repeat(20_000_000));
    write('decisions/0002-latin.md', Uint8Array.of(0x23, 0x20, 0xe9));
    write('decisions/0003-idea.md', GADGET);
    const { status, lines, stderr } = run('nothing.md', 'decisions');
    assert.strictEqual(status, 1);
    assert.deepEqual(
      lines.map((line) => line.because ?? line.kind),
      ['tooLarge', 'notText', 'scale'],
    );
    assert.match(stderr, /nothing\.md: There is no such file or folder\./);
  });

  const wrong: readonly [args: readonly string[], sentence: RegExp][] = [
    [[], /^Name at least one file or folder to read\.\n$/],
    [['--todai', 'x'], /^“--todai” is no option that is known; --today is\.\n$/],
    [['x', '--today'], /^--today takes a calendar day such as 2024-12-15, and “” is none\.\n$/],
    [['x', '--today', '2024-02-30'], /“2024-02-30” is none\.\n$/],
  ];
  for (const [args, sentence] of wrong) {
    it(`says what is wrong with: ${args.join(' ')}`, () => {
      const { status, lines, stderr } = run(...args);
      assert.strictEqual(status, 2);
      assert.deepEqual(lines, []);
      assert.match(stderr, sentence);
    });
  }
});

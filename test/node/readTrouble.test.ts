import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert } from 'chai';
import { temporaryFolder } from '../../host/lifetime.mjs';
import { readFound } from '../../src/cli/readFound.ts';
import { sayTrouble, troubleOf, type Trouble } from '../../src/cli/trouble.ts';
import { DEFAULT_CONFIG } from '../../src/core/files/config.ts';
import { createReader } from '../../src/reader/pool.ts';
import { hostScheduler } from '../../src/reader/scheduler.ts';

const command = fileURLToPath(new URL('../../dist/read.js', import.meta.url));
const contents = new URL('../../src/cli/contents.ts', import.meta.url);
const RECORD = '# An idea\n\n## Business need\n\n- Who asks:\n';

let folder = '';

const at = (name: string) => path.join(folder, name);

/** Makes what is to stand at a path, and the folders above it. */
const make = (what: (whole: string) => unknown) => (name: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  what(at(name));
};
const nothing = () => undefined;
const record = make((whole) => writeFileSync(whole, RECORD));
const pipe = make((whole) => execFileSync('mkfifo', [whole]));
const emptyFolder = make((whole) => mkdirSync(whole));
const link = (target: string) => make((whole) => symlinkSync(target, whole));

/** Makes folders in folders, to a path that is longer than any call takes. */
function deepFolder(name: string): void {
  const parts = [name, ...Array<string>(17).fill('d'.repeat(250))];
  const script = `for (const part of process.argv.slice(1)) { fs.mkdirSync(part); process.chdir(part); }`;
  execFileSync(process.execPath, ['-e', script, ...parts], { cwd: folder });
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

interface How {
  readonly language?: string;
  /** Shell before the command, and where its output goes. */
  readonly before?: string;
  readonly after?: string;
}

/** Runs the command in a shell; answers its exit code, the paths that it tells of, and its complaints. */
function run(args: readonly string[], { language = 'en_US', before = '', after = '' }: How = {}) {
  const script = `${before} exec "$0" "$@" ${after}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, command, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: `${language}.UTF-8` },
    encoding: 'utf8',
    timeout: 60_000,
  });
  const paths = linesOf(stdout).map((line) => (JSON.parse(line) as { readonly path: string }).path);
  return { code: status, paths, told: linesOf(stderr) };
}

describe('the read command, where not all goes well', () => {
  beforeEach(() => {
    folder = temporaryFolder('read');
  });

  const codes: readonly (readonly [code: keyof typeof constants.errno, en: string, fr: string])[] = [
    ['ENOENT', 'There is no such file or folder.', 'Ce fichier ou ce dossier n’existe pas.'],
    ['ENOTDIR', 'There is no such file or folder.', 'Ce fichier ou ce dossier n’existe pas.'],
    ['ELOOP', 'It is a link that leads back to itself.', 'C’est un lien qui ramène à lui-même.'],
    ['EISDIR', 'It is a folder, not a file.', 'C’est un dossier, pas un fichier.'],
    ['EACCES', 'Reading it is not permitted.', 'Sa lecture n’est pas permise.'],
    ['EPERM', 'Reading it is not permitted.', 'Sa lecture n’est pas permise.'],
    [
      'EMFILE',
      'The system lets no more files be open at once.',
      'Le système ne laisse pas ouvrir plus de fichiers à la fois.',
    ],
    ['ENAMETOOLONG', 'Its path is too long for the system.', 'Son chemin est trop long pour le système.'],
    ['EIO', 'The system says: i/o error.', 'Le système dit\u00a0: i/o error.'],
  ];
  it('has a sentence in both languages for what the system refuses', () => {
    for (const [code, en, fr] of codes) {
      const error = Object.assign(new Error(`${code}: …, open 'a.md'`), {
        code,
        errno: -constants.errno[code],
      });
      assert.deepEqual(sayTrouble(troubleOf(error)), { en, fr });
    }
  });

  const paths: readonly (readonly [
    path: string,
    made: (name: string) => void,
    because: Exclude<Trouble['because'], 'system'>,
  ])[] = [
    ['nothing.md', nothing, 'absent'],
    ['adr/0001-a.md/b', nothing, 'absent'],
    ['n'.repeat(300), nothing, 'longPath'],
    ['adr/0002-nowhere.md', link('nowhere'), 'deadLink'],
    ['adr/0003-circle.md', link('0003-circle.md'), 'circle'],
    ['adr/0004-pipe.md', pipe, 'noFile'],
    ['adr/0005-device.md', link('/dev/zero'), 'noFile'],
    ['adr/0006-above.md', link('..'), 'folder'],
    ['adr/0007-folder.md', emptyFolder, 'folder'],
    ['adr/.adr-dir', pipe, 'noFile'],
    ['b/.adr-dir', emptyFolder, 'folder'],
    ['c/.adr-dir', link('nowhere'), 'deadLink'],
    ['d/.scale-or-not.json', pipe, 'noFile'],
  ];
  it('names what cannot be read, in the language of the terminal, and reads the rest', () => {
    record('adr/0001-a.md');
    for (const [name, made] of paths) made(name);
    record('adr/0007-folder.md/0008-b.md');
    const args = ['.', ...paths.slice(0, 3).map(([name]) => name)];
    for (const [language, colon] of [
      ['en', ':'],
      ['fr', '\u00a0:'],
    ] as const) {
      const told = paths.map(([name, , because]) => `${name}${colon} ${sayTrouble({ because })[language]}`);
      const ran = run(args, { language });
      assert.deepEqual(
        { ...ran, told: [...ran.told].sort() },
        {
          code: 1,
          paths: ['adr/0001-a.md', 'adr/0007-folder.md/0008-b.md'],
          told: told.sort(),
        },
      );
    }
  });

  it('goes on past a folder that cannot be looked through', () => {
    deepFolder('a');
    record('b/adr/0001-b.md');
    const { code, paths: read, told } = run(['.']);
    assert.deepEqual([code, read, told.length], [1, ['b/adr/0001-b.md'], 1]);
    assert.match(told[0] ?? '', /^a\/d[d/]*: Its path is too long for the system\.$/);
  });

  it('shows a name as text', () => {
    link('nowhere')('adr/\u001b[2J\u202e\n.md');
    assert.deepEqual(run(['.']).told, ['adr/\\u001b[2J\\u202e\\u000a.md: It is a link that leads nowhere.']);
  });

  const reader = createReader({ script: '', onTrouble: nothing, scheduler: hostScheduler });
  const found: readonly (readonly [what: string, path: string, told: object])[] = [
    ['a record that is gone since it was found', 'gone.md', { because: 'absent' }],
    ['one that is there as unread', `${'n'.repeat(300)}.md`, { because: 'longPath', entry: 'unread' }],
  ];
  for (const [what, name, told] of found) {
    it(`tells of ${what}`, async () => {
      const judged = { is: 'candidate', below: 1 } as const;
      const read = await readFound({ path: at(name), judged, named: false, config: DEFAULT_CONFIG }, reader);
      const entry = 'entry' in read ? { entry: read.entry?.kind } : {};
      assert.deepEqual({ ...read.trouble, ...entry }, told);
    });
  }

  it('has few files open at once', () => {
    const files = Array.from({ length: 200 }, (_, nth) => `${nth}.md`);
    for (const file of files) record(file);
    const script = `import(process.argv[1]).then(({ contentsOf }) =>
      Promise.all(process.argv.slice(2).map(contentsOf)).then((read) => console.log(JSON.stringify(read))))`;
    const args = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '-e', script, contents.href, ...files];
    const told = execFileSync('sh', ['-c', 'ulimit -n 48; exec "$0" "$@"', process.execPath, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual(
      (JSON.parse(told) as readonly object[]).filter((read) => !('bytes' in read)),
      [],
    );
  });

  const outputs: readonly (readonly [what: string, how: How, code: number, told: readonly string[]])[] = [
    // A kilobyte at most, of several: what fits is written without an error.
    [
      'a disk takes a part of it',
      { before: 'ulimit -f 1;', after: '> out' },
      3,
      ['The output breaks off: file too large.'],
    ],
    ...(existsSync('/dev/full')
      ? ([
          [
            'there is no room',
            { after: '> /dev/full' },
            3,
            ['The output breaks off: there is no room left for it.'],
          ],
          [
            'there is no room',
            { after: '> /dev/full', language: 'fr_FR' },
            3,
            ['La sortie est incomplète\u00a0: il n’y a plus de place pour elle.'],
          ],
          ['nobody can be told either', { after: '> /dev/full 2> /dev/full' }, 3, []],
        ] as const)
      : []),
  ];
  for (const [what, how, code, told] of outputs) {
    it(`says that its output breaks off, where ${what}`, () => {
      for (const name of ['adr/0001-a.md', 'adr/0002-b.md', 'adr/0003-c.md']) record(name);
      const ran = run(['.'], how);
      assert.deepEqual([ran.code, ran.told], [code, told]);
    });
  }

  it('ends in silence once nobody reads its output', async () => {
    record('adr/0001-a.md');
    const child = spawn(process.execPath, [command, '.'], { cwd: folder });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (text) => (told += String(text)));
    const [code] = (await once(child, 'close')) as [number];
    assert.deepEqual([code, told], [0, '']);
  });
});

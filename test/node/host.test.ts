import { install } from '@sinonjs/fake-timers';
import { assert } from 'chai';
import { installedBrowser } from '../../host/browser.mjs';
import { bundleHostTests } from '../../host/bundles.mjs';
import { npmCommand } from '../../host/npm.mjs';
import { opener } from '../../host/openInBrowser.mjs';
import { readOptions } from '../../host/options.mjs';
import { holds, projectNode } from '../../host/setUp.mjs';
import { afterSilence } from '../../host/silence.mjs';
import { day, port } from '../../host/startCommand.mjs';

/** What a person is told when it fails. */
function told(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('whether the installed packages are those of the lock file', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const forWindows = { ...a, optional: true, os: ['win32'], cpu: ['x64'] };
  const forHere = { ...a, optional: true, os: ['linux'], cpu: ['x64'] };
  const rows: [string, Record<string, object>, Record<string, object>, boolean][] = [
    ['the same', { 'node_modules/a': a }, { '': {}, 'node_modules/a': a }, true],
    ['one is missing', {}, { 'node_modules/a': a }, false],
    ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, { 'node_modules/a': a }, false],
    ['other contents', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, { 'node_modules/a': a }, false],
    ['one too many', { 'node_modules/a': a, 'node_modules/b': a }, { 'node_modules/a': a }, false],
    ['one of another platform is missing', {}, { 'node_modules/w': forWindows }, true],
    ['an optional one of this platform is missing', {}, { 'node_modules/l': forHere }, false],
    ['one of another libc is missing', {}, { 'node_modules/m': { ...forHere, libc: ['musl'] } }, true],
  ];
  for (const [name, there, wanted, expected] of rows) {
    it(name, () => assert.strictEqual(holds(there, wanted, 'linux', 'x64'), expected));
  }
});

describe('the bundles of tests that run in VS Code at once', () => {
  it('are other files', async () => {
    const bundle = () => bundleHostTests(['test/host/smoke.test.ts'], {});
    const [one, other] = await Promise.all([bundle(), bundle()]);
    assert.notStrictEqual(one, other);
  });
});

describe('a run of tests', () => {
  it('is given up once nothing is heard of it, however long it went on before', () => {
    const clock = install({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let isGivenUp = false;
      const { heard } = afterSilence(60, () => (isGivenUp = true));
      for (let minutes = 0; minutes < 10; minutes += 1) {
        clock.tick(59_999);
        heard();
      }
      assert.isFalse(isGivenUp);
      clock.tick(60_000);
      assert.isTrue(isGivenUp);
    } finally {
      clock.uninstall();
    }
  });
});

describe('the Node to run under', () => {
  const rows: [NodeJS.Platform, NodeJS.Architecture, string, string | undefined][] = [
    ['darwin', 'arm64', '24.1.0', process.execPath],
    ['darwin', 'arm64', '26.0.0', process.execPath],
    ['darwin', 'arm64', '22.9.0', undefined],
    ['linux', 'riscv64', '20.20.2', undefined],
  ];
  for (const [platform, arch, version, expected] of rows) {
    it(`${platform} ${arch}, Node ${version}: ${expected === undefined ? 'none' : 'this one'}`, () => {
      assert.strictEqual(projectNode('/nowhere', platform, arch, version), expected);
    });
  }
});

describe('the npm that installs', () => {
  const rows: [Record<string, string>, NodeJS.Platform, string[]][] = [
    [{}, 'linux', ['npm']],
    [{}, 'win32', ['npm.cmd']],
    [
      { npm_execpath: '/usr/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' },
      'linux',
      ['/usr/bin/node', '/usr/lib/npm/bin/npm-cli.js'],
    ],
    [
      { npm_execpath: 'C:\\npm\\npm-cli.js', npm_node_execpath: 'C:\\node.exe' },
      'win32',
      ['C:\\node.exe', 'C:\\npm\\npm-cli.js'],
    ],
    [{ npm_execpath: '/usr/lib/yarn/yarn.js', npm_node_execpath: '/usr/bin/node' }, 'linux', ['npm']],
  ];
  for (const [env, platform, expected] of rows) {
    it(`${env['npm_execpath'] ?? 'nothing said'}, ${platform}`, () =>
      assert.deepEqual(npmCommand(env, platform), expected));
  }
});

describe('the browser of this machine', () => {
  const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  const windows = 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe';
  const rows: [string, Record<string, string>, NodeJS.Platform, string[], string | undefined][] = [
    [
      'the named one first',
      { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' },
      'linux',
      ['/my/chrome', '/usr/bin/chromium'],
      '/my/chrome',
    ],
    [
      'Chrome before Chromium',
      { PATH: '/usr/bin:/opt' },
      'linux',
      ['/usr/bin/chromium', '/opt/google-chrome'],
      '/opt/google-chrome',
    ],
    ['Edge on a Mac', {}, 'darwin', [mac], mac],
    ['Chrome on Windows', { ProgramFiles: 'C:\\Programs' }, 'win32', [windows], windows],
    ['none', { PATH: '/usr/bin' }, 'linux', [], undefined],
  ];
  for (const [name, env, platform, files, expected] of rows) {
    it(name, () =>
      assert.strictEqual(
        installedBrowser(env, platform, (file) => files.includes(String(file))),
        expected,
      ),
    );
  }

  it('says so when the named one is not there', () => {
    assert.match(
      told(() => installedBrowser({ CHROME_PATH: '/gone' }, 'linux', () => false)) ?? '',
      /CHROME_PATH names \/gone/,
    );
  });
});

describe('how a browser is opened for a person', () => {
  const rows: [NodeJS.Platform, Record<string, string>, string | undefined][] = [
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', {}, undefined],
    ['darwin', {}, 'open'],
    ['win32', {}, 'rundll32'],
  ];
  for (const [platform, env, expected] of rows) {
    it(`${platform} ${Object.keys(env).join()}`, () =>
      assert.strictEqual(opener(platform, env)?.[0], expected));
  }
});

describe('options', () => {
  const days: [string | undefined, string | undefined][] = [
    [undefined, undefined],
    ['2024-12-15', undefined],
    ['2024-02-30', '"2024-02-30" is not a day'],
    ['15.12.2024', '"15.12.2024" is not a day'],
  ];
  for (const [text, complaint] of days) {
    it(`--today ${text ?? 'not given'}`, () => {
      if (complaint === undefined) assert.strictEqual(day(text), text);
      else assert.isOk(told(() => day(text))?.startsWith(complaint));
    });
  }

  const ports: [string | undefined, number | string | undefined][] = [
    [undefined, undefined],
    ['8080', 8080],
    ['0', '"0" is not a port'],
    ['70000', '"70000" is not a port'],
    ['http', '"http" is not a port'],
  ];
  for (const [text, expected] of ports) {
    it(`--port ${text ?? 'not given'}`, () => {
      if (typeof expected === 'string') assert.isOk(told(() => port(text))?.startsWith(expected));
      else assert.strictEqual(port(text), expected);
    });
  }

  it('that nobody knows are told in one sentence, with the way to those there are', () => {
    assert.strictEqual(
      told(() => readOptions('npm start --', ['--nope'], {})),
      "Unknown option '--nope'. `npm start -- --help` tells what there is.",
    );
  });
});

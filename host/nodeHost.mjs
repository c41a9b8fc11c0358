import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { endsWith, Failure, temporaryFolder } from './lifetime.mjs';
import { vscodeFolder } from './packages.mjs';
import { root } from './setUp.mjs';

/**
 * Starts VS Code with its Node extension host and the extension, in folders of its own.
 * @typedef {object} NodeHost
 * @property {string} folder what is opened
 * @property {string} [tests] a module that exports `run`, run in the extension host when the page is opened
 * @property {string[]} [extensions] folders of more extensions
 * @property {object} [settings] of the user
 * @property {Record<string, string>} [env]
 * @property {number} [port] a free one is chosen when it is not given
 * @property {string} [language]
 * @property {boolean} [trusted] without it the folder is in Restricted Mode
 * @property {(text: string) => void} [log]
 * @param {NodeHost} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startNodeHost({
  folder,
  tests,
  extensions = [],
  settings = {},
  env = {},
  port = 0,
  ...more
}) {
  const vscode = await vscodeFolder();
  const own = temporaryFolder('vscode');
  const write = (file, value) => {
    mkdirSync(path.dirname(path.join(own, file)), { recursive: true });
    writeFileSync(path.join(own, file), JSON.stringify(value));
  };
  write('user/User/settings.json', settings);
  // A language pack without a word in it: VS Code itself stays English, and asks extensions for their French.
  write('words.json', { contents: {} });
  const pack = {
    hash: 'none',
    label: 'français',
    extensions: [{ extensionIdentifier: { id: 'scale-or-not.french' }, version: '1.0.0' }],
    translations: { vscode: path.join(own, 'words.json') },
  };
  write('user/languagepacks.json', { fr: pack });
  mkdirSync(path.join(own, 'extensions'));
  for (const extension of extensions) {
    const { publisher, name } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
    symlinkSync(extension, path.join(own, 'extensions', `${publisher}.${name}`), 'junction');
  }

  const server = spawn(
    process.execPath,
    [
      path.join(vscode, 'out/server-main.js'),
      ...[
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--without-connection-token',
        '--accept-server-license-terms',
      ],
      ...['--user-data-dir', path.join(own, 'user'), '--server-data-dir', path.join(own, 'server')],
      ...['--extensions-dir', path.join(own, 'extensions'), '--telemetry-level', 'off'],
      ...['--locale', more.language ?? 'en'],
      ...(more.trusted ? ['--disable-workspace-trust'] : []),
      // Without it the workbench ignores tests, and an extension under development.
      ...(tests === undefined ? [] : ['--enable-smoke-test-driver']),
    ],
    { env: { ...environment(own), ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = endsWith(() => ended(server));
  const address = await listening(server, port, more.log ?? (() => {}));
  // As --default-folder its files would have another authority than those the extension names, and be others to VS Code.
  const opened = `http://${address}/?folder=${pathToFileURL(folder).pathname.replace(/[&+]/g, encodeURIComponent)}`;
  if (tests === undefined) return { url: opened, stop };

  const remote = (file) => `vscode-remote://${address}${pathToFileURL(file).pathname}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(tests)],
    ['skipWelcome', 'true'],
  ];
  return { url: `${opened}&payload=${encodeURIComponent(JSON.stringify(payload))}`, stop };
}

/** What the server's processes see: ours, without what a VS Code around us would say to its own. */
function environment(own) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE|ELECTRON)_|^NODE_OPTIONS$/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    // The sockets of its processes are left where this names.
    XDG_RUNTIME_DIR: own,
    // No gallery of extensions is asked for anything.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
}

function listening(server, wanted, log) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk) => {
      log(String(chunk));
      said += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      for (const stream of [server.stdout, server.stderr]) {
        stream.off('data', hear);
        stream.on('data', (more) => log(String(more)));
      }
      resolve(`127.0.0.1:${port}`);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', reject);
    server.once('exit', (code) => {
      if (said.includes('EADDRINUSE')) reject(new Failure(`Port ${wanted} is in use: choose another one.`));
      else reject(new Error(`VS Code's server ended at its start (${code}):\n${said}`));
    });
  });
}

function ended(server) {
  if (server.exitCode !== null || server.signalCode !== null) return undefined;
  const over = new Promise((resolve) => server.once('exit', resolve));
  const last = setTimeout(() => server.kill('SIGKILL'), 3000);
  server.kill();
  return over.finally(() => clearTimeout(last));
}

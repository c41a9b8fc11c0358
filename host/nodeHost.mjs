import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { endsWith, temporaryFolder } from './lifetime.mjs';
import { vscodeFolder } from './packages.mjs';

/**
 * Starts VS Code with its Node extension host, in folders of its own.
 * @param {{ folder: string, extensions: string[], tests?: string, settings?: object, env?: object, port?: number,
 *   trusted?: boolean, payload?: [string, string][], log?: (text: string) => void }} options `tests` is a module that exports `run`.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startNodeHost({
  folder,
  extensions,
  tests,
  settings = {},
  env = {},
  port = 0,
  ...more
}) {
  const vscode = await vscodeFolder();
  const own = temporaryFolder('vscode');
  mkdirSync(path.join(own, 'user/User'), { recursive: true });
  writeFileSync(path.join(own, 'user/User/settings.json'), JSON.stringify(settings, undefined, 2));

  const server = spawn(
    process.execPath,
    [
      path.join(vscode, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...[
        '--user-data-dir',
        `${own}/user`,
        '--server-data-dir',
        `${own}/server`,
        '--extensions-dir',
        `${own}/extensions`,
      ],
      ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
      // Without it the workbench ignores the extension under development.
      '--enable-smoke-test-driver',
      ...(more.trusted ? ['--disable-workspace-trust'] : []),
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = endsWith(() => ended(server));
  const address = await listening(server, more.log ?? (() => {}));

  const remote = (file) => `vscode-remote://${address}${pathToFileURL(file).pathname}`;
  const payload = [
    ['extensionDevelopmentPath', extensions.map(remote).join(',')],
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ['skipWelcome', 'true'],
    ...(more.payload ?? []),
  ];
  const query = new URLSearchParams({
    folder: pathToFileURL(folder).pathname,
    payload: JSON.stringify(payload),
  });
  return { url: `http://${address}/?${query}`, stop };
}

function listening(server, log) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk) => {
      log(String(chunk));
      if (said.length < 20_000) said += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(`127.0.0.1:${port}`);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`VS Code's server ended at its start (${code}):\n${said}`)),
    );
  });
}

function ended(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const over = new Promise((resolve) => server.once('exit', resolve));
  const last = setTimeout(() => server.kill('SIGKILL'), 3000);
  server.kill();
  return over.finally(() => clearTimeout(last));
}

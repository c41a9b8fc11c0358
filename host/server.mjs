import { spawn } from 'node:child_process';
import path from 'node:path';
import { endsWith, Failure } from './lifetime.mjs';
import { vscodeFolder } from './packages.mjs';

/**
 * Starts the server of VS Code on the folders that stand in `own`.
 * @param {{ own: string, port: number, env: Record<string, string>, args: string[], log: (text: string) => void }} options
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startServer({ own, port, env, args, log }) {
  const listen = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  const server = spawned(await vscodeFolder(), own, [...listen, '--telemetry-level', 'off', ...args], env);
  const stop = endsWith(() => ended(server));
  return { address: await listening(server, port, log), stop };
}

/** Installs a package into the extensions that stand in `own`, as a person would. */
export async function installVsix(vsix, own) {
  const server = spawned(await vscodeFolder(), own, ['--install-extension', vsix]);
  const forget = endsWith(() => ended(server));
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const code = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('close', resolve);
  });
  await forget();
  if (code !== 0) throw new Failure(`VS Code does not install ${vsix} (exit code ${code}):\n${said.trim()}`);
}

function spawned(vscode, own, args, env = {}) {
  const folders = [
    '--user-data-dir',
    'user',
    '--server-data-dir',
    'server',
    '--extensions-dir',
    'extensions',
  ];
  return spawn(
    process.execPath,
    [
      path.join(vscode, 'out/server-main.js'),
      ...folders.map((part) => (part.startsWith('--') ? part : path.join(own, part))),
      '--accept-server-license-terms',
      ...args,
    ],
    { env: { ...environment(own), ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
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

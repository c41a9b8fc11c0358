import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { endsWith, Failure } from './lifetime.mjs';
import { installLocked } from './npm.mjs';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname ?? path.dirname(process.argv[1]), '..');

/**
 * Makes the project ready and the rest of the script run under its Node 24. Under another Node it installs what is
 * missing, runs the same script again under the right one, and ends with its exit code: it returns only there.
 */
export async function setUp({ quiet = false } = {}) {
  if (!isInstalled(root)) {
    if (!quiet) console.log('Installing the packages of the lock file …');
    await installLocked(root);
  }
  const node = projectNode(root);
  if (node === undefined) {
    throw new Failure(
      `This project needs Node 24. It brings its own on Linux and on Windows (x64); here it found Node ${process.versions.node} ` +
        'alone. Install Node 24 or later, and run the command again.',
    );
  }
  if (realpathSync(node) !== realpathSync(process.execPath)) process.exit(await again(node));
}

/** Whether node_modules is whole and holds what the lock file asks for. */
export function isInstalled(folder) {
  // npm writes this one last: an install that was interrupted has none.
  const there = packages(path.join(folder, 'node_modules/.package-lock.json')) ?? {};
  const whole = Object.keys(there).every((name) => existsSync(path.join(folder, name, 'package.json')));
  return whole && holds(there, packages(path.join(folder, 'package-lock.json')) ?? {});
}

/** Whether the installed packages are those of the lock file, but for optional ones of other platforms. */
export function holds(there, wanted, platform = process.platform, arch = process.arch) {
  const differs = ([name, { version, integrity, optional, os, cpu, libc }]) => {
    const found = there[name];
    if (found !== undefined) return found.version !== version || found.integrity !== integrity;
    const fits = (os?.includes(platform) ?? true) && (cpu?.includes(arch) ?? true) && libc === undefined;
    return !optional || fits;
  };
  const named = Object.entries(wanted).filter(([name]) => name !== '');
  return !named.some(differs) && Object.keys(there).every((name) => name in wanted);
}

/** The Node to run under: the one among the packages, else this one if it is new enough. */
export function projectNode(
  folder,
  platform = process.platform,
  arch = process.arch,
  version = process.versions.node,
) {
  const name = { linux: 'linux', win32: 'win' }[platform];
  const binary = path.join(
    folder,
    `node_modules/node-${name}-${arch}/bin`,
    platform === 'win32' ? 'node.exe' : 'node',
  );
  if (name !== undefined && existsSync(binary)) return binary;
  return Number(version.split('.')[0]) >= 24 ? process.execPath : undefined;
}

function packages(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : undefined;
}

async function again(node) {
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  const over = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const forget = endsWith(() => {
    child.kill();
    return over;
  });
  const code = await over;
  await forget();
  return code;
}

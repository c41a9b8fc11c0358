import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from './bundles.mjs';
import { endsWith } from './lifetime.mjs';
import { root } from './setUp.mjs';

/** Builds what is shipped if it is not there, or older than a source. */
export function buildIfOld() {
  const built = ['extension', 'worker', 'read'].map((name) => changed(`dist/${name}.js`) ?? 0);
  const sources = ['src/**/*', 'esbuild.mjs', 'package-lock.json'].flatMap((pattern) =>
    globSync(pattern, { cwd: root }),
  );
  const newest = Math.max(...sources.map((file) => changed(file) ?? 0));
  if (Math.min(...built) <= newest) buildExtension();
}

/** Node's options for our sources: they are modules, and package.json may not say so, or the web host refuses what is shipped. */
export const asModules = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];

/** Runs a script under this Node, where the person stands who asked for it; answers its exit code. */
export function runScript(script, args, nodeOptions = []) {
  const child = spawn(process.execPath, [...nodeOptions, path.join(root, script), ...args], {
    cwd: whereCalled(),
    stdio: 'inherit',
  });
  const over = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  endsWith(() => {
    child.kill();
    return over;
  });
  return over;
}

/** The folder from which paths are meant: npm moves to the project's own, and tells where it was called. */
export const whereCalled = () => process.env.INIT_CWD ?? process.cwd();

function changed(file) {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs;
}

import { fork } from 'node:child_process';
import path from 'node:path';
import { endsWith } from './lifetime.mjs';
import { root } from './setUp.mjs';

/** Runs test files in a process of plain Node, TypeScript as it is; answers what passed and what failed. */
export function runNodeTests(files, { grep, verbose, timeout = 30_000, seconds = 240 }) {
  const child = fork(path.join(root, 'host/mochaProcess.mjs'), [JSON.stringify({ files, grep, timeout })], {
    cwd: root,
    // The sources are modules, and package.json may not say so: the web host would refuse what is shipped.
    execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const end = endsWith(() => void child.kill('SIGKILL'));
  const outcome = { passed: 0, failures: [], log: [] };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      if (verbose) process.stdout.write(text);
      else outcome.log.push(String(text).trimEnd());
    });
  }
  let complete = false;
  child.on('message', (told) => {
    if (told.kind === 'pass') outcome.passed += 1;
    else if (told.kind === 'fail') outcome.failures.push(told);
    else complete = true;
  });
  return new Promise((resolve) => {
    let trouble;
    const timer = setTimeout(() => {
      trouble = `no end after ${seconds} seconds`;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.once('close', async (code, signal) => {
      clearTimeout(timer);
      await end();
      trouble ??= complete
        ? undefined
        : `the process of the tests ended early (${signal ?? `exit code ${code}`})`;
      if (trouble !== undefined) {
        outcome.failures.push({
          title: 'the run as a whole',
          message: trouble,
          stack: outcome.log.join('\n'),
        });
      }
      resolve(outcome);
    });
  });
}

import { fork } from 'node:child_process';
import path from 'node:path';
import { endsWith } from './lifetime.mjs';
import { asModules } from './project.mjs';
import { root } from './setUp.mjs';
import { afterSilence } from './silence.mjs';

/** Runs test files in a process of plain Node, TypeScript as it is; answers what passed and what failed. */
export async function runNodeTests(files, { grep, verbose, timeout = 30_000, silence = 150 }) {
  const child = fork(path.join(root, 'host/mochaProcess.mjs'), [JSON.stringify({ files, grep, timeout })], {
    cwd: root,
    execArgv: asModules,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const over = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`)),
  );
  // It ends what it started, then itself; one that hangs is not waited for.
  const end = endsWith(() => {
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), 5000);
    return over.finally(() => clearTimeout(last));
  });

  const outcome = { passed: 0, failures: [], log: [] };
  let trouble = 'the process of the tests ended early';
  const hang = afterSilence(silence, () => {
    trouble = `no test ended within ${silence} seconds`;
    void end();
  });
  child.on('message', ({ kind, ...told }) => {
    hang.heard();
    const took = told.duration === undefined ? '' : ` (${told.duration} ms)`;
    if (verbose) console.log(`  ${kind} ${told.title ?? ''}${took}`);
    if (kind === 'pass') outcome.passed += 1;
    else if (kind === 'fail') outcome.failures.push(told);
    else trouble = undefined;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      if (verbose) process.stdout.write(text);
      else outcome.log.push(String(text).trimEnd());
    });
  }
  const how = await over;
  hang.end();
  await end();
  if (trouble !== undefined)
    outcome.failures.push({ title: 'the run as a whole', message: `${trouble} (${how})`, stack: '' });
  return outcome;
}

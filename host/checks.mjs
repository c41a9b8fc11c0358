import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './setUp.mjs';

/** Whether the types hold: one check. */
export const checkTypes = () => check('types', ['typescript/bin/tsc']);

/** Whether the rooms, eslint and prettier are content: one check each. */
export async function checkLint() {
  const checks = [
    await check('rooms', ['dependency-cruiser/bin/dependency-cruiser.mjs', 'src']),
    await check('eslint', ['eslint/bin/eslint.js', '.']),
    await check('prettier', ['prettier/bin/prettier.cjs', '--check', '.', '--log-level=warn']),
  ];
  const passed = checks.reduce((sum, one) => sum + one.passed, 0);
  return { passed, failures: checks.flatMap(({ failures }) => failures), log: [] };
}

function check(title, [script, ...args]) {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const failures = code === 0 ? [] : [{ title, message: said.trim() || `exit code ${code}`, stack: '' }];
      resolve({ passed: code === 0 ? 1 : 0, failures, log: [] });
    });
  });
}

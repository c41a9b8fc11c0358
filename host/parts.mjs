import { parseArgs } from 'node:util';
import { buildExtension, testFiles } from './bundles.mjs';
import { checkLint, checkTypes } from './checks.mjs';
import { runHostTests } from './hostTests.mjs';
import { runNodeTests } from './nodeTests.mjs';

/** The parts of `npm test`, in the order in which they are told. */
const parts = {
  types: { title: 'types', run: checkTypes },
  lint: { title: 'eslint and prettier', run: checkLint },
  unit: {
    title: 'unit tests in Node',
    run: (options) => runNodeTests(testFiles('unit'), options, { seconds: 120 }),
  },
  node: {
    title: 'tests that need Node',
    run: (options) => runNodeTests(testFiles('node'), options, { seconds: 120, timeout: 30_000 }),
  },
  'host-node': {
    title: 'in VS Code, Node host',
    run: (options) => runHostTests('host-node', options, { seconds: Number(process.env.SECS ?? 180) }),
  },
  'host-web': {
    title: 'in VS Code, web-worker host',
    run: (options) => runHostTests('host-web', options, { seconds: Number(process.env.SECS ?? 180) }),
  },
};

/** Runs the parts named by the arguments, all when none is named; answers the exit code. */
export async function test(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { grep: { type: 'string' }, verbose: { type: 'boolean' } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(parts);
  buildExtension();
  let passed = 0;
  let failed = 0;
  for (const name of names) {
    const part = parts[name];
    const started = performance.now();
    const outcome = await part.run(values);
    if (outcome.passed + outcome.failures.length === 0) {
      outcome.failures.push({ title: part.title, message: 'no test was found', stack: '' });
    }
    passed += outcome.passed;
    failed += outcome.failures.length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${outcome.failures.length === 0 ? '✓' : '✗'} ${part.title}: ${outcome.passed} passed, ${outcome.failures.length} failed (${seconds} s)`,
    );
    for (const failure of outcome.failures)
      console.log(`\n  ${failure.title}\n    ${failure.message}\n${failure.stack}`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

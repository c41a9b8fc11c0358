import { buildExtension } from './bundles.mjs';
import { Failure } from './lifetime.mjs';
import { readOptions } from './options.mjs';
import { daily, elsewhere, more, ofSources } from './parts.mjs';

const help = `npm test, or node host/test.mjs [PART …] [--more] [--grep TEXT] [--verbose]
Parts: ${Object.keys(daily).join(', ')}; all of them when none is named.
With --more, or by name: ${Object.keys(more).join(', ')}.
By name, where VS Code can be downloaded: ${Object.keys(elsewhere).join(', ')}.
  --more       the parts that npm test leaves out; npm run test:more is short for it
  --grep TEXT  only tests whose full title has a match of this regular expression
  --verbose    also tells what passes, inside VS Code with how long it takes, and the logs of VS Code`;

/** Runs the parts that are named, those of every day or the others when none is; answers the exit code. */
export async function test(args) {
  const { values, positionals } = readOptions(
    'node host/test.mjs',
    args,
    { more: { type: 'boolean' }, grep: { type: 'string' }, verbose: { type: 'boolean' } },
    { allowPositionals: true },
  );
  if (values.help) {
    console.log(help);
    return 0;
  }
  const parts = { ...daily, ...more, ...elsewhere };
  const unknown = positionals.find((name) => !(name in parts));
  if (unknown !== undefined) {
    throw new Failure(
      `No part of the tests is called "${unknown}"; there are ${Object.keys(parts).join(', ')}.`,
    );
  }
  const names = positionals.length > 0 ? positionals : Object.keys(values.more ? more : daily);
  if (names.some((name) => !ofSources.includes(name))) buildExtension();
  // All of them wait for VS Code half of their time, so that two at once take little longer than one.
  const atOnce = positionals.length === 0 ? 2 : 1;
  const sum = await runParts(
    names.map((name) => parts[name]),
    { atOnce, grep: values.grep, verbose: values.verbose },
  );
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/** Runs parts, so many at once, and tells of each; answers how many of their tests passed and failed. */
export async function runParts(parts, { atOnce, ...options }) {
  const sum = { passed: 0, failed: 0 };
  const waiting = [...parts];
  const runWaiting = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const { passed, failed } = await runPart(part, options);
      sum.passed += passed;
      sum.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runWaiting));
  return sum;
}

async function runPart({ title, run }, options) {
  const started = performance.now();
  const { passed, failures, log } = await run(options).catch(failedToRun);
  if (passed + failures.length === 0) failures.push({ title, message: 'no test was found', stack: '' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const mark = failures.length === 0 ? '✓' : '✗';
  console.log(`${mark} ${title}: ${passed} passed, ${failures.length} failed (${seconds} s)`);
  for (const failure of failures) console.log(described(failure));
  if (failures.length > 0 && log.length > 0)
    console.log(`\n  What was logged meanwhile:\n${indented(log.join('\n'))}\n`);
  return { passed, failed: failures.length };
}

/** A part that cannot even start is one failure, and the other parts are run. */
function failedToRun(error) {
  const stack = error instanceof Failure ? '' : String(error.stack);
  return {
    passed: 0,
    failures: [{ title: 'the part as a whole', message: String(error.message), stack }],
    log: [],
  };
}

function described({ title, message, stack }) {
  // A stack begins with the message.
  return `\n  ✗ ${title}\n${indented(stack.includes(message) ? stack : `${message}\n${stack}`)}\n`;
}

const indented = (text) => text.trim().replaceAll(/^\t?/gm, '    ');

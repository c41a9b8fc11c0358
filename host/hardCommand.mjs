import { spawn } from 'node:child_process';
import { buildExtension } from './bundles.mjs';
import { endsWith } from './lifetime.mjs';
import { readOptions } from './options.mjs';
import { daily, more } from './parts.mjs';
import { SLOWED_DOWN } from './slowed.mjs';
import { runParts } from './testCommand.mjs';

const help = `npm run test:hard, with options after a --: npm run test:hard -- --times 20
Runs all tests once with the pages of VS Code slowed down and a busy loop beside them, then those of the workbench again
and again at their usual speed.
  --slower N  how many times slower the pages are, 4 when it is not given; 0 leaves that run out
  --times N   how often the workbench is run, 5 when it is not given`;

/** Runs the suite where races show; answers the exit code. */
export async function testHard(args) {
  const { values } = readOptions('npm run test:hard --', args, {
    slower: { type: 'string', default: '4' },
    times: { type: 'string', default: '5' },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  buildExtension();
  const sum = { passed: 0, failed: 0 };
  const run = async (title, parts, atOnce) => {
    const started = performance.now();
    console.log(`\n${title}:`);
    const { passed, failed } = await runParts(parts, { atOnce });
    console.log(
      `  ${passed} passed, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
    sum.passed += passed;
    sum.failed += failed;
  };
  if (values.slower !== '0') {
    process.env[SLOWED_DOWN] = values.slower;
    const calm = busyLoop();
    await run(
      `All tests, pages ${values.slower} times slower, beside a busy loop`,
      [...Object.values(daily), ...Object.values(more)],
      1,
    );
    await calm();
    delete process.env[SLOWED_DOWN];
  }
  const workbench = [daily.workbench, more['workbench-more'], more['workbench-elsewhere']];
  for (let time = 1; time <= Number(values.times); time += 1)
    await run(`The workbench, ${time} of ${values.times}`, workbench, 1);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/** Keeps a core busy until it is ended. */
function busyLoop() {
  const loop = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
  return endsWith(() => void loop.kill('SIGKILL'));
}

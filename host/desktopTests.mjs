import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { bundleHostTests, testFiles } from './bundles.mjs';
import { Failure, temporaryFolder } from './lifetime.mjs';
import { gather } from './outcome.mjs';
import { root } from './setUp.mjs';

/** Runs the tests of `test/host` in the VS Code of the desktop, which is fetched at the first use. */
export async function runDesktopTests({ grep, verbose }) {
  const vscodeExecutablePath = await fetched(downloadAndUnzipVSCode, new SilentReporter());
  const bundle = await bundleHostTests(testFiles('host'), { ...(grep && { grep }) });
  const own = temporaryFolder('desktop');
  const folder = path.join(own, 'workspace');
  cpSync(path.join(root, 'test/fixtures/workspace'), folder, { recursive: true });

  const tests = gather(bundle);
  const log = [];
  const lines = () => {
    const stream = new PassThrough();
    createInterface(stream).on('line', (line) => {
      if (tests.take(line)) return;
      if (verbose) console.log(`  desktop: ${line}`);
      else log.push(line);
    });
    return stream;
  };
  const trouble = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, bundle),
    extensionTestsEnv: { SCALE_OR_NOT_TODAY: '2024-12-15', SCALE_OR_NOT_TRUSTED: 'yes' },
    launchArgs: [folder, `--user-data-dir=${own}/user`, `--extensions-dir=${own}/extensions`],
    stdout: lines(),
    stderr: lines(),
  }).then(
    () => undefined,
    ({ message }) => message,
  );
  // The last lines are on their way by another road.
  setTimeout(() => tests.giveUp(trouble ?? 'VS Code ended before its tests'), 2000);
  const { whole, passed, failures } = await tests.over;
  // It ends with an error where a test failed, which has been told then.
  if (trouble !== undefined && failures.length === 0)
    failures.push({ title: 'the run as a whole', message: trouble, stack: '' });
  return { passed, failures, log: whole ? [] : log.slice(-60) };
}

/** The VS Code that the other tests run in, for the desktop. */
async function fetched(download, reporter) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'host/vscode/package.json'), 'utf8'));
  try {
    return await download({ version, cachePath: path.join(root, '.vscode-test'), reporter });
  } catch ({ message }) {
    throw new Failure(
      `VS Code ${version} for the desktop cannot be downloaded here (${message}): these tests need a machine that can, ` +
        'and a screen; npm test needs neither.',
    );
  }
}

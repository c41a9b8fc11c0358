import { cpSync } from 'node:fs';
import path from 'node:path';
import { FOR_SHORT, launchBrowser } from './browser.mjs';
import { bundleHostTests } from './bundles.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { startNodeHost } from './nodeHost.mjs';
import { gather } from './outcome.mjs';
import { root } from './setUp.mjs';
import { afterSilence } from './silence.mjs';
import { slowDown } from './slowed.mjs';
import { startWebHost } from './webHost.mjs';

/**
 * Runs tests in one of the two extension hosts of a real VS Code, on a copy of the fixtures.
 * @typedef {object} How
 * @property {string[]} files the tests, from the project's folder
 * @property {string} [opens] what is opened, of the fixtures
 * @property {string} [folder] what is opened instead, as it is
 * @property {string} [language]
 * @property {boolean} [whole] with all built-in extensions of VS Code
 * @property {boolean} [trusted] without it a folder of the disk is in Restricted Mode
 * @property {string} [vsix] a package to be installed, instead of the extension as it is developed
 * `silence` is the number of seconds without a test's end after which a run is given up; `compiles` has the browser compile
 * what a page runs, which pays in runs that are measured.
 * @param {'node' | 'web'} host
 * @param {How & { grep?: string, verbose?: boolean, silence?: number, compiles?: boolean }} options
 */
export async function runHostTests(host, { files, grep, verbose, silence = 150, compiles = false, ...how }) {
  const { opens = 'workspace', ...more } = how;
  const { folder = path.join(copyOfFixtures(), opens), ...rest } = more;
  const bundle = await bundleHostTests(files, { ...(grep && { grep }) });

  const log = [];
  const note = (text) => {
    if (verbose) console.log(`  ${host} host: ${text.trimEnd()}`);
    else log.push(text.trimEnd());
  };
  const { url, stop } = await start[host]({ folder, log: note, ...rest }, bundle);
  const browser = await launchBrowser(compiles ? [] : FOR_SHORT);
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' });
  const tests = gather(bundle, ({ title, milliseconds }) => {
    if (verbose) console.log(`  pass ${title} (${milliseconds} ms)`);
  });
  const { whole, passed, failures } = await inPage(page, url, tests, { silence, note });
  await browser.close();
  await stop();
  // VS Code itself is talkative: what it says is wanted where the run as a whole has failed.
  return { passed, failures, log: whole ? log.filter(isOurs) : log.slice(-60) };
}

function copyOfFixtures() {
  const fixtures = temporaryFolder('fixtures');
  cpSync(path.join(root, 'test/fixtures'), fixtures, { recursive: true });
  return fixtures;
}

const isOurs = (text) => /scale-or-not\.scale-or-not|scaleOrNot|dist\/(extension|worker)\.js/.test(text);

const start = {
  node: (options, bundle) =>
    startNodeHost({
      ...options,
      tests: path.join(root, bundle),
      env: { SCALE_OR_NOT_TODAY: '2024-12-15', ...(options.trusted && { SCALE_OR_NOT_TRUSTED: 'yes' }) },
    }),
  web: (options, bundle) => startWebHost({ ...options, tests: bundle }),
};

/** Opens the page, which runs the tests by itself, and gathers what they tell until the last of them. */
async function inPage(page, url, tests, { silence, note }) {
  const hang = afterSilence(silence, () => tests.giveUp(`no test ended within ${silence} seconds`));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = args.map(String).join(' ');
    if (tests.take(text)) hang.heard();
    else note(`[${type}] ${text}`);
  });
  await page.exposeFunction('codeAutomationExit', (code) => {
    // The last lines of the console are on their way by another road.
    setTimeout(() => tests.giveUp(`VS Code ended before its tests (exit code ${code})`), 2000);
  });
  page.on('crash', () => tests.giveUp('the page crashed'));
  await slowDown(page);
  await page.goto(url);
  const outcome = await tests.over;
  hang.end();
  return outcome;
}

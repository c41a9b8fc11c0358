import { cpSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { bundleHostTests, testFiles } from './bundles.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { startNodeHost } from './nodeHost.mjs';
import { root } from './setUp.mjs';
import { startWebHost } from './webHost.mjs';

/**
 * Runs tests in one of the two extension hosts of a real VS Code, on a copy of the fixtures.
 * @typedef {object} How
 * @property {string[]} [from] the folders of `test/` that hold them
 * @property {string} [opens] what is opened, of the fixtures
 * @property {string} [language]
 * @property {boolean} [trusted] without it a folder of the disk is in Restricted Mode
 * @property {string} [vsix] a package to be installed, instead of the extension as it is developed
 * @param {'node' | 'web'} host
 * @param {How & { grep?: string, verbose?: boolean, seconds?: number }} options
 */
export async function runHostTests(host, { grep, verbose, seconds = 180, ...how }) {
  const { from = ['unit', 'host'], opens = 'workspace', ...more } = how;
  const bundle = await bundleHostTests(testFiles(...from), { ...(grep && { grep }) });
  const fixtures = temporaryFolder('fixtures');
  cpSync(path.join(root, 'test/fixtures'), fixtures, { recursive: true });

  const log = [];
  const note = (text) => {
    if (verbose) console.log(`  ${host} host: ${text.trimEnd()}`);
    else log.push(text.trimEnd());
  };
  const { url, stop } = await start[host]({ folder: path.join(fixtures, opens), log: note, ...more }, bundle);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const outcome = await inPage(page, url, seconds, note);
  await browser.close();
  await stop();

  const failures = outcome.failures.map((failure) => ({
    ...failure,
    stack: inSources(failure.stack, bundle),
  }));
  // VS Code itself is talkative: what it says is wanted where the run as a whole has failed.
  return { passed: outcome.passed, failures, log: outcome.whole ? log.filter(isOurs) : log.slice(-60) };
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
async function inPage(page, url, seconds, note) {
  const outcome = { whole: true, passed: 0, failures: [] };
  const { promise: over, resolve } = Promise.withResolvers();
  const hear = {
    pass: () => (outcome.passed += 1),
    fail: ({ title, message, stack }) => outcome.failures.push({ title, message, stack }),
    end: () => resolve(undefined),
  };
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = args.map(String).join(' ');
    const event = /^.*?test-event (\{.*\})/s.exec(text)?.[1];
    if (event === undefined) note(`[${type}] ${text}`);
    else {
      const told = JSON.parse(event);
      hear[told.kind](told);
    }
  });
  await page.exposeFunction('codeAutomationExit', (code) => {
    // The last lines of the console are on their way by another road.
    setTimeout(() => resolve(`VS Code ended before its tests (exit code ${code})`), 2000);
  });
  page.on('crash', () => resolve('the page crashed'));
  const timer = setTimeout(() => resolve(`no end after ${seconds} seconds`), seconds * 1000);
  await page.goto(url);
  const trouble = await over;
  clearTimeout(timer);
  if (trouble !== undefined) {
    outcome.whole = false;
    outcome.failures.push({ title: 'the run as a whole', message: trouble, stack: '' });
  }
  return outcome;
}

/** A stack with the places of the sources instead of those of the bundle, without the steps of mocha. */
function inSources(stack, bundle) {
  const map = new SourceMap(JSON.parse(readFileSync(path.join(root, `${bundle}.map`), 'utf8')));
  const place = /\(?(?:[a-z-]+:\/\/|\/)[^\s()]*host-tests-\d+\.js(#[a-z-]+)?:(\d+):(\d+)\)?/g;
  const whole = stack.replace(place, (all, wrapped, line, column) => {
    // The web-worker host wraps a module in a function, whose head takes two lines.
    const origin = map.findOrigin(Number(line) - (wrapped ? 2 : 0), Number(column));
    if (origin.fileName === undefined) return all;
    const file = path.relative(root, path.resolve(root, 'out', origin.fileName));
    return `(${file.replaceAll('\\', '/')}:${origin.lineNumber}:${origin.columnNumber})`;
  });
  return whole.replace(/\n\s+at [^\n]*(?:node_modules\/mocha\/|node:internal|workbench\.js:)[^\n]*/g, '');
}

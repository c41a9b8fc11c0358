import { testFiles } from './bundles.mjs';
import { checkLint, checkTypes } from './checks.mjs';
import { runDesktopTests } from './desktopTests.mjs';
import { runHostTests } from './hostTests.mjs';
import { runNodeTests } from './nodeTests.mjs';
import { makePackage } from './vsix.mjs';

/** Three thousand rows about what knows no host: every day in Node, in the hosts with the rest. */
const PURE = 'unit';

/** What depends on the host: that it starts, its workers, its file system, its preview. */
const WHERE_HOSTS_DIFFER = ['smoke', 'readings', 'recordFiles', 'walk', 'preview'].map(
  (name) => `test/host/${name}.test.ts`,
);

/** The parts of `npm test`, by the names they are asked for; those that take longest first, as two run at once. */
export const daily = {
  'host-node': {
    title: 'VS Code, Node host',
    run: (options) => runHostTests('node', options),
  },
  workbench: { title: 'VS Code, workbench', run: workbenchTests('workbench') },
  'host-web': {
    title: 'VS Code, web-worker host, where the two differ',
    run: (options) => runHostTests('web', { ...options, files: WHERE_HOSTS_DIFFER }),
  },
  lint: { title: 'eslint and prettier', run: checkLint },
  unit: { title: 'pure tests, in Node', run: (options) => runNodeTests(testFiles('unit'), options) },
  node: { title: 'tests that need Node', run: (options) => runNodeTests(testFiles('node'), options) },
  types: { title: 'types', run: checkTypes },
};

/** The parts of `npm run test:more`, which take longer than they are wanted at every turn. */
export const more = {
  'vsix-node': {
    title: 'the package, installed, in French',
    run: async (options) =>
      runHostTests('node', { ...options, from: ['installed'], language: 'fr', vsix: await thePackage() }),
  },
  'vsix-web': {
    title: 'the package, web-worker host',
    run: async (options) =>
      runHostTests('web', { ...options, from: ['installed'], vsix: await thePackage() }),
  },
  web: { title: 'VS Code, web-worker host, all', run: (options) => runHostTests('web', options) },
  trusted: {
    title: 'VS Code, in a trusted folder',
    run: (options) => runHostTests('node', { ...options, from: ['host', 'host-more'], trusted: true }),
  },
  'more-node': {
    title: 'VS Code, Node host, the rest',
    run: (options) => runHostTests('node', { ...options, from: [PURE, 'host-more'] }),
  },
  'more-web': {
    title: 'VS Code, web-worker host, the rest',
    run: (options) => runHostTests('web', { ...options, from: [PURE, 'host-more'] }),
  },
  french: {
    title: 'VS Code in French',
    run: (options) => runHostTests('node', { ...options, from: ['french'], language: 'fr' }),
  },
  roots: {
    title: 'VS Code, with several roots',
    run: (options) =>
      runHostTests('node', { ...options, from: ['roots'], opens: 'roots/roots.code-workspace' }),
  },
  'workbench-more': { title: 'VS Code, workbench, the rest', run: workbenchTests('workbench-more') },
};

/** What not every machine can run: it is asked for by name alone. */
export const elsewhere = {
  desktop: { title: 'VS Code for the desktop', run: runDesktopTests },
};

/** The parts that need nothing built. */
export const ofSources = ['types', 'lint', 'unit'];

function workbenchTests(folder) {
  return (options) => runNodeTests(testFiles(folder), { ...options, timeout: 120_000, seconds: 1200 });
}

let made;

/** The package of what is built, made once. */
async function thePackage() {
  const { file } = await (made ??= makePackage());
  return file;
}

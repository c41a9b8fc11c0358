import { testFiles } from './bundles.mjs';
import { checkLint, checkTypes } from './checks.mjs';
import { runDesktopTests } from './desktopTests.mjs';
import { runHostTests } from './hostTests.mjs';
import { runNodeTests } from './nodeTests.mjs';
import { makePackage } from './vsix.mjs';

const inHost = (...names) => names.map((name) => `test/host/${name}.test.ts`);
const inHostMore = (...names) => names.map((name) => `test/host-more/${name}.test.ts`);

/** What depends on the host: whatever else its tests find in one of the two, they would find in the other as well. */
const WHERE_HOSTS_DIFFER = [
  // That it starts, on another JavaScript, with what its package holds.
  ...inHost('smoke', 'javascript', 'pages'),
  // Workers: how they start, what crosses over to them, and how they are ended.
  ...inHostMore('readings', 'hostile'),
  // The file system: what is told of it, what it holds, is searched for, decoded, made and renamed.
  ...inHost('inStep', 'newRecords'),
  ...inHostMore('followFiles', 'recordFiles', 'walk', 'renames'),
  // VS Code's preview, which one of them is without.
  ...inHost('preview'),
  // What reads, writes and renames files by the dozen, and hands on more than a text to workers.
  ...inHostMore('configuration', 'fixesOfSeveral', 'treatingOfFolders', 'writeOverview'),
];

/** What VS Code restricts in a folder that is not trusted: workspace settings, and what a preview may do. */
const WHERE_TRUST_MATTERS = inHost('smoke', 'checked', 'preview');

/** Properties of whatever text, which take as long as all tables of `test/unit` together. */
const properties = testFiles('unit').filter((file) => file.endsWith('property.test.ts'));
const tables = [
  ...testFiles('unit').filter((file) => !properties.includes(file)),
  // What the fuzzer found once, of which each row takes milliseconds.
  'test/fuzz/found.test.ts',
];

/** The parts of `npm test`, by the names they are asked for; those that take longest first, as two run at once. */
export const daily = {
  'host-node': {
    title: 'VS Code, Node host',
    run: (options) => runHostTests('node', { ...options, files: testFiles('host') }),
  },
  workbench: { title: 'VS Code, workbench', run: workbenchTests('workbench') },
  lint: { title: 'eslint and prettier', run: checkLint },
  unit: { title: 'pure tests, in Node', run: (options) => runNodeTests(tables, options) },
  node: { title: 'tests that need Node', run: (options) => runNodeTests(testFiles('node'), options) },
  types: { title: 'types', run: checkTypes },
};

/** The parts of `npm run test:more`, which take longer than they are wanted at every turn, likewise. */
export const more = {
  'workbench-more': {
    title: 'VS Code, workbench, the examples at length',
    run: workbenchTests('workbench-more/examples'),
  },
  'more-node': {
    title: 'VS Code, Node host, in a trusted folder, the rest',
    run: (options) =>
      runHostTests('node', {
        ...options,
        files: [...WHERE_TRUST_MATTERS, ...testFiles('host-more')],
        trusted: true,
      }),
  },
  'workbench-elsewhere': {
    title: 'VS Code, workbench, other folders',
    run: workbenchTests('workbench-more/elsewhere'),
  },
  'host-web': {
    title: 'VS Code, web-worker host, where the two differ',
    run: (options) => runHostTests('web', { ...options, files: WHERE_HOSTS_DIFFER }),
  },
  french: {
    title: 'VS Code in French',
    run: (options) => runHostTests('node', { ...options, files: testFiles('french'), language: 'fr' }),
  },
  'vsix-node': {
    title: 'the package, installed, in French',
    run: async (options) =>
      runHostTests('node', {
        ...options,
        files: testFiles('installed'),
        language: 'fr',
        whole: true,
        vsix: await thePackage(),
      }),
  },
  'vsix-web': {
    title: 'the package, web-worker host',
    run: async (options) =>
      runHostTests('web', { ...options, files: testFiles('installed'), vsix: await thePackage() }),
  },
  properties: {
    title: 'properties, in Node',
    run: (options) => runNodeTests(properties, options),
  },
  fuzz: {
    title: 'a sample of fuzzing, in Node',
    run: (options) =>
      runNodeTests(['test/fuzz/sample.test.ts'], { ...options, timeout: 600_000, silence: 660 }),
  },
  roots: {
    title: 'VS Code, with several roots',
    run: (options) =>
      runHostTests('node', { ...options, files: testFiles('roots'), opens: 'roots/roots.code-workspace' }),
  },
};

/** What not every machine can run: it is asked for by name alone. */
export const elsewhere = {
  desktop: { title: 'VS Code for the desktop', run: runDesktopTests },
};

/** The parts that need nothing built. */
export const ofSources = ['types', 'lint', 'unit', 'properties', 'fuzz'];

function workbenchTests(folder) {
  return (options) => runNodeTests(testFiles(folder), { ...options, timeout: 120_000, silence: 330 });
}

let made;

/** The package of what is built, made once. */
async function thePackage() {
  const { file } = await (made ??= makePackage());
  return file;
}

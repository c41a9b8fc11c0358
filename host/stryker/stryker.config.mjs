// How lines are broken, and which tests are to notice; what is broken comes from host/mutationCommand.mjs.
const { mutate, runner } = JSON.parse(process.env.STRYKER);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate,
  plugins: [runner],
  testRunner: 'mocha12',
  testRunnerNodeArgs: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
  coverageAnalysis: 'perTest',
  // What is broken where it is made would need a process of its own each time.
  ignoreStatic: true,
  ignorePatterns: ['/*', '!/src', '!/test', '/test/*', '!/test/unit', '!/package.json'],
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: 'out/mutation/sandbox',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'out/mutation/mutation.json' },
  allowConsoleColors: false,
};

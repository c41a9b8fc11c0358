// Runs our tests under mocha 12 for Stryker, whose own runner looks for files that this mocha has under other names.
import { createRequire } from 'node:module';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const Mocha = createRequire(path.join(process.cwd(), 'package.json'))('mocha');
const context = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/** Loads the test files once, and runs those that cover a mutant again and again. */
class MochaRunner {
  #mocha = new Mocha({ ui: 'bdd', reporter: Told, timeout: 0 });
  #isLoaded = false;

  constructor() {
    for (const file of JSON.parse(process.env.STRYKER).files) this.#mocha.addFile(path.resolve(file));
    this.#mocha.cleanReferencesAfterRun(false);
    this.#mocha.suite.beforeEach(function () {
      context.currentTestId = this.currentTest?.fullTitle();
    });
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    const result = await this.#run(/(?:)/, false);
    return { ...result, mutantCoverage: withoutLoaded(context.mutantCoverage) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit ? 0 : undefined;
    if (!this.#isLoaded && mutantActivation === 'static') context.activeMutant = activeMutant.id;
    const titles = testFilter?.map((title) => `^${title.replace(/[.*+\-?^${}()|[\]\\/]/g, '\\$&')}$`);
    const result = await this.#run(titles ? new RegExp(titles.join('|')) : /(?:)/, true, activeMutant.id);
    return toMutantRunResult(determineHitLimitReached(context.hitCount, context.hitLimit) ?? result);
  }

  async #run(grep, bail, mutant) {
    if (!this.#isLoaded) await this.#mocha.loadFilesAsync();
    this.#isLoaded = true;
    context.activeMutant = mutant;
    this.#mocha.grep(grep).bail(bail);
    setBail(this.#mocha.suite, bail);
    const tests = [];
    await new Promise((resolve) => {
      const runner = this.#mocha.run(resolve);
      const note = (status) => (test, error) =>
        tests.push({
          id: test.fullTitle(),
          name: test.fullTitle(),
          timeSpentMs: test.duration ?? 0,
          status,
          ...(error && { failureMessage: String(error.stack ?? error) }),
        });
      runner.on('pass', note(TestStatus.Success));
      runner.on('fail', note(TestStatus.Failed));
    });
    return { status: DryRunStatus.Complete, tests };
  }
}

/** What runs when a file is loaded and in a test as well needs no process of its own: the test is what is to notice. */
function withoutLoaded({ static: loaded, perTest }) {
  const inTests = new Set(Object.values(perTest).flatMap((covered) => Object.keys(covered)));
  const only = Object.entries(loaded).filter(([mutant]) => !inTests.has(mutant));
  return { static: Object.fromEntries(only), perTest };
}

/** What a suite was told first holds for good, also where another run wants another. */
function setBail(suite, bail) {
  suite.bail(bail);
  for (const child of suite.suites) setBail(child, bail);
}

/** Tells nobody: the outcome is noted by whoever runs it. */
function Told() {}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'mocha12', MochaRunner)];

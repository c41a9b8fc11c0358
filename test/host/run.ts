import 'mocha/mocha.js';
import { config } from 'chai';
import type { MochaOptions, ReporterConstructor, Runner, Test } from 'mocha';

/** The part of mocha's browser build that is used here: it sets itself as globals. */
interface BrowserMocha {
  setup(options: MochaOptions): void;
}
declare const mocha: BrowserMocha;
declare const Mocha: {
  readonly prototype: { run(this: BrowserMocha, done: (failures: number) => void): unknown };
};

// A failed expectation shows enough of its values to tell what differs.
config.truncateThreshold = 300;

// The describe and it of the test modules, which are loaded after this one.
mocha.setup({ ui: 'bdd', reporter: told as unknown as ReporterConstructor, timeout: 30_000, slow: 1000 });

/**
 * Runs the tests loaded so far, and tells the outcome of each on the console, one line of JSON each. Rejects where one
 * failed, which makes the exit code of a VS Code on the desktop.
 */
export function runTests(options: MochaOptions): Promise<void> {
  mocha.setup(options);
  return new Promise((resolve, reject) => {
    // Its own mocha.run reads window.location, which only one of the hosts has.
    Mocha.prototype.run.call(mocha, (failures) => {
      tell({ kind: 'end' });
      if (failures === 0) resolve();
      else reject(new Error(`tests that failed: ${failures}`));
    });
  });
}

function told(runner: Runner): void {
  let before = performance.now();
  runner.on('pass', (test: Test) => {
    // With its hooks, which mocha counts for no test.
    const milliseconds = Math.round(performance.now() - before);
    tell({ kind: 'pass', title: test.fullTitle(), milliseconds });
    before = performance.now();
  });
  runner.on('fail', (test: Test, error: unknown) => {
    tell({ kind: 'fail', title: test.fullTitle(), ...described(error) });
  });
}

function tell(event: Record<string, unknown>): void {
  // eslint-disable-next-line no-console -- the console is what reaches the page, and the runner behind it
  console.log(`test-event ${JSON.stringify(event)}`);
}

function described(error: unknown): { message: string; stack: string } {
  if (!(error instanceof Error)) return { message: String(error), stack: '' };
  return { message: error.message, stack: error.stack ?? '' };
}

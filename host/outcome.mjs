import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { root } from './setUp.mjs';

/** Gathers what the tests of a bundle tell, a line each; `passed` is told of each that passes, as it does. */
export function gather(bundle, passed = () => {}) {
  const outcome = { whole: false, passed: 0, failures: [] };
  const { promise: over, resolve } = Promise.withResolvers();
  let isOver = false;
  const end = (trouble) => {
    if (isOver) return;
    isOver = true;
    outcome.whole = trouble === undefined;
    if (!outcome.whole) outcome.failures.push({ title: 'the run as a whole', message: trouble, stack: '' });
    resolve(outcome);
  };
  const hear = {
    pass: (test) => {
      outcome.passed += 1;
      passed(test);
    },
    fail: ({ title, message, stack }) =>
      outcome.failures.push({ title, message, stack: inSources(stack, bundle) }),
    end: () => end(),
  };
  return {
    /** The outcome, once the last of the tests is told or the run is given up. */
    over,
    /** Takes a line; false where it is none of the tests. */
    take(line) {
      const event = /^.*?test-event (\{.*\})/s.exec(line)?.[1];
      if (event === undefined) return false;
      const told = JSON.parse(event);
      hear[told.kind](told);
      return true;
    },
    /** Gives the run up, which is one failure, if the last of the tests has not been told. */
    giveUp: (trouble) => end(trouble),
  };
}

/** A stack with the places of the sources instead of those of the bundle, without the steps of mocha. */
function inSources(stack, bundle) {
  const map = new SourceMap(JSON.parse(readFileSync(path.join(root, `${bundle}.map`), 'utf8')));
  const place = /\(?(?:[a-z-]+:\/\/|\/)[^\s()]*host-tests-[\da-f-]+\.js(#[a-z-]+)?:(\d+):(\d+)\)?/g;
  const whole = stack.replace(place, (all, wrapped, line, column) => {
    // The web-worker host wraps a module in a function, whose head takes two lines.
    const origin = map.findOrigin(Number(line) - (wrapped ? 2 : 0), Number(column));
    if (origin.fileName === undefined) return all;
    const file = path.relative(root, path.resolve(root, 'out', origin.fileName));
    return `(${file.replaceAll('\\', '/')}:${origin.lineNumber}:${origin.columnNumber})`;
  });
  return whole.replace(/\n\s+at [^\n]*(?:node_modules\/mocha\/|node:internal|workbench\.js:)[^\n]*/g, '');
}

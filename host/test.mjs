// npm test: all tests, or the parts that are named. `node host/test.mjs --help` tells which.
import { runToTheEnd } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runToTheEnd(async () => {
  await setUp();
  const { test } = await import('./parts.mjs');
  return test(process.argv.slice(2));
});

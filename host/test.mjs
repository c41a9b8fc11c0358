// npm test and npm run test:more: all their tests, or the parts that are named.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp();
  const { test } = await import('./testCommand.mjs');
  return test(process.argv.slice(2));
});

// npm run test:hard: whether all tests are green at the first try, on a slow machine and again and again.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp();
  const { testHard } = await import('./hardCommand.mjs');
  return testHard(process.argv.slice(2));
});

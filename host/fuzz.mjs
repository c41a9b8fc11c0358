// npm run fuzz: tries random records, edits and folders, to see that what is promised of any holds.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp();
  const { fuzz } = await import('./fuzzCommand.mjs');
  return fuzz(process.argv.slice(2));
});

// npm run package: the extension as one file, as it is published.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp();
  const { packageIt } = await import('./packageCommand.mjs');
  return packageIt(process.argv.slice(2));
});

// Pictures of the demo in both languages and in the four kinds of theme, for the README and for our own eyes.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp();
  const { takeScreenshots } = await import('./screenshotsCommand.mjs');
  return takeScreenshots(process.argv.slice(2));
});

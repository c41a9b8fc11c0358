// npm run --silent read: what is read of files and folders. Nothing but that is written to the standard output.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp({ quiet: true });
  const { buildIfOld, runScript } = await import('./project.mjs');
  buildIfOld();
  return runScript('dist/read.js', process.argv.slice(2));
});

// npm run benchmark: what reading costs, as ratios within one run.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp();
  const { asModules, buildIfOld, runScript } = await import('./project.mjs');
  buildIfOld();
  return runScript('benchmark/run.ts', process.argv.slice(2), asModules);
});

// npm run benchmark: what reading costs, as ratios within one run.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp();
  const { buildIfOld, runScript } = await import('./project.mjs');
  buildIfOld();
  const asModules = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
  return runScript('benchmark/run.ts', process.argv.slice(2), asModules);
});

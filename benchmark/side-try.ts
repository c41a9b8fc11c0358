import { runCommand } from '../host/lifetime.mjs';
import { buildExtension } from '../host/bundles.mjs';
import { measureSidebar } from '../benchmark/sidebar.ts';
await runCommand(async () => {
  buildExtension();
  console.log(JSON.stringify(await measureSidebar(Number(process.argv[2] ?? 10000)), undefined, 1));
  return 0;
});

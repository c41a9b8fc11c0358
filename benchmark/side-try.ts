import { runCommand } from '/work/main/host/lifetime.mjs';
import { buildExtension } from '/work/main/host/bundles.mjs';
import { measureSidebar } from '/work/main/benchmark/sidebar.ts';
await runCommand(async () => {
  buildExtension();
  console.log(JSON.stringify(await measureSidebar(Number(process.argv[2] ?? 10000)), undefined, 1));
  return 0;
});

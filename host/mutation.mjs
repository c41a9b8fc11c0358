// npm run mutation: breaks lines of the core one by one, to see that a test notices each.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp();
  const { mutate } = await import('./mutationCommand.mjs');
  return mutate(process.argv.slice(2));
});

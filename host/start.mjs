// npm start: VS Code with the extension, served to a browser.
import { runCommand } from './lifetime.mjs';
import { setUp } from './setUp.mjs';

await runCommand(async () => {
  await setUp();
  const { start } = await import('./startCommand.mjs');
  return start(process.argv.slice(2));
});

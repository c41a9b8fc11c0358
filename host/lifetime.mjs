import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const running = new Set();

/** Remembers how to end what was started. The answer ends it, once; what is left is ended with the command. */
export function endsWith(stop) {
  const end = async () => {
    if (running.delete(end)) await stop();
  };
  running.add(end);
  return end;
}

/** A fresh folder that is removed with the command. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `scale-or-not-${name}-`));
  // What was just ended may still be writing for a moment.
  endsWith(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

/** Runs the work of a command, which answers the exit code, and ends all it started: also when it fails or is interrupted. */
export async function runCommand(work) {
  for (const [signal, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })) {
    process.on(signal, () => void endAll().then(() => process.exit(code)));
  }
  // Also a reader of our output that went away is one.
  process.on('uncaughtException', (error) => {
    if (error.code !== 'EPIPE') console.error(error);
    void endAll().then(() => process.exit(1));
  });
  let code = 1;
  try {
    code = await work();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
  }
  await endAll();
  process.exit(code);
}

/** Never answers: the command runs until it is interrupted. */
export const untilInterrupted = () => new Promise(() => setInterval(() => {}, 60_000));

/** What a person can act on: told by its message alone, without a stack. */
export class Failure extends Error {}

let ending;

/** Ends what is running, the last first; a second call waits for the first. */
function endAll() {
  ending ??= (async () => {
    for (const end of [...running].reverse()) {
      try {
        await end();
      } catch (error) {
        console.error('Something did not end as it should:', error);
      }
    }
  })();
  return ending;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const running = new Set();

/** Remembers how to end what was started; the answer ends it, once, and is called for you when the process is ended. */
export function endsWith(stop) {
  const end = async () => {
    if (running.delete(end)) await stop();
  };
  running.add(end);
  return end;
}

/** A fresh folder that is removed at the end. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `scale-or-not-${name}-`));
  // What was just ended may still be writing for a moment.
  endsWith(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

/** Runs the work of a command and ends all it started: also when it fails, is interrupted or terminated. */
export async function runToTheEnd(work) {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => void endAll().then(() => process.exit(code)));
  }
  let code = 1;
  try {
    code = await work();
  } catch (error) {
    console.error(error instanceof Error ? (error.sentence ?? error.stack) : error);
  }
  await endAll();
  process.exit(code);
}

/** A failure that a person can act on: told as its sentence, without a stack. */
export class Failure extends Error {
  get sentence() {
    return this.message;
  }
}

async function endAll() {
  for (const end of [...running].reverse()) {
    try {
      await end();
    } catch (error) {
      console.error(`Something did not end as it should: ${error}`);
    }
  }
}

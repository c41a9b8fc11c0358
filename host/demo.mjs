import { cpSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure, temporaryFolder } from './lifetime.mjs';
import { startNodeHost } from './nodeHost.mjs';
import { whereCalled } from './project.mjs';
import { root } from './setUp.mjs';

/** The day on which the examples stand. */
export const dayOfTheExamples = '2024-12-15';

/**
 * Serves VS Code with the extension on a copy of the examples, or on a folder as it is.
 * @param {{ folder?: string, today?: string, port?: number, language?: string }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void>, folder: string }>}
 */
export async function serveDemo({ folder, today, port, language = 'en' }) {
  const opened = folder === undefined ? copyOfExamples(language) : existing(folder);
  const host = await startNodeHost({
    folder: opened,
    extensions: [root, path.join(root, 'host/demo')],
    env: today === undefined ? {} : { SCALE_OR_NOT_TODAY: today },
    port,
    language,
    whole: true,
    // Our own copy may be trusted; a folder of somebody's is left to them, and the extension works without.
    trusted: folder === undefined,
  });
  return { ...host, folder: opened };
}

/** A copy of the examples in a language, in a folder of its own, which may be edited. */
export function copyOfExamples(language) {
  const examples = path.join(root, 'examples', language);
  if (!existsSync(examples))
    throw new Failure(`There are no examples in the language "${language}": there are en and fr.`);
  const folder = path.join(temporaryFolder('demo'), 'examples');
  cpSync(examples, folder, { recursive: true });
  return folder;
}

function existing(folder) {
  const whole = path.resolve(whereCalled(), folder);
  if (!existsSync(whole) || !statSync(whole).isDirectory()) throw new Failure(`There is no folder ${whole}.`);
  return whole;
}

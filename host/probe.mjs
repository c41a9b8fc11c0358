import { connect } from 'node:net';
import path from 'node:path';

/**
 * What a test asks of the extension host behind a page.
 * @typedef {object} Probe
 * @property {() => Promise<void>} still when nothing is left to be read, asked, waited for or shown
 * @property {(name: string, value: unknown) => Promise<void>} set sets one of the user's settings
 * @property {(command: string, ...args: unknown[]) => Promise<void>} run runs a command of VS Code by its id, to its end
 * @param {string} sockets the folder of the sockets
 * @param {string | undefined} folder what is open in the page
 * @returns {Probe}
 */
export function probeOf(sockets, folder) {
  const socket = path.join(sockets, folder === undefined ? 'none' : path.basename(path.dirname(folder)));
  const ask = async (question) => {
    const { error } = JSON.parse(await answered(socket, JSON.stringify(question)));
    if (error !== undefined) throw new Error(`${JSON.stringify(question)}: ${error}`);
  };
  return {
    still: () => ask({ ask: 'still' }),
    set: (name, value) => ask({ ask: 'set', name, value }),
    run: (command, ...args) => ask({ ask: 'run', command, args }),
  };
}

/** The line that answers a line; rejects where nobody listens, or the extension host ends meanwhile. */
function answered(socket, line) {
  return new Promise((resolve, reject) => {
    let answer = '';
    const connection = connect(socket, () => connection.write(`${line}\n`));
    connection.on('data', (text) => (answer += text));
    connection.once('error', reject);
    connection.once('close', () => {
      if (answer === '') reject(new Error(`Nobody answers at ${socket}.`));
      else resolve(answer);
    });
  });
}

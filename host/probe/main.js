const { mkdirSync, rmSync } = require('node:fs');
const { createServer } = require('node:net');
const path = require('node:path');
const { commands, ConfigurationTarget, extensions, workspace } = require('vscode');

/** Listens on a socket named after what is open, in the folder that the environment names: a line of JSON each way. */
exports.activate = async ({ subscriptions }) => {
  const { SCALE_OR_NOT_PROBES: folder } = process.env;
  const inside = await extensions.getExtension('scale-or-not.scale-or-not').activate();
  const socket = path.join(folder, nameOf(workspace.workspaceFolders?.[0]?.uri.fsPath));
  mkdirSync(folder, { recursive: true });
  rmSync(socket, { force: true });
  const answers = {
    still: () => inside.whenStill(),
    set: ({ name, value }) => workspace.getConfiguration().update(name, value, ConfigurationTarget.Global),
    run: ({ command, args }) => commands.executeCommand(command, ...args),
  };
  const server = createServer((connection) => {
    connection.once('data', async (line) => {
      const { ask, ...given } = JSON.parse(String(line));
      const answer = await answers[ask](given).then(
        () => ({}),
        (error) => ({ error: String(error) }),
      );
      connection.end(`${JSON.stringify(answer)}\n`);
    });
    connection.on('error', () => undefined);
  });
  server.listen(socket);
  subscriptions.push({ dispose: () => server.close() });
};

/** The name of the socket of a folder; each is opened in one window at a time. */
function nameOf(folder) {
  return folder === undefined ? 'none' : path.basename(path.dirname(folder));
}

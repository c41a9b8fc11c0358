import { spawn } from 'node:child_process';
import path from 'node:path';

/** Installs exactly what the folder's lock file says; what npm has to say of a failure is shown as it is. */
export function installLocked(folder, ...more) {
  return npm(folder, ['ci', '--ignore-scripts', ...more]);
}

/** Runs npm in a folder, silent unless it fails. */
export function npm(folder, args) {
  const [command, ...before] = npmCommand(process.env);
  const child = spawn(command, [...before, ...args, '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Node refuses to start a .cmd without a shell; no argument here needs quoting.
    shell: command.endsWith('.cmd'),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`npm could not be started (${error.message}).`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args[0]} failed (${signal ?? `exit code ${code}`}):\n${said.trim()}`));
    });
  });
}

/** The npm that runs us, else the machine's: the command and what stands before its arguments. */
export function npmCommand(env, platform = process.platform) {
  const running = env.npm_execpath;
  if (running && /^npm(-cli)?\.[cm]?js$/.test(path.basename(running.replaceAll('\\', '/')))) {
    return [env.npm_node_execpath ?? process.execPath, running];
  }
  return [platform === 'win32' ? 'npm.cmd' : 'npm'];
}

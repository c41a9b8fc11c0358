import { spawn } from 'node:child_process';
import path from 'node:path';
import { endsWith, Failure } from './lifetime.mjs';

/** Installs exactly what the folder's lock file says; when npm fails, its own text is the message. */
export async function installLocked(folder, ...more) {
  const [command, ...before] = npmCommand(process.env);
  const args = ['ci', '--ignore-scripts', ...more, '--loglevel=error', '--no-audit', '--no-fund'];
  const child = spawn(command, [...before, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Node refuses to start a .cmd without a shell; no argument here needs quoting.
    shell: command.endsWith('.cmd'),
  });
  // It puts back what it moved before it ends, and must not do so under the feet of the next install.
  const over = new Promise((resolve) => child.once('close', resolve));
  const forget = endsWith(() => {
    child.kill();
    return over;
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  try {
    await new Promise((resolve, reject) => {
      child.once('error', ({ message }) => reject(new Failure(`npm could not be started (${message}).`)));
      child.once('close', (code, signal) => {
        if (code === 0) resolve();
        else reject(new Failure(`npm failed (${signal ?? `exit code ${code}`}):\n${said.trim()}`));
      });
    });
  } finally {
    await forget();
  }
}

/** The npm that runs us, else the machine's: the command and what stands before its arguments. */
export function npmCommand(env, platform = process.platform) {
  const running = env.npm_execpath;
  if (running && /^npm(-cli)?\.[cm]?js$/.test(path.basename(running.replaceAll('\\', '/')))) {
    return [env.npm_node_execpath ?? process.execPath, running];
  }
  return [platform === 'win32' ? 'npm.cmd' : 'npm'];
}

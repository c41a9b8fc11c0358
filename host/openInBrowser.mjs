import { spawn } from 'node:child_process';
import { installedBrowser } from './browser.mjs';

/** Opens an address in the browser of this machine, if it has one and a screen to show it on. */
export function openInBrowser(url) {
  const [command, ...args] = opener(process.platform, process.env) ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' });
  child.once('error', () => {
    const browser = args.length === 0 && process.platform === 'linux' ? installedBrowser() : undefined;
    if (browser === undefined) console.log('No browser could be opened: open the address in one.');
    else spawn(browser, [url], { detached: true, stdio: 'ignore' }).once('error', () => {});
  });
  child.unref();
}

/** What opens an address: the command and what stands before the address. Nothing without a screen. */
export function opener(platform, env) {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

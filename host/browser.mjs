import { existsSync } from 'node:fs';
import { endsWith, Failure } from './lifetime.mjs';
import { chromiumPackage } from './packages.mjs';

/** For pages that live for a minute: to compile what they run takes longer than to interpret it, and as much memory again. */
export const FOR_SHORT = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];

/** Starts the browser that tests drive, with more arguments where that is wanted. */
export async function launchBrowser(more = []) {
  const { chromium } = await import('@playwright/test');
  const { executablePath, env } = await browserForTests();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [...quiet, ...more, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  endsWith(() => browser.close());
  return browser;
}

/** A browser of this machine: the one named by CHROME_PATH, else an installed Chrome, Edge or Chromium. */
export function installedBrowser(env = process.env, platform = process.platform, isThere = existsSync) {
  if (env.CHROME_PATH) {
    if (isThere(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Failure(`CHROME_PATH names ${env.CHROME_PATH}, and there is no such file.`);
  }
  return usualPlaces(env, platform).find((place) => isThere(place));
}

async function browserForTests() {
  const executablePath = installedBrowser();
  if (executablePath !== undefined) return { executablePath, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failure(
      'The tests need a browser: install Chrome, Edge or Chromium, or name one in the environment variable CHROME_PATH.',
    );
  }
  return chromiumPackage();
}

function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** Nothing here needs the network beyond this machine. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

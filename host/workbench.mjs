import { expect } from '@playwright/test';
import path from 'node:path';
import { FOR_SHORT, launchBrowser } from './browser.mjs';
import { copyOfExamples, dayOfTheExamples } from './demo.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { startNodeHost } from './nodeHost.mjs';
import { probeOf } from './probe.mjs';
import { root } from './setUp.mjs';
import { slowDown } from './slowed.mjs';

/** The colour themes that VS Code is looked at in, by short names, each with the class that the workbench has in it. */
export const themes = {
  light: ['Light Modern', 'vs'],
  dark: ['Dark Modern', 'vs-dark'],
  'hc-light': ['Default High Contrast Light', 'hc-light'],
  'hc-dark': ['Default High Contrast', 'hc-black'],
};

/** How long what is expected in the workbench is waited for, in milliseconds: as long as Playwright waits for a click. */
export const WAITS = 30_000;

/**
 * Opens the demo of `npm start` in a browser for tests, or another folder, in Restricted Mode then; waits until all of it
 * is read and shown. One at a time: it is opened in the server and the browser of those before.
 * @param {{ language?: string, folder?: string, whole?: boolean, size?: { width: number, height: number } }} [options]
 *   `whole` is VS Code with all of its built-in extensions, which takes longer to open
 */
export async function openWorkbench({
  language = 'en',
  folder: own,
  whole = false,
  size = { width: 1280, height: 800 },
} = {}) {
  const folder = own ?? copyOfExamples(language);
  const server = await serverOf({ language, trusted: own === undefined, whole });
  const shared = await sharedContext();
  const page = await shared.newPage();
  await page.setViewportSize(size);
  await forgetAll(page, server.url);
  await slowDown(page);
  await page.goto(server.urlOf(folder));
  const { still, run, set } = probeOf(server.sockets, folder);
  await expect(still).toPass({ timeout: WAITS * 2 });
  await page.locator('.sidebar .composite.title h2', { hasText: 'Scale' }).waitFor();

  /** Changes to another colour theme, and waits until it is worn. */
  const wear = async (theme) => {
    await set('workbench.colorTheme', themes[theme][0]);
    await expect(page.locator('.monaco-workbench')).toHaveClass(new RegExp(`(^| )${themes[theme][1]}( |$)`), {
      timeout: WAITS,
    });
  };
  const close = async () => {
    // So that VS Code ends what it has for this page; what was typed is not wanted any more.
    await page.goto('about:blank');
    await page.close();
  };
  return { page, folder, still, run, wear, close, none: probeOf(server.sockets, undefined) };
}

const servers = new Map();

/** The server for a language, started once, with the extension, the demo and the probe. */
function serverOf(how) {
  const key = JSON.stringify(how);
  const known = servers.get(key) ?? start(how);
  servers.set(key, known);
  return known;
}

async function start(how) {
  const sockets = temporaryFolder('probes');
  const server = await startNodeHost({
    folder: sockets,
    extensions: [root, path.join(root, 'host/demo'), path.join(root, 'host/probe')],
    env: {
      SCALE_OR_NOT_TODAY: dayOfTheExamples,
      SCALE_OR_NOT_INSIDE: 'open',
      SCALE_OR_NOT_PROBES: sockets,
    },
    settings: { 'workbench.colorTheme': themes.light[0] },
    ...how,
  });
  return { ...server, sockets };
}

/** @type {Promise<import('@playwright/test').BrowserContext> | undefined} */
let context;

/** What all pages share: the code of VS Code is compiled once. */
function sharedContext() {
  context ??= launchBrowser(FOR_SHORT).then((browser) => browser.newContext({ reducedMotion: 'reduce' }));
  return context;
}

/** Lets go of what VS Code kept in the browser for the pages before. */
async function forgetAll(page, url) {
  const session = await page.context().newCDPSession(page);
  const storageTypes = 'cookies,indexeddb,local_storage';
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes });
  await session.detach();
}

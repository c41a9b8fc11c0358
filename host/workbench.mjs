import { launchBrowser } from './browser.mjs';
import { dayOfTheExamples, serveDemo } from './demo.mjs';

/** The colour themes that VS Code is looked at in, by short names. */
export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'hc-light': 'Default High Contrast Light',
  'hc-dark': 'Default High Contrast',
};

/**
 * Opens the demo of `npm start` in a browser for tests, and waits until Merlin's record and the view are shown.
 * @param {{ language?: string, theme?: keyof typeof themes, folder?: string, size?: { width: number, height: number } }} [options]
 */
export async function openWorkbench({
  language = 'en',
  theme = 'light',
  folder,
  size = { width: 1280, height: 800 },
} = {}) {
  const demo = await serveDemo({
    folder,
    language,
    today: dayOfTheExamples,
    settings: { 'workbench.colorTheme': themes[theme] },
  });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  await page.goto(demo.url);
  await page.locator('.sidebar .composite.title h2', { hasText: 'Scale' }).waitFor();
  if (folder === undefined) await page.locator('.monaco-editor .view-line').first().waitFor();

  const close = async () => {
    await browser.close();
    await demo.stop();
  };
  return { page, folder: demo.folder, close };
}

/**
 * Runs a command of the palette by its title; of a window that is still starting, as soon as it knows the command.
 * @param {import('@playwright/test').Page} page
 * @param {string} title
 */
export async function runFromPalette(page, title, tries = 6) {
  await page.keyboard.press('F1');
  const palette = page.locator('.quick-input-widget');
  // What starts meanwhile may take the palette away again.
  const input = palette.locator('input').first();
  await input.fill(`>${title}`, { timeout: 5000 }).catch(() => undefined);
  // A click would miss a list that is still coming in.
  const row = palette.locator('.monaco-list-row.focused', { hasText: title });
  const isThere = await row.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (isThere) return page.keyboard.press('Enter');
  if (tries === 1) throw new Error(`The palette has no command "${title}".`);
  await page.keyboard.press('Escape');
  return runFromPalette(page, title, tries - 1);
}

/**
 * Opens a row of a tree; again where a view that is shown anew meanwhile has closed it.
 * @param {import('@playwright/test').Locator} row
 */
export async function expandRow(row, tries = 10) {
  const opened = row.and(row.page().locator('[aria-expanded="true"]'));
  for (let left = tries; left > 0; left -= 1) {
    if (!(await opened.isVisible())) await row.click();
    // What closes it does so at once.
    await row.page().waitForTimeout(500);
    if (await opened.isVisible()) return;
  }
  throw new Error('The row stays closed.');
}

/**
 * Opens the walkthrough as a person finds it: by the palette, from the list of all.
 * @param {import('@playwright/test').Page} page
 * @param {string} title
 */
export async function openWalkthrough(page, title) {
  await runFromPalette(page, 'Welcome: Open Walkthrough...');
  const list = page.locator('.quick-input-widget');
  await list.locator('.monaco-list-row').first().waitFor();
  await page.keyboard.type(title);
  await list.locator('.monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.gettingStartedContainer .getting-started-step').nth(4).waitFor();
  await page.locator('.gettingStartedContainer .getting-started-step:focus').waitFor();
}

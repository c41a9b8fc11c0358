import { expect } from '@playwright/test';
import { WAITS } from './workbench.mjs';

/** How long one try may take before the next, in milliseconds. */
const TRY = 3_000;

/**
 * Runs a command of the palette by its title, as a person does who has no shorter way to it.
 * @param {import('@playwright/test').Page} page
 * @param {string} title
 */
export async function runFromPalette(page, title) {
  const palette = page.locator('.quick-input-widget');
  // A click would miss a list that is still coming in.
  const row = palette.locator('.monaco-list-row.focused', { hasText: title });
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await palette.locator('input').first().fill(`>${title}`, { timeout: TRY });
    await expect(row).toBeVisible({ timeout: TRY });
  }).toPass({ timeout: WAITS });
  await page.keyboard.press('Enter');
}

/**
 * Opens a row of a tree.
 * @param {import('@playwright/test').Locator} row
 */
export async function expandRow(row) {
  await expect(async () => {
    if ((await row.getAttribute('aria-expanded', { timeout: TRY })) !== 'true')
      await row.click({ timeout: TRY });
    await expect(row).toHaveAttribute('aria-expanded', 'true', { timeout: TRY });
  }).toPass({ timeout: WAITS });
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

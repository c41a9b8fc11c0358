import type { Locator, Page } from 'playwright-core';
import { ok } from '../unit/expect.ts';

/** The rows that a view of the sidebar shows, by the view's name. */
export function rowsOf(page: Page, view: string): Locator {
  return page.locator(`.sidebar [role="tree"][aria-label=${JSON.stringify(view)}] .monaco-list-row`);
}

/** What a screen reader says of each row; no-break spaces as spaces. */
export async function labelsOf(rows: Locator): Promise<string[]> {
  const labels = await Promise.all((await rows.all()).map((row) => row.getAttribute('aria-label')));
  return labels.map((label) => String(label).replaceAll('\u00a0', ' '));
}

/** Waits until a view's rows say this. */
export async function shows(rows: Locator, expected: readonly string[]): Promise<void> {
  const last = Date.now() + 15_000;
  let labels: string[] = [];
  while (Date.now() < last) {
    labels = await labelsOf(rows).catch(() => []);
    if (labels.join('\n') === expected.join('\n')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  ok(false, `the view shows\n${labels.join('\n')}\nand not\n${expected.join('\n')}`);
}

/** Moves the focus of a view's list to a row by the arrow keys. */
export async function focusRow(page: Page, rows: Locator, text: string): Promise<void> {
  const count = await rows.count();
  const focused = rows.and(page.locator('.focused'));
  // A view that is shown anew meanwhile has lost its focus.
  for (let tries = 0; tries < 10 && !(await focused.isVisible()); tries += 1) {
    await page.keyboard.press('Home');
    await page.waitForTimeout(200);
  }
  await page.keyboard.press('Home');
  for (let step = 0; step < count; step += 1) {
    await focused.waitFor();
    if ((await focused.innerText()).replaceAll('\u00a0', ' ').includes(text)) return;
    await page.keyboard.press('ArrowDown');
  }
  ok(false, `no row with “${text}” takes the focus`);
}

/** Runs an item of a row's menu by the mouse. */
export async function chooseFromMenu(page: Page, row: Locator, item: string): Promise<void> {
  await row.click({ button: 'right' });
  const entry = page.locator('.monaco-menu .action-item', {
    has: page.locator(`.action-label[aria-label=${JSON.stringify(item)}]`),
  });
  // A menu takes no click in the moment in which it opens.
  await entry.hover();
  await page.locator('.monaco-menu .action-item.focused', { hasText: item }).waitFor();
  await entry.click();
}

/** Runs the first of the actions that stand on a row while the mouse is on it. */
export async function clickAction(page: Page, row: Locator): Promise<void> {
  const action = row.locator('.action-label').first();
  // A row that is drawn anew meanwhile does not know that the mouse is on it.
  for (let tries = 0; tries < 10 && !(await action.isVisible()); tries += 1) {
    await page.mouse.move(0, 0);
    await row.hover();
    await page.waitForTimeout(100);
  }
  await action.click();
}

import type { Locator, Page } from '@playwright/test';
import { expect, expectSoon, spaced, STEP, untilDone } from './expect.ts';
import type { Opened } from './opened.ts';

/** The rows that a view of the sidebar shows, by the view's name. */
export function rowsOf(page: Page, view: string): Locator {
  return page.locator(`.sidebar [role="tree"][aria-label=${JSON.stringify(view)}] .monaco-list-row`);
}

/** What a screen reader says of each row, all at one moment; no-break spaces as spaces. */
export async function labelsOf(rows: Locator): Promise<string[]> {
  const labels = await rows.evaluateAll((all) =>
    (all as unknown as { getAttribute(name: string): string | null }[]).map((row) =>
      row.getAttribute('aria-label'),
    ),
  );
  return labels.map(spaced);
}

/** Waits until rows say this, and no others are there. */
export function shows(rows: Locator, expected: readonly string[]): Promise<void> {
  return expectSoon(() => labelsOf(rows)).toEqual(expected);
}

/** Opens a file by its name, at a line from 1, and waits until its editor has the focus: what is asked before loses it. */
export async function openFile(page: Page, name: string, line = 1): Promise<void> {
  const list = page.locator('.quick-input-widget');
  await untilDone(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+p');
    await list.locator('input').first().fill(`${name}:${line}`, STEP);
    await expect(list.locator('.monaco-list-row.focused', { hasText: name })).toBeVisible(STEP);
  });
  await page.keyboard.press('Enter');
  await expect(page.locator('.tab.active', { hasText: name })).toBeVisible();
  await expect(page.locator(`.editor-instance .monaco-editor.focused[data-uri$="/${name}"]`)).toBeVisible();
  await expectLine(page, line);
}

/** Waits until the caret is in a line from 1, as the status bar says. */
export async function expectLine(page: Page, line: number): Promise<void> {
  await expect(page.locator('.statusbar-item', { hasText: `Ln ${line},` })).toBeVisible();
}

/** Moves the focus of a view's list, which has the focus, to the first row that holds a text, by the arrow keys. */
export async function focusRow({ page, still }: Opened, rows: Locator, text: string): Promise<void> {
  await expect(rows.filter({ hasText: text }).first()).toBeVisible();
  await still();
  const wanted = (await labelsOf(rows)).findIndex((label) => label.includes(text));
  expect(wanted, `a row with “${text}”`).toBeGreaterThanOrEqual(0);
  await untilDone(async () => {
    await page.keyboard.press('Home');
    await expect(rows.first()).toHaveClass(/focused/, STEP);
    for (let row = 1; row <= wanted; row += 1) {
      await page.keyboard.press('ArrowDown');
      await expect(rows.nth(row)).toHaveClass(/focused/, STEP);
    }
  });
}

/** Ticks the box of a row by the mouse. */
export async function tick({ still }: Opened, row: Locator): Promise<void> {
  await still();
  await row.getByRole('checkbox').click();
}

/** Runs an item of a row's menu by the mouse. */
export async function chooseFromMenu({ page, still }: Opened, row: Locator, item: string): Promise<void> {
  await still();
  const entry = page.locator('.monaco-menu .action-item', {
    has: page.locator(`.action-label[aria-label=${JSON.stringify(item)}]`),
  });
  await untilDone(async () => {
    if ((await entry.count()) === 0) await row.click({ button: 'right', ...STEP });
    await expect(entry).toBeVisible(STEP);
    // A menu takes no click in its first 100 milliseconds: it is clicked until it goes.
    await entry.click(STEP);
    await expect(entry).toHaveCount(0, { timeout: 500 });
  });
}

/** What is shown while the mouse is on a row and holds a text. */
export async function hoverOf({ page, still }: Opened, row: Locator, text: string): Promise<Locator> {
  await still();
  const hover = page.locator('.workbench-hover', { hasText: text });
  await untilDone(async () => {
    await page.mouse.move(0, 0);
    await row.hover(STEP);
    await expect(hover).toBeVisible(STEP);
  });
  return hover;
}

/** Runs the first of the actions that stand on a row while the mouse is on it. */
export async function clickAction({ page, still }: Opened, row: Locator): Promise<void> {
  await still();
  const action = row.locator('.action-label').first();
  await untilDone(async () => {
    await page.mouse.move(0, 0);
    await row.hover(STEP);
    await action.click(STEP);
  });
}

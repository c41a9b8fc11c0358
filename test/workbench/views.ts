import { assert } from 'chai';
import type { Locator, Page } from '@playwright/test';

/** Our pause between two tellings, and that of VS Code before it shows them, in milliseconds, and some more. */
const STILL = 800;

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
  assert.isOk(false, `the view shows\n${labels.join('\n')}\nand not\n${expected.join('\n')}`);
}

/**
 * Waits until the views of the sidebar show the same for longer than what changed lately waits to be told: a row that is
 * drawn anew takes no key, no menu and no hovering of the mouse.
 */
async function whenStill(page: Page): Promise<void> {
  const rows = page.locator('.sidebar [role="tree"] .monaco-list-row');
  const shown = () =>
    labelsOf(rows).then(
      (labels) => labels.join('\n'),
      () => undefined,
    );
  let before = await shown();
  let since = Date.now();
  for (const last = since + 15_000; Date.now() - since < STILL && Date.now() < last;) {
    await page.waitForTimeout(100);
    const now = await shown();
    if (now === undefined || now !== before) since = Date.now();
    before = now;
  }
}

/** Whether a step succeeds in its time. */
export function succeeds(step: Promise<void>): Promise<boolean> {
  return step.then(
    () => true,
    () => false,
  );
}

/** Opens a file by its name, at a line from 1, and waits until its editor has the focus: what is asked before loses it. */
export async function openFile(page: Page, name: string, line = 1): Promise<void> {
  await page.keyboard.press('ControlOrMeta+p');
  const list = page.locator('.quick-input-widget');
  await list.locator('input:focus').waitFor();
  await list.locator('input').first().fill(`${name}:${line}`);
  await list.locator('.monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator(`.editor-instance .monaco-editor.focused[data-uri$="/${name}"]`).waitFor();
  await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
}

/** Moves the focus of a view's list to a row by the arrow keys. */
export async function focusRow(page: Page, rows: Locator, text: string): Promise<void> {
  await whenStill(page);
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
  assert.isOk(false, `no row with “${text}” takes the focus`);
}

/** Ticks the box of a row by the mouse. */
export async function tick(page: Page, row: Locator): Promise<void> {
  await whenStill(page);
  await row.getByRole('checkbox').click();
}

/** Runs an item of a row's menu by the mouse. */
export async function chooseFromMenu(page: Page, row: Locator, item: string): Promise<void> {
  await whenStill(page);
  const entry = page.locator('.monaco-menu .action-item', {
    has: page.locator(`.action-label[aria-label=${JSON.stringify(item)}]`),
  });
  // A menu takes no click in its first 100 milliseconds, and closes when what it stands on is drawn anew.
  const stays = async () => {
    await entry.waitFor({ timeout: 3_000 }).catch(() => undefined);
    await page.waitForTimeout(300);
    return entry.isVisible();
  };
  const isChosen = async () => {
    let clicked = false;
    while (await entry.isVisible()) {
      clicked = await succeeds(entry.click({ timeout: 1_000 }));
      await entry.waitFor({ state: 'detached', timeout: 1_000 }).catch(() => undefined);
    }
    return clicked;
  };
  do
    do await row.click({ button: 'right' });
    while (!(await stays()));
  while (!(await isChosen()));
}

/** What is shown while the mouse is on a row and holds a text. */
export async function hoverOf(page: Page, row: Locator, text: string): Promise<Locator> {
  await whenStill(page);
  const hover = page.locator('.workbench-hover', { hasText: text });
  // A row that is drawn anew meanwhile does not know that the mouse is on it.
  do {
    await page.mouse.move(0, 0);
    await row.hover();
  } while (!(await succeeds(hover.waitFor({ timeout: 3_000 }))));
  return hover;
}

/** Runs the first of the actions that stand on a row while the mouse is on it. */
export async function clickAction(page: Page, row: Locator): Promise<void> {
  await whenStill(page);
  const action = row.locator('.action-label').first();
  // A row that is drawn anew meanwhile does not know that the mouse is on it.
  for (let tries = 0; tries < 10 && !(await action.isVisible()); tries += 1) {
    await page.mouse.move(0, 0);
    await row.hover();
    await page.waitForTimeout(100);
  }
  await action.click();
}

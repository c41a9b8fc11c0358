import type { Locator, Page } from '@playwright/test';
import { expect, expectSoon, spaced } from './expect.ts';

/** The box or list in which VS Code asks for something, by what it says where nothing is typed; waits until it takes keys. */
export async function asks(page: Page, placeholder: string): Promise<Locator> {
  const widget = page.locator('.quick-input-widget');
  // As French is typeset.
  const shown = placeholder.replace(/ (?=[?!:;])/g, '\u00a0');
  await expect(widget.locator(`input[placeholder=${JSON.stringify(shown)}]`)).toBeFocused();
  return widget;
}

/** Types an answer where VS Code asks for it, and presses Enter. */
export async function answers(page: Page, placeholder: string, answer: string): Promise<void> {
  await asks(page, placeholder);
  await page.keyboard.type(answer);
  await page.keyboard.press('Enter');
}

/** Chooses from a list that VS Code shows, by the keyboard. */
export async function chooses(page: Page, placeholder: string, item: string): Promise<void> {
  const widget = await asks(page, placeholder);
  await page.keyboard.type(item.replaceAll('\u00a0', ' '));
  await expect(widget.locator('.monaco-list-row.focused', { hasText: item })).toBeVisible();
  await page.keyboard.press('Enter');
}

/** What is expected of the text of the editor in front as it is shown, no-break spaces as spaces, without empty lines. */
export function expectText(page: Page) {
  const lines = page.locator('.editor-instance .monaco-editor .view-lines').first();
  return expectSoon(async () => spaced(await lines.innerText()).replace(/\n+/g, '\n'));
}

/** Waits until VS Code tells a sentence about something, no-break spaces as spaces. */
export function expectTold(page: Page, about: string) {
  const sentence = page.locator('.notification-list-item-message', { hasText: about }).first();
  return expectSoon(async () => spaced(await sentence.innerText()));
}

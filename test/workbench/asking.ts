import type { Locator, Page } from '@playwright/test';

/** The box or list in which VS Code asks for something, by what it says where nothing is typed; waits until it is there. */
export async function asks(page: Page, placeholder: string): Promise<Locator> {
  const widget = page.locator('.quick-input-widget');
  // As French is typeset.
  const shown = placeholder.replace(/ (?=[?!:;])/g, '\u00a0');
  await widget.locator(`input[placeholder=${JSON.stringify(shown)}]`).waitFor();
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
  await widget.locator('.monaco-list-row.focused', { hasText: item }).waitFor();
  await page.keyboard.press('Enter');
}

/** The text of the editor in front as it is shown, no-break spaces as spaces, without empty lines. */
export async function shownText(page: Page): Promise<string> {
  const lines = page.locator('.editor-instance .monaco-editor .view-lines').first();
  return (await lines.innerText()).replaceAll('\u00a0', ' ').replace(/\n+/g, '\n');
}

import { expect } from '../expect.ts';
import type { Opened } from '../opened.ts';
import { openFile } from '../views.ts';

/** Writes a key, a record and a verdict by what is offered alone, and takes them back. */
export function tryTheCompletion(opened: () => Opened): void {
  describe('what is offered while one writes', () => {
    const page = () => opened().page;
    const press = (keys: string) => page().keyboard.press(keys);
    const line = (text: string) => page().locator('.editor-instance .view-line', { hasText: text });
    /** Types what is needed of a word, and takes the offer of it that is focused. */
    const take = async (begun: string, label: string) => {
      await page().keyboard.type(begun);
      const row = page().locator('.suggest-widget.visible .monaco-list-row.focused');
      await expect(row.filter({ hasText: label })).toBeVisible();
      await press('Enter');
    };
    after(() => opened().run('workbench.action.files.revert'));

    it('is the keys of the front matter, and the records by their titles', async () => {
      await openFile(page(), '0005-gollm.md', 2);
      await press('End');
      await press('Enter');
      await take('superseded-', 'superseded-by');
      await take('adv', '0006');
      await expect(line('superseded-by: 0006-advice-face-to-face.md')).toBeVisible();
    });

    it('is the verdicts, in place of the one that stands there', async () => {
      await openFile(page(), '0005-gollm.md', 2);
      await press('End');
      await press('Shift+Home');
      await page().keyboard.type('verdict: ');
      await take('d', "don't scale");
      await expect(line("verdict: don't scale")).toBeVisible();
    });
  });
}

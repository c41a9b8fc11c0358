import type { FrameLocator } from '@playwright/test';
import { expect, expectSoon, spaced } from '../../workbench/expect.ts';
import type { Opened } from '../../workbench/opened.ts';
import { openFile } from '../../workbench/views.ts';

/** Looks at what VS Code's preview shows of a record, and types beside it. */
export function tryThePreview(opened: () => Opened): void {
  describe('the preview of a record', () => {
    const page = () => opened().page;
    const preview = (): FrameLocator =>
      page().frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    /** What a screen reader finds by role and name. */
    const note = () => preview().getByRole('note', { name: 'Where This Record Stands' });
    after(async () => {
      await opened().run('workbench.action.files.revert');
      await opened().run('workbench.action.closeAllEditors');
    });

    it('tells where the record stands, under its front matter', async () => {
      await opened().run('workbench.action.closeAllEditors');
      await openFile(page(), '0001-merlin.md');
      await opened().run('markdown.showPreviewToSide');
      await expectSoon(async () => spaced(await note().innerText())).toBe(
        'undecided · gadget (no need stated) · review Mar 3, 2025 · not said yet: who needs it',
      );
      await expect(preview().locator('table.frontmatter + .scale-or-not + h1')).toHaveCount(1);
    });

    it('has the style that comes with it, and all of it is seen', () =>
      expectSoon(() =>
        note().evaluate((line) => {
          const { clientLeft, clientWidth, scrollWidth } = line as unknown as Record<string, number>;
          return { clientLeft, hidden: (scrollWidth ?? 0) - (clientWidth ?? 0) };
        }),
      ).toEqual({ clientLeft: 3, hidden: 0 }));

    it('is refreshed with what is typed, without saving', async () => {
      await page().locator('.editor-instance .view-line', { hasText: 'verdict' }).first().click();
      await page().keyboard.press('Home');
      await page().keyboard.press('Shift+End');
      await page().keyboard.type("verdict: don't scale");
      await expect(note()).toHaveText(/^don't scale\s· gadget/);
      await expect(page().locator('.tab.dirty')).toBeVisible();
      // Whoever types goes on typing.
      await expect(page().locator('.monaco-editor.focused')).toBeVisible();
    });
  });
}

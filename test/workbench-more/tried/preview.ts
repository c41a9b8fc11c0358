import type { FrameLocator } from '@playwright/test';
import type { Language } from '../../../src/core/language.ts';
import { expect, expectSoon, spaced } from '../../workbench/expect.ts';
import type { Opened } from '../../workbench/opened.ts';
import { openFile } from '../../workbench/views.ts';

const WAYS = {
  en: {
    name: 'Where This Record Stands',
    before: 'undecided · gadget (no need stated) · review Mar 3, 2025 · not said yet: who needs it',
    typed: "don't scale",
    after: /^don't scale\s· gadget/,
  },
  fr: {
    name: 'Où en est cette fiche',
    before:
      'indécis · gadget (aucun besoin exprimé) · à revoir le 3 mars 2025 · pas encore dit : qui en a besoin',
    typed: 'ne pas scaler',
    after: /^ne pas scaler\s· gadget/,
  },
} as const;

/** Looks at what VS Code's preview shows of a record, and types beside it. */
export function tryThePreview(opened: () => Opened, language: Language): void {
  describe('the preview of a record', () => {
    const way = WAYS[language];
    const page = () => opened().page;
    const preview = (): FrameLocator =>
      page().frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    /** What a screen reader finds by role and name. */
    const note = () => preview().getByRole('note', { name: way.name });
    after(async () => {
      await opened().run('workbench.action.files.revert');
      await opened().run('workbench.action.closeAllEditors');
    });

    it('tells where the record stands, under its front matter', async () => {
      await opened().run('workbench.action.closeAllEditors');
      await openFile(page(), '0001-merlin.md');
      await opened().run('markdown.showPreviewToSide');
      await expectSoon(async () => spaced(await note().innerText())).toBe(way.before);
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
      await page().keyboard.type(`verdict: ${way.typed}`);
      await expect(note()).toHaveText(way.after);
      await expect(page().locator('.tab.dirty')).toBeVisible();
      // Whoever types goes on typing.
      await expect(page().locator('.monaco-editor.focused')).toBeVisible();
    });
  });
}

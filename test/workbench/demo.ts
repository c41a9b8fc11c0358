import { assert } from 'chai';
import { openWorkbench } from '../../host/workbench.mjs';

/** The views by their names, in each language. */
export const WAYS = {
  en: { language: 'en', views: ['Open Questions', 'Decisions'] },
  fr: { language: 'fr', views: ['Questions ouvertes', 'Décisions'] },
} as const;

/** Looks at what is shown to somebody who starts the demonstration. */
export function lookAtTheDemo({ language, views }: (typeof WAYS)['en' | 'fr']): void {
  describe(`what npm start shows (${language})`, () => {
    let workbench: Awaited<ReturnType<typeof openWorkbench>> | undefined;
    before(async () => (workbench = await openWorkbench({ language })));
    after(() => workbench?.close());

    const page = () => {
      assert.isOk(workbench, 'the workbench did not open');
      return workbench.page;
    };

    it('is Merlin in the editor', async () => {
      const tab = page().locator('.tab.active');
      assert.isOk((await tab.getAttribute('aria-label'))?.includes('merlin'));
    });

    it('is the views, by their names in this language', async () => {
      const headers = page().locator('.sidebar .pane-header');
      // VS Code may write them in capitals.
      const names = (await headers.allInnerTexts()).map((name) => name.trim().toLowerCase());
      assert.deepEqual(
        names,
        views.map((name) => name.toLowerCase()),
      );
    });

    it('is no chat, no notification and no dialog', async () => {
      assert.strictEqual(await page().locator('.auxiliarybar').isVisible(), false);
      assert.strictEqual(await page().locator('.notifications-toasts .notification-toast').count(), 0);
      assert.strictEqual(await page().locator('.monaco-dialog-box').count(), 0);
    });
  });
}

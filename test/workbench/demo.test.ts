import { openWorkbench } from '../../host/workbench.mjs';
import { equal, ok } from '../unit/expect.ts';

for (const { language, view } of [
  { language: 'en', view: 'Open Questions' },
  { language: 'fr', view: 'Questions ouvertes' },
] as const) {
  describe(`what npm start shows (${language})`, () => {
    let workbench: Awaited<ReturnType<typeof openWorkbench>> | undefined;
    before(async () => (workbench = await openWorkbench({ language })));
    after(() => workbench?.close());

    const page = () => {
      ok(workbench, 'the workbench did not open');
      return workbench.page;
    };

    it('is Merlin in the editor', async () => {
      const tab = page().locator('.tab.active');
      ok((await tab.getAttribute('aria-label'))?.includes('merlin'));
    });

    it('is the view, by its name in this language', async () => {
      const title = page().locator('.sidebar .composite.title h2');
      ok((await title.innerText()).toLowerCase().includes(view.toLowerCase()), await title.innerText());
    });

    it('is no chat, no notification and no dialog', async () => {
      equal(await page().locator('.auxiliarybar').isVisible(), false);
      equal(await page().locator('.notifications-toasts .notification-toast').count(), 0);
      equal(await page().locator('.monaco-dialog-box').count(), 0);
    });
  });
}

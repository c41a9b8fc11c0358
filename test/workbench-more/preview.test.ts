import { assert } from 'chai';
import type { FrameLocator } from '@playwright/test';
import { openWorkbench } from '../../host/workbench.mjs';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const ways = [
  {
    language: 'en',
    name: 'Where This Record Stands',
    before: 'undecided · gadget (no need stated) · review Mar 3, 2025 · not said yet: who needs it',
    typed: "don't scale",
    after: /^don't scale\s· gadget/,
  },
  {
    language: 'fr',
    name: 'Où en est cette fiche',
    before:
      'indécis · gadget (aucun besoin exprimé) · à revoir le 3 mars 2025 · pas encore dit : qui en a besoin',
    typed: 'ne pas scaler',
    after: /^ne pas scaler\s· gadget/,
  },
] as const;

for (const way of ways) {
  describe(`the preview of a record (${way.language})`, () => {
    let workbench: Workbench | undefined;
    before(async () => (workbench = await openWorkbench({ language: way.language })));
    after(() => workbench?.close());

    const page = () => {
      assert.isOk(workbench, 'the workbench did not open');
      return workbench.page;
    };
    const preview = (): FrameLocator =>
      page().frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    /** What a screen reader finds by role and name. */
    const note = () => preview().getByRole('note', { name: way.name });

    it('tells where the record stands, under its front matter', async () => {
      await page().keyboard.press('ControlOrMeta+k');
      await page().keyboard.press('v');
      await note().waitFor();
      assert.strictEqual((await note().innerText()).replaceAll('\u00a0', ' '), way.before);
      assert.strictEqual(await preview().locator('table.frontmatter + .scale-or-not + h1').count(), 1);
    });

    it('has the style that comes with it, and all of it is seen', async () => {
      const sizes = await note().evaluate((line) => {
        const { clientLeft, clientWidth, scrollWidth } = line as unknown as Record<string, number>;
        return { clientLeft, hidden: (scrollWidth ?? 0) - (clientWidth ?? 0) };
      });
      assert.deepEqual(sizes, { clientLeft: 3, hidden: 0 });
    });

    it('is refreshed with what is typed, without saving', async () => {
      await page().locator('.editor-instance .view-line', { hasText: 'verdict' }).first().click();
      await page().keyboard.press('Home');
      await page().keyboard.press('Shift+End');
      await page().keyboard.type(`verdict: ${way.typed}`);
      await note().filter({ hasText: way.after }).waitFor();
      await page().locator('.tab.dirty').waitFor();
      // Whoever types goes on typing.
      assert.strictEqual(await page().locator('.monaco-editor.focused').count(), 1);
    });
  });
}

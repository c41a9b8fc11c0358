import type { Language } from '../../../src/core/text/language.ts';
import { expect } from '../expect.ts';
import type { Opened } from '../opened.ts';

/** The views by their names, in each language. */
const VIEWS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Open Questions', 'Decisions'],
  fr: ['Questions ouvertes', 'Décisions'],
};

/** Looks at what is shown to somebody who starts the demonstration. */
export function lookAtTheDemo(opened: () => Opened, language: Language): void {
  describe('what npm start shows', () => {
    const locator = (selector: string) => opened().page.locator(selector);

    it('is Merlin in the editor', () =>
      expect(locator('.tab.active')).toHaveAttribute('aria-label', /merlin/));

    it('is the views, by their names in this language', () =>
      // VS Code may write them in capitals.
      expect(locator('.sidebar .pane-header')).toHaveText([...VIEWS[language]], { ignoreCase: true }));

    it('is no chat, no notification and no dialog', async () => {
      // All that starts with the window has started: the views are shown.
      await opened().still();
      await expect(locator('.auxiliarybar')).toBeHidden();
      await expect(locator('.notifications-toasts .notification-toast')).toHaveCount(0);
      await expect(locator('.monaco-dialog-box')).toHaveCount(0);
    });
  });
}

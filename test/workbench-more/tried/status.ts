import type { Locator } from '@playwright/test';
import type { Language } from '../../../src/core/text/language.ts';
import { expect, expectSoon, spaced, STEP, untilDone } from '../../workbench/expect.ts';
import type { Opened } from '../../workbench/opened.ts';
import { openFile } from '../../workbench/views.ts';

/** The entry of the status bar that counts questions and gadgets. */
export const FIGURES = '[id$="scaleOrNot.figures"]';

/** What each language says of the same things, on its own examples. */
const WAYS = {
  en: {
    text: '4 · 1 gadget',
    sentence: 'Scale or Not: 6 records, 1 gadget, 4 open questions.',
    title: 'Open Questions',
    lines: [
      'gadget|the record says that nobody pays, and it names no cost',
      'undecided|review Mar 3, 2025',
      '1 remark|Show Problems',
    ],
    spoken: '“Merlin”: gadget (no need stated)',
  },
  fr: {
    text: '4 · 1 gadget',
    sentence: 'Scale or Not : 6 fiches, 1 gadget, 4 questions ouvertes.',
    title: 'Questions ouvertes',
    lines: [
      'gadget|la fiche dit que personne ne paie, et ne donne pas de coût',
      'indécis|à revoir le 3 mars 2025',
      '1 remarque|Afficher les problèmes',
    ],
    spoken: '« Merlin » : gadget (aucun besoin exprimé)',
  },
} as const;

/** Looks at what the status bar tells of all records, and of the one in front. */
export function tryTheStatus(opened: () => Opened, language: Language): void {
  describe('the status bar', () => {
    const way = WAYS[language];
    const page = () => opened().page;
    const status = () => page().locator('[id="status.languageStatus"]');
    const popup = () => page().locator('.workbench-hover');

    /** Shows the popup of the language status. */
    async function shown(): Promise<void> {
      await untilDone(async () => {
        await page().mouse.move(640, 300);
        await status().hover(STEP);
        await expect(page().locator('.hover-language-status').nth(3)).toBeVisible(STEP);
      });
    }

    it('tells open questions and gadgets, in a sentence to a screen reader', async () => {
      await expect(page().locator(FIGURES)).toHaveText(way.text);
      await expectSoon(async () => spaced(await page().locator(FIGURES).getAttribute('aria-label'))).toBe(
        way.sentence,
      );
    });

    it('shows the view when it is clicked', async () => {
      await opened().run('workbench.view.explorer');
      const title = page().locator('.sidebar .composite.title h2');
      await expect(title).not.toContainText('Scale');
      await page().locator(`${FIGURES} a`).click();
      await expect(title).toContainText('Scale');
      await expect(page().locator(`.sidebar [role="tree"][aria-label="${way.title}"]`)).toBeVisible();
    });

    it('tells where the record in front stands, with no line cut off, and leads to Problems', async () => {
      await openFile(page(), '0001-merlin.md');
      await opened().still();
      await shown();
      // The first line is that of VS Code itself.
      await expectSoon(async () =>
        (await page().locator('.hover-language-status').allInnerTexts())
          .slice(1)
          .map((line) => spaced(line.replace(/\n+/g, '|')).trim()),
      ).toEqual([...way.lines]);
      await expectSoon(async () => spaced(await status().getAttribute('aria-label'))).toContain(way.spoken);
      const ends = page().locator('.hover-language-status .right');
      await expect(ends).toHaveCount(way.lines.length + 1);
      const right = async (of: Locator) => {
        const box = await of.boundingBox(STEP);
        return box ? box.x + box.width : NaN;
      };
      await expectSoon(async () => {
        const edge = await right(popup());
        const all = await Promise.all((await ends.all()).map(right));
        return all.every((end) => end <= edge);
      }).toBe(true);
      await page().locator('.hover-language-status a.monaco-link').last().click();
      await expect(page().locator('.markers-panel')).toBeVisible();
      await opened().run('workbench.action.closePanel');
    });
  });
}

import { assert } from 'chai';
import { temporaryFolder } from '../../host/lifetime.mjs';
import { openWorkbench, runFromPalette } from '../../host/workbench.mjs';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const FIGURES = '[id$="scaleOrNot.figures"]';

/** What each language says of the same things, on its own examples. */
const ways = [
  {
    language: 'en',
    text: '4 · 1 gadget',
    sentence: 'Scale or Not: 6 records, 1 gadget, 4 open questions.',
    title: 'Open Questions',
    explorer: 'View: Show Explorer',
    lines: [
      'gadget|the record says that nobody pays, and it names no cost',
      'undecided|review Mar 3, 2025',
      '1 remark|Show Problems',
    ],
    spoken: '“Merlin”: gadget (no need stated)',
  },
  {
    language: 'fr',
    text: '4 · 1 gadget',
    sentence: 'Scale or Not : 6 fiches, 1 gadget, 4 questions ouvertes.',
    title: 'Questions ouvertes',
    explorer: 'Affichage: Afficher Explorateur',
    lines: [
      'gadget|la fiche dit que personne ne paie, et ne donne pas de coût',
      'indécis|à revoir le 3 mars 2025',
      '1 remarque|Afficher les problèmes',
    ],
    spoken: '« Merlin » : gadget (aucun besoin exprimé)',
  },
] as const;

/** No-break spaces as spaces. */
const spaced = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ').trim();

for (const way of ways) {
  describe(`the status bar (${way.language})`, () => {
    let workbench: Workbench | undefined;
    before(async () => {
      workbench = await openWorkbench({ language: way.language });
      await page().locator(FIGURES, { hasText: way.text }).waitFor();
    });
    after(() => workbench?.close());

    const page = () => {
      assert.isOk(workbench, 'the workbench did not open');
      return workbench.page;
    };

    /** The lines of the language status that are ours: their words, and the link where there is one. */
    async function lines(): Promise<readonly string[]> {
      await page().locator('[id="status.languageStatus"]').hover();
      const all = page().locator('.hover-language-status');
      await all.nth(3).waitFor();
      const told = await all.allInnerTexts();
      return told.slice(1).map((line) => spaced(line.replace(/\n+/g, '|')));
    }

    it('tells open questions and gadgets, in a sentence to a screen reader', async () => {
      const entry = page().locator(FIGURES);
      assert.strictEqual(spaced(await entry.innerText()), way.text);
      assert.strictEqual(spaced(await entry.getAttribute('aria-label')), way.sentence);
    });

    it('shows the view when it is clicked', async () => {
      await page().keyboard.press('ControlOrMeta+Shift+e');
      const title = page().locator('.sidebar .composite.title h2');
      await title.filter({ hasNotText: 'Scale' }).waitFor();
      await page().locator(`${FIGURES} a`).click();
      await title.filter({ hasText: 'Scale' }).waitFor();
      await page().locator(`.sidebar [role="tree"][aria-label="${way.title}"]`).waitFor();
    });

    it('tells where the record in front stands, and leads to Problems', async () => {
      assert.deepEqual(await lines(), way.lines);
      const label = spaced(await page().locator('[id="status.languageStatus"]').getAttribute('aria-label'));
      assert.isOk(label.includes(way.spoken), label);
      await page().locator('.hover-language-status a.monaco-link').last().click();
      await page().locator('.markers-panel').waitFor();
    });

    it('has no line that is cut off', async () => {
      await page().mouse.move(640, 300);
      await lines();
      const popup = await page().locator('.workbench-hover').boundingBox();
      const ends = await page().locator('.hover-language-status .right').all();
      for (const end of ends) {
        const box = await end.boundingBox();
        assert.isOk(
          popup && box && box.x + box.width <= popup.x + popup.width,
          'a line ends behind its popup',
        );
      }
      assert.strictEqual(ends.length, way.lines.length + 1);
    });
  });
}

describe('the status bar of a folder without records', () => {
  let workbench: Workbench | undefined;
  before(async () => (workbench = await openWorkbench({ folder: temporaryFolder('empty') })));
  after(() => workbench?.close());

  it('has no entry of ours', async () => {
    assert.isOk(workbench, 'the workbench did not open');
    const { page } = workbench;
    await runFromPalette(page, 'Check All Records');
    await page.locator('.notification-list-item-message', { hasText: '0 records found' }).waitFor();
    assert.strictEqual(await page.locator(FIGURES).count(), 0);
  });
});

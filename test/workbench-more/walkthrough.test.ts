import { assert } from 'chai';
import { LANGUAGES, type InEachLanguage } from '../../src/core/language.ts';
import { openWalkthrough, openWorkbench } from '../../host/workbench.mjs';
import { asks, chooses } from '../workbench/asking.ts';

interface Shown {
  readonly title: string;
  /** The steps, the first words of what tells their pictures, and what their buttons ask for. */
  readonly steps: readonly (readonly [title: string, picture: string, asked?: string])[];
  readonly asksQuestion: string;
}

const SHOWN: InEachLanguage<Shown> = {
  en: {
    title: 'Get Started with Scale or Not',
    steps: [
      ['Write a record', 'A record that is half written', 'Title'],
      ['See what it does not say', 'The same record, with a wavy line'],
      ['Ask the two questions', 'The two questions with their answers', 'The record that is meant'],
      ['Watch for what repeats', 'Shapes in a row', 'The record that is meant'],
      ['Answer a question', 'Open Questions in the sidebar', 'The question to answer'],
    ],
    asksQuestion: 'Can it be industrialised?',
  },
  fr: {
    title: 'Premiers pas avec Scale or Not',
    steps: [
      ['Écrire une fiche', 'Une fiche à moitié écrite', 'Titre'],
      ['Voir ce qu’elle ne dit pas', 'La même fiche, un trait ondulé'],
      ['Poser les deux questions', 'Les deux questions et leurs réponses', 'La fiche visée'],
      ['Guetter ce qui se répète', 'Des formes à la suite', 'La fiche visée'],
      [
        'Répondre à une question',
        'Les questions ouvertes dans la barre latérale',
        'La question à laquelle répondre',
      ],
    ],
    asksQuestion: 'Est-ce que ça peut s’industrialiser ?',
  },
};

for (const language of LANGUAGES) {
  describe(`the walkthrough, by keyboard alone (${language})`, () => {
    const shown = SHOWN[language];
    let workbench: Awaited<ReturnType<typeof openWorkbench>> | undefined;
    // In a narrow window the pictures are left out.
    const size = { width: 1500, height: 800 };
    before(async () => (workbench = await openWorkbench({ language, size })));
    after(() => workbench?.close());

    const page = () => {
      assert.isOk(workbench, 'the workbench did not open');
      return workbench.page;
    };
    const step = (state = '') => page().locator(`.gettingStartedContainer .getting-started-step${state}`);
    const titles = shown.steps.map(([title]) => title);
    const goTo = async (title: string) => {
      // The walkthrough takes no key before it has the focus, which comes a moment after it has opened.
      for (let tries = 0; tries < 20; tries += 1) {
        const now = await step('.expanded h3').innerText();
        if (now === title) return;
        await page().keyboard.press(titles.indexOf(now) < titles.indexOf(title) ? 'ArrowDown' : 'ArrowUp');
        await page().waitForTimeout(200);
      }
      assert.strictEqual(await step('.expanded h3').innerText(), title);
    };
    const pressButton = async () => {
      const focused = step('.expanded .monaco-button:focus');
      for (let tries = 0; tries < 12 && !(await focused.count()); tries += 1) {
        await page().keyboard.press('Tab');
        // The focus moves a moment later while a step opens.
        await page().waitForTimeout(200);
      }
      assert.strictEqual(await focused.count(), 1);
      await page().keyboard.press('Enter');
    };

    /** The walkthrough takes the focus a moment after its button was pressed. */
    const keepsFocus = async (placeholder: string) => {
      const asked = await asks(page(), placeholder);
      await page().waitForTimeout(1_000);
      assert.strictEqual(await asked.locator('input:focus').count(), 1);
    };

    it('is found in the list of all, and has its five steps', async () => {
      await openWalkthrough(page(), shown.title);
      assert.deepEqual(await step(' h3').allInnerTexts(), titles);
    });

    for (const [title, picture] of shown.steps) {
      it(`shows the picture of: ${title}`, async () => {
        await goTo(title);
        const webview = page().frameLocator('.getting-started-media iframe').frameLocator('#active-frame');
        const svg = webview.locator(`svg[aria-label^="${picture}"]`);
        await svg.waitFor();
        assert.isOk(((await svg.boundingBox())?.width ?? 0) > 300);
      });
    }

    for (const [title, , asked] of shown.steps) {
      if (asked === undefined) continue;
      it(`asks by the button, which leaves the focus there: ${title}`, async () => {
        await openWalkthrough(page(), shown.title);
        await goTo(title);
        await pressButton();
        await keepsFocus(asked);
        await page().keyboard.press('Escape');
        await step('.expanded').locator('.codicon-getting-started-step-checked').waitFor();
      });
    }

    it('asks the two questions of a record that is chosen, as none is in front', async () => {
      const [title, , asksRecord] = shown.steps[2] ?? [];
      await openWalkthrough(page(), shown.title);
      await goTo(title ?? '');
      await pressButton();
      await keepsFocus(asksRecord ?? '');
      await chooses(page(), asksRecord ?? '', 'Gollm');
      await asks(page(), shown.asksQuestion);
      await page().locator('.tab.active', { hasText: 'gollm' }).waitFor();
      await page().keyboard.press('Escape');
    });
  });
}

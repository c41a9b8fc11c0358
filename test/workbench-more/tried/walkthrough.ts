import { openWalkthrough } from '../../../host/palette.mjs';
import type { InEachLanguage, Language } from '../../../src/core/text/language.ts';
import { asks, chooses } from '../../workbench/asking.ts';
import { expect, expectSoon, STEP, untilDone } from '../../workbench/expect.ts';
import type { Opened } from '../../workbench/opened.ts';

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

/** Goes through the walkthrough by keyboard alone; of the languages one presses the buttons, which are the same. */
export function tryTheWalkthrough(opened: () => Opened, language: Language): void {
  describe('the walkthrough, by keyboard alone', () => {
    const shown = SHOWN[language];
    const page = () => opened().page;
    const press = (keys: string) => page().keyboard.press(keys);
    const step = (state = '') => page().locator(`.gettingStartedContainer .getting-started-step${state}`);
    const titles = shown.steps.map(([title]) => title);
    after(() => opened().run('workbench.action.closeAllEditors'));

    /** Opens a step by the arrow keys. */
    const goTo = (title: string) =>
      untilDone(async () => {
        const now = await step('.expanded h3').innerText(STEP);
        const [here, there] = [titles.indexOf(now), titles.indexOf(title)];
        if (here !== there) await press(here < there ? 'ArrowDown' : 'ArrowUp');
        await expect(step('.expanded h3')).toHaveText(title, { timeout: 500 });
      });

    /** Presses the button of the step that is open. */
    const pressButton = async () => {
      const button = step('.expanded .monaco-button');
      await untilDone(async () => {
        await press('Tab');
        await expect(button.and(page().locator(':focus'))).toHaveCount(1, { timeout: 500 });
      });
      await press('Enter');
    };

    /** Types where something is asked, as slowly as a person: VS Code takes the focus back a moment after the button. */
    const keepsFocus = async (placeholder: string) => {
      const box = await asks(page(), placeholder);
      await page().keyboard.type('as a person types', { delay: 40 });
      await expect(box.locator('input').first()).toHaveValue('as a person types');
    };

    it('is found in the list of all, and has its five steps', async () => {
      await openWalkthrough(page(), shown.title);
      await expect(step(' h3')).toHaveText([...titles]);
    });

    for (const [title, picture] of shown.steps) {
      it(`shows the picture of: ${title}`, async () => {
        await goTo(title);
        const webview = page().frameLocator('.getting-started-media iframe').frameLocator('#active-frame');
        const svg = webview.locator(`svg[aria-label^="${picture}"]`);
        await expectSoon(async () => (await svg.boundingBox(STEP))?.width ?? 0).toBeGreaterThan(300);
      });
    }

    if (language === 'fr') return;

    for (const [title, , asked] of shown.steps) {
      if (asked === undefined) continue;
      it(`asks by the button, which leaves the focus there: ${title}`, async () => {
        await openWalkthrough(page(), shown.title);
        await goTo(title);
        await pressButton();
        await keepsFocus(asked);
        await press('Escape');
        await expect(step('.expanded').locator('.codicon-getting-started-step-checked')).toBeVisible();
      });
    }

    it('asks the two questions of a record that is chosen, as none is in front', async () => {
      const [title = '', , asksRecord = ''] = shown.steps[2] ?? [];
      await openWalkthrough(page(), shown.title);
      await goTo(title);
      await pressButton();
      await chooses(page(), asksRecord, 'Gollm');
      await asks(page(), shown.asksQuestion);
      await expect(page().locator('.tab.active', { hasText: 'gollm' })).toBeVisible();
      await press('Escape');
    });
  });
}

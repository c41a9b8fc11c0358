import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { openWorkbench, runFromPalette } from '../../host/workbench.mjs';
import { answers, asks, chooses } from './asking.ts';
import { openFile } from './views.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** What is asked and answered, in each language. */
export const WAYS = {
  en: {
    language: 'en',
    command: 'Ask the Two Questions…',
    advice: '0006-advice-face-to-face.md',
    industrialised: 'Can it be industrialised?',
    automated: 'Can it be automated?',
    why: 'Why, in a few words',
    position: 'If neither, is it a niche or a durable advantage?',
    no: 'no',
    partly: 'partly',
    now: 'no, now',
    niche: 'niche',
    before: '- Position: durable advantage',
    after: '- Position: niche',
    grid: '## The two questions\n\n- Can it be industrialised? no — each is another\n- Can it be automated? partly\n',
    holds: 'Still Holds…',
    when: 'When is it looked at again?',
    inAYear: 'In a year (2025-12-15)',
    another: 'Another day…',
  },
  fr: {
    language: 'fr',
    command: 'Poser les deux questions…',
    advice: '0006-conseil-en-face-a-face.md',
    industrialised: 'Est-ce que ça peut s’industrialiser ?',
    automated: 'Est-ce que ça peut s’automatiser ?',
    why: 'Pourquoi, en quelques mots',
    position: 'Si ni l’un ni l’autre, est-ce une niche ou un avantage durable ?',
    no: 'non',
    partly: 'en partie',
    now: 'non, actuel',
    niche: 'niche',
    before: '- Position\u00a0: avantage durable',
    after: '- Position\u00a0: niche',
    grid: '## Les deux questions\n\n- Industrialisable : non — each is another\n- Automatisable : en partie\n',
    holds: 'Toujours valable…',
    when: 'Quand y revient-on ?',
    inAYear: 'Dans un an (2025-12-15)',
    another: 'Un autre jour…',
  },
} as const;

/** Asks the two questions again, and when a record is looked at next; each step ends with the files as they were found. */
export function tryTheTwoQuestions(way: (typeof WAYS)['en' | 'fr']): void {
  describe(`the two questions, asked again (${way.language})`, () => {
    let workbench: Workbench | undefined;
    before(async () => {
      workbench = await openWorkbench({ language: way.language });
      await page().locator('.sidebar .monaco-list-row').nth(5).waitFor();
    });
    after(() => workbench?.close());

    const opened = () => {
      assert.isOk(workbench, 'the workbench did not open');
      return workbench;
    };
    const page = () => opened().page;
    const run = (title: string) => runFromPalette(page(), title);
    const press = (keys: string) => page().keyboard.press(keys);
    const textOf = (file: string) => readFileSync(path.join(opened().folder, 'decisions', file), 'utf8');

    async function saved(file: string): Promise<string> {
      await page().locator('.tab.active.dirty', { hasText: file }).waitFor();
      await press('ControlOrMeta+s');
      await page().locator('.tab.active:not(.dirty)', { hasText: file }).waitFor();
      return textOf(file);
    }

    async function undone(file: string, text: string): Promise<void> {
      await press('ControlOrMeta+z');
      assert.strictEqual(await saved(file), text);
    }

    it('makes the fields that a record lacks, by the keyboard, in one step', async () => {
      const before = textOf('0001-merlin.md');
      await run(way.command);
      await chooses(page(), way.industrialised, way.no);
      await answers(page(), way.why, 'each is another');
      await chooses(page(), way.automated, way.partly);
      await answers(page(), way.why, '');
      const after = await saved('0001-merlin.md');
      assert.isOk(after.includes(way.grid), after);
      await undone('0001-merlin.md', before);
    });

    it('changes nothing when it is left by Escape', async () => {
      const before = textOf('0001-merlin.md');
      await run(way.command);
      await chooses(page(), way.industrialised, way.no);
      await answers(page(), way.why, 'each is another');
      await asks(page(), way.automated);
      await press('Escape');
      await page().locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await page().locator('.tab.active:not(.dirty)', { hasText: '0001-merlin.md' }).waitFor();
      assert.strictEqual(textOf('0001-merlin.md'), before);
    });

    it('shows what was answered before, keeps its reasons, and asks for the position', async () => {
      await openFile(page(), way.advice);
      const before = textOf(way.advice);
      await run(way.command);
      const list = await asks(page(), way.industrialised);
      await list.locator(`.monaco-list-row.focused[aria-label*="${way.now}"]`).waitFor();
      await press('Enter');
      await asks(page(), way.why);
      const box = list.locator('input').first();
      assert.isOk((await box.inputValue()).length > 10, 'the reason stands there');
      await press('Enter');
      await asks(page(), way.automated);
      await press('Enter');
      await asks(page(), way.why);
      await press('Enter');
      await chooses(page(), way.position, way.niche);
      const after = await saved(way.advice);
      assert.strictEqual(after, before.replace(way.before, way.after));
      await undone(way.advice, before);
    });

    it('sets the next review, on a day of its own too', async () => {
      const before = textOf(way.advice);
      const review = /^review: .*$/m.exec(before)?.[0] ?? '';
      await run(way.holds);
      await chooses(page(), way.when, way.inAYear);
      assert.strictEqual(await saved(way.advice), before.replace(review, 'review: 2025-12-15'));
      await undone(way.advice, before);
      await run(way.holds);
      await chooses(page(), way.when, way.another);
      const box = page().locator('.quick-input-widget');
      await box.locator('.quick-input-message', { hasText: '2027-03-14' }).waitFor();
      await press('ControlOrMeta+a');
      await page().keyboard.type('2020-01-01');
      await press('Enter');
      await box.locator('.quick-input-message:not(:has-text("2027-03-14"))').waitFor();
      await press('ControlOrMeta+a');
      await page().keyboard.type('2025-10-01');
      await press('Enter');
      assert.strictEqual(await saved(way.advice), before.replace(review, 'review: 2025-10-01'));
      await undone(way.advice, before);
    });
  });
}

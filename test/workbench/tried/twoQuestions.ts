import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runFromPalette } from '../../../host/palette.mjs';
import type { Language } from '../../../src/core/text/language.ts';
import { answers, asks, chooses } from '../asking.ts';
import { expect } from '../expect.ts';
import type { Opened } from '../opened.ts';
import { openFile } from '../views.ts';

/** What is asked and answered, in each language. */
const WAYS = {
  en: {
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
export function tryTheTwoQuestions(opened: () => Opened, language: Language): void {
  describe('the two questions, asked again', () => {
    const way = WAYS[language];
    const page = () => opened().page;
    const run = (title: string) => runFromPalette(page(), title);
    const press = (keys: string) => page().keyboard.press(keys);
    const tab = (state: string, file: string) => page().locator(`.tab.active${state}`, { hasText: file });
    const textOf = (file: string) => readFileSync(path.join(opened().folder, 'decisions', file), 'utf8');

    async function saved(file: string): Promise<string> {
      await expect(tab('.dirty', file)).toBeVisible();
      await press('ControlOrMeta+s');
      await expect(tab(':not(.dirty)', file)).toBeVisible();
      return textOf(file);
    }

    async function undone(file: string, text: string): Promise<void> {
      await press('ControlOrMeta+z');
      expect(await saved(file)).toBe(text);
    }

    it('makes the fields that a record lacks, by the keyboard, in one step', async () => {
      await openFile(page(), '0001-merlin.md');
      const before = textOf('0001-merlin.md');
      await run(way.command);
      await chooses(page(), way.industrialised, way.no);
      await answers(page(), way.why, 'each is another');
      await chooses(page(), way.automated, way.partly);
      await answers(page(), way.why, '');
      expect(await saved('0001-merlin.md')).toContain(way.grid);
      await undone('0001-merlin.md', before);
    });

    it('changes nothing when it is left by Escape', async () => {
      const before = textOf('0001-merlin.md');
      await run(way.command);
      await chooses(page(), way.industrialised, way.no);
      await answers(page(), way.why, 'each is another');
      await asks(page(), way.automated);
      await press('Escape');
      await expect(page().locator('.quick-input-widget')).toBeHidden();
      await opened().still();
      await expect(tab(':not(.dirty)', '0001-merlin.md')).toBeVisible();
      expect(textOf('0001-merlin.md')).toBe(before);
    });

    it('shows what was answered before, keeps its reasons, and asks for the position', async () => {
      await openFile(page(), way.advice);
      const before = textOf(way.advice);
      await run(way.command);
      const list = await asks(page(), way.industrialised);
      await expect(list.locator(`.monaco-list-row.focused[aria-label*="${way.now}"]`)).toBeVisible();
      await press('Enter');
      await asks(page(), way.why);
      await expect(list.locator('input').first(), 'the reason stands there').toHaveValue(/.{10}/);
      await press('Enter');
      await asks(page(), way.automated);
      await press('Enter');
      await asks(page(), way.why);
      await press('Enter');
      await chooses(page(), way.position, way.niche);
      expect(await saved(way.advice)).toBe(before.replace(way.before, way.after));
      await undone(way.advice, before);
    });

    it('sets the next review, on a day of its own too', async () => {
      const before = textOf(way.advice);
      const review = /^review: .*$/m.exec(before)?.[0] ?? '';
      await run(way.holds);
      await chooses(page(), way.when, way.inAYear);
      expect(await saved(way.advice)).toBe(before.replace(review, 'review: 2025-12-15'));
      await undone(way.advice, before);
      await run(way.holds);
      await chooses(page(), way.when, way.another);
      const message = page().locator('.quick-input-widget .quick-input-message');
      await expect(message).toContainText('2027-03-14');
      await press('ControlOrMeta+a');
      await page().keyboard.type('2020-01-01');
      await press('Enter');
      await expect(message).not.toContainText('2027-03-14');
      await press('ControlOrMeta+a');
      await page().keyboard.type('2025-10-01');
      await press('Enter');
      expect(await saved(way.advice)).toBe(before.replace(review, 'review: 2025-10-01'));
      await undone(way.advice, before);
    });
  });
}

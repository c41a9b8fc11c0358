import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { runFromPalette } from '../../../host/palette.mjs';
import { answers, asks, chooses, expectText, expectTold } from '../../workbench/asking.ts';
import { expect, expectSoon, spaced } from '../../workbench/expect.ts';
import type { Opened } from '../../workbench/opened.ts';
import { chooseFromMenu, clickAction, openFile } from '../../workbench/views.ts';

/** What is said and written of the examples in English. */
const way = {
  merlin: '0001-merlin.md',
  create: 'New Decision Record…',
  agents: 'Agents',
  add: 'Add Open Question…',
  addAsks: 'What does nobody know yet?',
  answer: 'Answer Question…',
  answerAsks: 'The answer',
  whichAsks: 'The question to answer',
  sell: 'How do I sell it?',
  answered: '- [x] How do I sell it? — Answer: not at all',
  new: 'Who would miss it?',
  verdict: 'Set Verdict…',
  verdictAsks: 'The verdict of this record',
  dontScale: "don't scale",
  goTo: 'Go to Decision…',
  goToAsks: 'A record, by its title, its file or where it stands',
  advice: 'Advice, face to face',
  adviceStands:
    "Advice, face to face, 0006-advice-face-to-face.md, durable advantage · don't scale · 2024-11-18",
  pivot: 'Pivot to a New Record…',
  titleAsks: 'Title',
  pivotAsks: 'Was this pivot chosen or imposed?',
  imposed: 'Imposed',
  written: ['status: superseded', 'pivot: imposed'],
  everything: 'New Decision Record with Everything…',
  choice: '- Can it be industrialised? …',
  partly: 'partly',
  empty: 'A record begins with a title',
  placeholder: 'This would be read as a placeholder',
  history: '“Agents” is history',
} as const;

/** What the steps need of the workbench. */
function handsOn(opened: () => Opened) {
  const page = () => opened().page;
  const press = (keys: string) => page().keyboard.press(keys);
  const folder = () => path.join(opened().folder, 'decisions');
  const onDisk = (file: string) => readFileSync(path.join(folder(), file), 'utf8');
  const tab = (state: string, file: string): Locator =>
    page().locator(`.tab.active${state}`, { hasText: file });
  return {
    page,
    press,
    onDisk,
    tab,
    run: (title: string) => runFromPalette(page(), title),
    files: () => readdirSync(folder()).sort(),
    remove: (file: string) => rmSync(path.join(folder(), file)),
    rows: () => page().locator('.quick-input-list .monaco-list-row'),
    /** Opens Merlin's record alone, and answers what it says. */
    merlin: async (): Promise<string> => {
      await opened().run('workbench.action.closeAllEditors');
      await openFile(page(), way.merlin);
      return onDisk(way.merlin);
    },
    /** Saves what is in front once it has changed, and reads it. */
    saved: async (file: string): Promise<string> => {
      await expect(tab('.dirty', file)).toBeVisible();
      await press('ControlOrMeta+s');
      await expect(tab(':not(.dirty)', file)).toBeVisible();
      return onDisk(file);
    },
    /** Undoes one step of the file in front, which then is what it was. */
    undone: async (file: string, text: string): Promise<void> => {
      await press('ControlOrMeta+z');
      await expect(tab('.dirty', file)).toBeVisible();
      await press('ControlOrMeta+s');
      await expect(tab(':not(.dirty)', file)).toBeVisible();
      expect(onDisk(file)).toBe(text);
    },
  };
}

/** What is written by commands; each step ends with the files as they were found. */
export function tryWriting(opened: () => Opened): void {
  describe('writing in records, by commands', () => {
    const { page, press, run, tab, files, remove, onDisk, merlin, saved, undone } = handsOn(opened);

    it('adds a question to the record in front', async () => {
      const text = await merlin();
      await run(way.add);
      await answers(page(), way.addAsks, way.new);
      expect(await saved(way.merlin)).toBe(`${text}- [ ] ${way.new}\n`);
      await undone(way.merlin, text);
    });

    it('answers a question of the record in front, chosen from a list', async () => {
      const text = await merlin();
      await run(way.answer);
      await chooses(page(), way.whichAsks, way.sell);
      await answers(page(), way.answerAsks, 'not at all');
      expect(await saved(way.merlin)).toBe(text.replace(`- [ ] ${way.sell}`, way.answered));
      await undone(way.merlin, text);
    });

    it('sets the verdict', async () => {
      const text = await merlin();
      await run(way.verdict);
      await chooses(page(), way.verdictAsks, way.dontScale);
      expect(await saved(way.merlin)).toBe(text.replace(/^verdict: .*$/m, `verdict: ${way.dontScale}`));
      await undone(way.merlin, text);
    });

    it('pivots: both records name each other, and one undo takes both back', async () => {
      const text = await merlin();
      const before = files();
      await run(way.pivot);
      await answers(page(), way.titleAsks, 'Merlin 2');
      await chooses(page(), way.pivotAsks, way.imposed);
      await expect(tab('', '0007-merlin-2.md')).toBeVisible();
      await expectSoon(() => onDisk('0007-merlin-2.md')).toMatch(
        new RegExp(`supersedes: ${way.merlin}\\n${way.written[1]}\\n`),
      );
      await page().locator('.tab.dirty', { hasText: way.merlin }).click();
      await expect(tab('.dirty', way.merlin)).toBeVisible();
      await expectText(page()).toMatch(
        new RegExp(`${way.written[0]}\\n[^]*superseded-by: 0007-merlin-2\\.md`),
      );
      await page().locator('.tab', { hasText: '0007-merlin-2.md' }).click();
      await expect(tab('', '0007-merlin-2.md')).toBeVisible();
      await press('ControlOrMeta+z');
      await expect(page().locator('.tab', { hasText: '0007-merlin-2.md' })).toHaveCount(0);
      await expect(tab(':not(.dirty)', way.merlin)).toBeVisible();
      await expectSoon(files).toEqual(before);
      expect(onDisk(way.merlin)).toBe(text);
    });

    it('goes to a decision by its title, its file or where it stands', async () => {
      for (const words of [way.advice, '0006', way.adviceStands.split(', ').at(-1) ?? '']) {
        await merlin();
        await run(way.goTo);
        const list = await asks(page(), way.goToAsks);
        await page().keyboard.type(words);
        const row = list.locator('.monaco-list-row.focused', { hasText: way.advice });
        await expectSoon(async () => spaced(await row.getAttribute('aria-label'))).toBe(way.adviceStands);
        await press('Enter');
        await expect(tab('', '0006-')).toBeVisible();
      }
    });

    it('says in a sentence when a record is history', async () => {
      await run(way.goTo);
      await chooses(page(), way.goToAsks, way.agents);
      await expect(tab('', '0004-agents.md')).toBeVisible();
      await run(way.add);
      await expectTold(page(), way.agents).toMatch(new RegExp(`^${way.history}`));
      await opened().run('notifications.clearAll');
    });

    it('writes one with everything, whose choices claim nothing until one is taken', async () => {
      await run(way.everything);
      await answers(page(), way.titleAsks, 'Index');
      await expect(tab('.dirty', '0007-index-decision.md')).toBeVisible();
      await expectText(page()).toContain(way.choice);
      for (let stop = 0; stop < 5; stop += 1) await press('Tab');
      const offered = page().locator('.suggest-widget .monaco-list-row', { hasText: way.partly });
      await expect(offered).toBeVisible();
      await press('ArrowDown');
      await press('ArrowDown');
      await expect(offered.and(page().locator('.focused'))).toBeVisible();
      await press('Enter');
      await press('Tab');
      await expectText(page()).toContain(way.choice.replace('…', way.partly));
      await press('Escape');
      await opened().run('workbench.action.files.revert');
      expect(files()).toContain('0007-index-decision.md');
      await opened().run('workbench.action.closeAllEditors');
      remove('0007-index-decision.md');
    });
  });
}

/** What is the same in every language: rows and buttons, refusals; each step ends with the files as they were found. */
export function tryWritingByMouse(opened: () => Opened): void {
  describe('writing in records, by rows, buttons and in vain', () => {
    const { page, press, run, tab, files, rows, merlin, saved, undone } = handsOn(opened);
    const noneIsDirty = async () => {
      await opened().still();
      await expect(page().locator('.tab.dirty')).toHaveCount(0);
    };

    it('adds a question to another record, which is shown then', async () => {
      await merlin();
      await run(way.add);
      const box = await asks(page(), way.addAsks);
      await box.locator('.quick-input-titlebar .action-label').first().click();
      await rows().filter({ hasText: 'Gollm' }).click();
      await answers(page(), way.addAsks, way.new);
      await expect(tab('.dirty', '0005-gollm.md')).toBeVisible();
      await expectText(page()).toMatch(new RegExp(`- \\[ \\] ${way.new.replace('?', '\\?')}`));
      await press('ControlOrMeta+z');
      await expect(tab(':not(.dirty)', '0005-gollm.md')).toBeVisible();
    });

    it('says why something is no open question, and writes nothing of it', async () => {
      await merlin();
      await run(way.add);
      const box = await asks(page(), way.addAsks);
      await page().keyboard.type('TBD');
      await press('Enter');
      await expect(box.locator('.quick-input-message', { hasText: ':' })).toBeVisible();
      await press('Escape');
      await noneIsDirty();
    });

    it('ticks one without an answer from the sidebar', async () => {
      const text = await merlin();
      const row = page().locator('.sidebar .monaco-list-row', { hasText: way.sell });
      await chooseFromMenu(opened(), row, way.answer);
      await asks(page(), way.answerAsks);
      await press('Enter');
      expect(await saved(way.merlin)).toBe(text.replace(`- [ ] ${way.sell}`, `- [x] ${way.sell}`));
      await opened().run('workbench.action.focusActiveEditorGroup');
      await undone(way.merlin, text);
    });

    it('offers to add a question on a record of the sidebar, and a new record above it', async () => {
      const row = page().locator('.sidebar .monaco-list-row', { hasText: 'Gollm' }).first();
      await clickAction(opened(), row);
      const box = await asks(page(), way.addAsks);
      await expect(box.locator('.quick-input-title')).toHaveText('Gollm');
      await press('Escape');
      await page().locator('.sidebar .pane-header').first().hover();
      await page()
        .locator(`.sidebar .pane-header .action-label[aria-label^="${way.create}"]`)
        .first()
        .click();
      await asks(page(), way.titleAsks);
      await press('Escape');
      await noneIsDirty();
    });

    it('asks for a title that says something, and makes nothing when it is left', async () => {
      const before = files();
      await run(way.everything);
      const box = await asks(page(), way.titleAsks);
      await press('Enter');
      await expect(box.getByText(way.empty)).toBeVisible();
      await page().keyboard.type('TBD');
      await press('Enter');
      await expect(box.getByText(way.placeholder)).toBeVisible();
      await press('Escape');
      await opened().still();
      expect(files()).toEqual(before);
    });
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { expandRow, runFromPalette } from '../../../host/palette.mjs';
import { answers, chooses, expectText } from '../../workbench/asking.ts';
import { expect, expectSoon, untilDone, STEP } from '../../workbench/expect.ts';
import type { Opened } from '../../workbench/opened.ts';
import {
  chooseFromMenu,
  clickAction,
  focusRow,
  hoverOf,
  labelsOf,
  rowsOf,
  shows,
} from '../../workbench/views.ts';

/** The labels of records that the examples show, each in its group. */
const MERLIN = 'Merlin, gadget (no need stated), undecided, review Mar 3, 2025';

/** Decisions by mouse and by keyboard; each step ends with the files as they were found. */
export function tryTheDecisions(opened: () => Opened): void {
  describe('decisions, by mouse and by keyboard', () => {
    const page = () => opened().page;
    const run = (title: string) => runFromPalette(page(), title);
    const press = (keys: string) => page().keyboard.press(keys);
    const decisions = () => rowsOf(page(), 'Decisions');
    const row = (text: string): Locator => decisions().filter({ hasText: text }).first();
    const says = (text: string) => page().locator(`.sidebar .monaco-list-row[aria-label*="${text}"]`);
    const inRecords = (file = '') => path.join(opened().folder, 'decisions', file);
    const textOf = (file: string) => readFileSync(inRecords(file), 'utf8');
    const kept = new Map<string, string>();
    before(async () => {
      await opened().run('workbench.action.closeAllEditors');
      for (const file of readdirSync(inRecords())) kept.set(file, textOf(file));
    });

    /** Takes back what is in front, unsaved, and looks whether all is as it was. */
    const undone = async () => {
      await opened().run('workbench.action.files.revert');
      await shows(row('Merlin'), [MERLIN]);
      for (const [file, text] of kept) expect(textOf(file), file).toBe(text);
    };

    it('tell in words of those around them, of their need, and of what they do not say', async () => {
      await opened().still();
      await expandRow(row('History'));
      const told = async (of: string, text: string, expected: RegExp) => {
        const hover = await hoverOf(opened(), row(of), text);
        await expectSoon(() => hover.innerText()).toMatch(expected);
      };
      await told(
        'Agents',
        'Agents',
        /^Agents\ngadget \(no need stated\)\n[^]*Before: [^\n]+ \(pivot: chosen\)\nAfter: Gollm \(pivot: chosen\)\ndecisions\/0004-agents\.md$/,
      );
      await told(
        'Merlin',
        'Merlin\n',
        /^Merlin\ngadget \(no need stated\)\nNot said yet: [^\n]+\ndecisions\/0001-merlin\.md$/,
      );
      await told('Advice', 'Advice', /^Advice, face to face\ndurable advantage\nNeed: [^\n]+\n/);
    });

    it('are grouped by verdict, by status, by folder and by standing', async () => {
      const rows: readonly (readonly [grouping: string, groups: readonly string[]])[] = [
        [
          'By verdict',
          ["Don't scale, 1 record", 'Undecided, 2 records', 'History: dropped or superseded, 3 records'],
        ],
        ['By status', ['Open, 2 records', 'Decided, 1 record', 'Superseded, 3 records']],
        ['By folder', ['decisions, 6 records']],
        [
          'By standing',
          [
            'Gadget (no need stated), 1 record',
            'Beginning to repeat, 1 record',
            'Durable advantage, 1 record',
            'History: dropped or superseded, 3 records',
          ],
        ],
      ];
      for (const [grouping, groups] of rows) {
        await run('Group Decisions By…');
        await chooses(page(), 'How decisions are grouped', grouping);
        await expectSoon(async () =>
          (await labelsOf(decisions())).filter((label) => /, \d+ records?$/.test(label)),
        ).toEqual(groups);
      }
    });

    it('are without the closed ones where those are hidden', async () => {
      await run('Hide Closed Decisions');
      await expect(row('History')).toHaveCount(0);
      await expect(row('Merlin')).toBeVisible();
      await run('Show Closed Decisions');
      await expect(row('History')).toBeVisible();
    });

    it('are opened by a click, to the side by a key', async () => {
      await opened().still();
      await row('Gollm').click();
      await expect(page().locator('.tab.active', { hasText: 'gollm' })).toBeVisible();
      await opened().run('scaleOrNot.decisions.focus');
      await focusRow(opened(), decisions(), 'Merlin');
      await press('Control+Enter');
      await expect(page().locator('.editor-group-container')).toHaveCount(2);
      await opened().run('workbench.action.closeAllEditors');
    });

    it('have their verdict set, from the menu', async () => {
      await chooseFromMenu(opened(), row('Merlin'), 'Set Verdict…');
      await chooses(page(), 'The verdict of this record', 'scale');
      await expect(says('Merlin, gadget (no need stated), scale')).toBeVisible();
      await opened().still();
      await row('Merlin').click();
      await expect(page().locator('.tab.active.dirty', { hasText: 'merlin' })).toBeVisible();
      await opened().run('cursorTop');
      await expectText(page()).toMatch(/verdict: scale\n/);
      await undone();
    });

    it('have the same by the keyboard alone, from the menu of the row', async () => {
      await opened().run('scaleOrNot.decisions.focus');
      await focusRow(opened(), decisions(), 'Merlin');
      await press('Shift+F10');
      const chosen = page().locator('.monaco-menu .action-item.focused');
      await untilDone(async () => {
        await press('ArrowDown');
        await expect(chosen).toContainText('Still Holds…', { timeout: STEP.timeout / 10 });
      });
      await press('Enter');
      await chooses(page(), 'When is it looked at again?', 'In a year');
      await expect(says('Dec 15, 2025')).toBeVisible();
      await opened().run('workbench.action.focusActiveEditorGroup');
      await undone();
    });

    it('still hold, by the action on the row', async () => {
      await clickAction(opened(), row('Merlin'));
      await chooses(page(), 'When is it looked at again?', 'In a year');
      await expect(says('Dec 15, 2025')).toBeVisible();
      await opened().still();
      await row('Merlin').click();
      await expect(page().locator('.tab.active.dirty', { hasText: 'merlin' })).toBeVisible();
      await undone();
    });

    it('are followed by a new record, from the menu', async () => {
      await chooseFromMenu(opened(), row('Merlin'), 'Pivot to a New Record…');
      await answers(page(), 'Title', 'Merlin again');
      await chooses(page(), 'Was this pivot chosen or imposed?', 'Imposed');
      await expect(row('Merlin again')).toBeVisible();
      await opened().still();
      await expandRow(row('History'));
      await expect(says('Merlin, gadget (no need stated), superseded')).toBeVisible();
      await opened().run('workbench.action.focusActiveEditorGroup');
      await expect(page().locator('.tab.active', { hasText: 'merlin-again' })).toBeVisible();
      await press('ControlOrMeta+z');
      await expect(row('Merlin again')).toHaveCount(0);
      await shows(row('Merlin'), [MERLIN]);
      for (const [file, text] of kept) expect(textOf(file), file).toBe(text);
    });
  });
}

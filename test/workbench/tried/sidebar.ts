import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runFromPalette } from '../../../host/palette.mjs';
import { answers, asks, chooses, expectText } from '../asking.ts';
import { expect, expectSoon } from '../expect.ts';
import type { Opened } from '../opened.ts';
import { focusRow, rowsOf, shows, tick } from '../views.ts';

const PRODUCT = 'How do I turn it into a product?';
const SELL = 'How do I sell it?';

/** A founder's look at the sidebar; each step finds the workbench as the one before left it. */
export function tryTheSidebar(opened: () => Opened): void {
  describe('the sidebar', () => {
    const page = () => opened().page;
    const questions = () => rowsOf(page(), 'Open Questions');
    const decisions = () => rowsOf(page(), 'Decisions');
    const onDisk = (file: string) => readFileSync(path.join(opened().folder, 'decisions', file), 'utf8');
    const product = () => questions().filter({ hasText: PRODUCT });
    const merlin = (state: string) => page().locator(`.tab.active${state}`, { hasText: 'merlin' });

    it('tells of each decision where it stands, its verdict and its next review, gadgets first', () =>
      shows(decisions(), [
        'Gadget (no need stated), 1 record',
        'Merlin, gadget (no need stated), undecided, review Mar 3, 2025',
        'Beginning to repeat, 1 record',
        'Gollm, beginning to repeat, undecided, review Mar 10, 2025',
        'Durable advantage, 1 record',
        "Advice, face to face, durable advantage, don't scale, review Nov 18, 2025",
        'History: dropped or superseded, 3 records',
      ]));

    it('asks for the answer where a box is ticked, and empties it where none is given', async () => {
      await tick(opened(), product());
      await asks(page(), 'The answer');
      await page().keyboard.press('Escape');
      await expect(questions().getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expect(questions()).toHaveCount(6);
      expect(onDisk('0001-merlin.md')).toMatch(/- \[ \] How do I turn it into a product\?\n/);
    });

    it('writes the answer where the question stands, and saves it, as nothing else had been typed', async () => {
      await tick(opened(), product());
      await answers(page(), 'The answer', 'nobody asked for one');
      await expect(product()).toHaveCount(0);
      await expectSoon(() => onDisk('0001-merlin.md')).toMatch(
        /- \[x\] How do I turn it into a product\? — Answer: nobody asked for one\n/,
      );
      await expect(merlin(':not(.dirty)')).toBeVisible();
    });

    it('has it back by one undo', async () => {
      await opened().run('workbench.action.focusActiveEditorGroup');
      await page().keyboard.press('ControlOrMeta+z');
      await expect(product()).toBeVisible();
      await expectText(page()).toMatch(/- \[ \] How do I turn it into a product\?/);
    });

    it('does the same by the keyboard alone, and leaves what was not saved before unsaved', async () => {
      await expect(merlin('.dirty')).toBeVisible();
      await opened().run('scaleOrNot.openQuestions.focus');
      await focusRow(opened(), questions(), SELL);
      await page().keyboard.press('Space');
      await answers(page(), 'The answer', 'not at all');
      await expect(questions().filter({ hasText: SELL })).toHaveCount(0);
      await expectText(page()).toMatch(/- \[x\] How do I sell it\? — Answer: not at all/);
      await opened().still();
      await expect(merlin('.dirty')).toBeVisible();
      expect(onDisk('0001-merlin.md')).toMatch(/- \[ \] How do I sell it\?\n/);
      await opened().run('workbench.action.files.revert');
      await expect(questions().filter({ hasText: SELL })).toBeVisible();
      await expect(product()).toHaveCount(0);
    });

    it('groups decisions by their reviews, by the keyboard', async () => {
      await runFromPalette(page(), 'Group Decisions By…');
      await chooses(page(), 'How decisions are grouped', 'By review');
      await shows(decisions(), [
        'Review later, 3 records',
        'Merlin, gadget (no need stated), undecided, review Mar 3, 2025',
        'Gollm, beginning to repeat, undecided, review Mar 10, 2025',
        "Advice, face to face, durable advantage, don't scale, review Nov 18, 2025",
        'History: dropped or superseded, 3 records',
      ]);
    });
  });
}

import type { Locator } from '@playwright/test';
import { runFromPalette } from '../../../host/palette.mjs';
import { answers, asks, chooses } from '../../workbench/asking.ts';
import { expect } from '../../workbench/expect.ts';
import type { Opened } from '../../workbench/opened.ts';
import { chooseFromMenu, expectLine, focusRow, openFile, rowsOf, shows } from '../../workbench/views.ts';

const MERLIN = [
  'Merlin, gadget (no need stated), 2 open questions',
  'How do I turn it into a product? Open question of “Merlin”.',
  'How do I sell it? Open question of “Merlin”.',
] as const;
const GOLLM = [
  'Gollm, beginning to repeat, 2 open questions',
  'Would a team pay for the tool, or only for the help around it? Open question of “Gollm”.',
  'What would people miss if I stopped tomorrow? Open question of “Gollm”.',
] as const;

const newestFirst = ([record, ...questions]: readonly string[]) => [record ?? '', ...questions.reverse()];

/** Open questions by mouse and by keyboard; each step finds the workbench as the one before left it. */
export function tryTheQuestions(opened: () => Opened): void {
  describe('open questions, by mouse and by keyboard', () => {
    const page = () => opened().page;
    const run = (title: string) => runFromPalette(page(), title);
    const press = (keys: string) => page().keyboard.press(keys);
    const questions = () => rowsOf(page(), 'Open Questions');
    const row = (text: string): Locator => questions().filter({ hasText: text }).first();
    const selected = () => questions().and(page().locator('.selected'));
    const tab = (file: string, state = '') => page().locator(`.tab.active${state}`, { hasText: file });
    const focus = async (text: string) => {
      await opened().run('scaleOrNot.openQuestions.focus');
      await focusRow(opened(), questions(), text);
    };
    const closeEditors = () => opened().run('workbench.action.closeAllEditors');
    const filter = () => asks(page(), 'A text of the question, or of its record’s title');
    const arranged = async (choice: string) => {
      await run('Group and Order Open Questions…');
      await chooses(page(), 'How open questions are shown', choice);
    };

    /** What has been copied is pasted into what VS Code asks for. */
    async function expectCopied(text: string): Promise<void> {
      await run('Filter Open Questions…');
      const box = await filter();
      await press('ControlOrMeta+v');
      await expect(box.locator('input').first()).toHaveValue(text);
      await press('Escape');
      await shows(questions(), [...MERLIN, ...GOLLM]);
    }

    it('are grouped and ordered as is chosen', async () => {
      await arranged('Newest first');
      const newest = [newestFirst(GOLLM), newestFirst(MERLIN)] as const;
      await shows(questions(), newest.flat());
      await arranged('By standing');
      await shows(questions(), [
        'Gadget (no need stated), 1 record',
        ...newest[1],
        'Beginning to repeat, 1 record',
        ...newest[0],
      ]);
      await arranged('By folder');
      await shows(questions(), ['decisions, 2 records', ...newest.flat()]);
      await arranged('By record');
      await shows(questions(), newest.flat());
      await arranged('In the order of the text');
      await shows(questions(), [...MERLIN, ...GOLLM]);
    });

    it('are filtered while a text is typed, and the view says so', async () => {
      const description = page().locator('.sidebar .pane-header .description').first();
      await page().locator('.sidebar .pane-header').first().hover();
      await page()
        .locator('.sidebar .pane-header .action-label[aria-label^="Filter Open Questions"]')
        .click();
      await filter();
      await page().keyboard.type('TEAM');
      await shows(questions(), ['Gollm, beginning to repeat, 1 open question', GOLLM[1]]);
      await expect(description).toHaveText('only those with “TEAM”');
      await press('Escape');
      await shows(questions(), [...MERLIN, ...GOLLM]);
      await run('Filter Open Questions…');
      await answers(page(), 'A text of the question, or of its record’s title', 'merlin');
      await shows(questions(), MERLIN);
      await run('Filter Open Questions…');
      await filter();
      await page().keyboard.type('no such');
      await expect(
        page().locator('.sidebar .message', { hasText: 'No open question holds “no such”.' }),
      ).toBeVisible();
      await press('Enter');
      await run('Show All Open Questions');
      await shows(questions(), [...MERLIN, ...GOLLM]);
      await expect(page().locator('.sidebar .pane-header .description', { hasText: 'only' })).toHaveCount(0);
    });

    it('are opened to the side, copied, and added to, by keys', async () => {
      await focus('Would a team');
      await press('ControlOrMeta+c');
      await expectCopied('Would a team pay for the tool, or only for the help around it?');
      await focus('Would a team');
      await press('Control+Enter');
      await expect(page().locator('.editor-group-container')).toHaveCount(2);
      await expect(tab('gollm')).toBeVisible();
      await closeEditors();
      await focus('Would a team');
      await press('Alt+Enter');
      await answers(page(), 'What does nobody know yet?', 'Who has it at home?');
      await expect(row('Who has it at home?')).toBeVisible();
      await expect(tab('gollm', '.dirty')).toBeVisible();
      await opened().run('workbench.action.files.revert');
      await expect(row('Who has it at home?')).toHaveCount(0);
    });

    it('are opened by Enter, and closed and opened as groups by Space', async () => {
      await focus('How do I sell it?');
      await press('Enter');
      await expect(tab('merlin')).toBeVisible();
      await expectLine(page(), 23);
      await focus('Merlin');
      await press('Space');
      await shows(questions(), [MERLIN[0], ...GOLLM]);
      await press('Space');
      await shows(questions(), [...MERLIN, ...GOLLM]);
    });

    it('have the same in their menu, by the mouse', async () => {
      const choose = (item: string) => chooseFromMenu(opened(), row('How do I sell it?'), item);
      await choose('Copy');
      await expectCopied('How do I sell it?');
      await choose('Open to the Side');
      await expect(page().locator('.editor-group-container')).toHaveCount(2);
      await closeEditors();
      await choose('Open');
      await expectLine(page(), 23);
      await choose('Add Open Question…');
      const box = await asks(page(), 'What does nobody know yet?');
      await expect(box.locator('.quick-input-title')).toHaveText('Merlin');
      await press('Escape');
      await choose('Answer Question…');
      await asks(page(), 'The answer');
      await press('Escape');
    });

    it('follow the editor where that is asked for, and stay where they are otherwise', async () => {
      await run('Have Open Questions Follow the Editor');
      await openFile(page(), '0005-gollm.md');
      await expect(selected()).toContainText('Gollm');
      await openFile(page(), '0001-merlin.md', 23);
      await expect(selected()).toContainText('How do I sell it?');
      await expect(page().locator('.monaco-editor.focused')).toBeVisible();
      await run('Stop Open Questions from Following the Editor');
      await openFile(page(), '0005-gollm.md');
      // Whoever follows has followed by then.
      await opened().still();
      await expect(selected()).toContainText('How do I sell it?');
    });

    it('stay open or closed, chosen and where they are while somebody types', async () => {
      await focus('Gollm');
      await press('Space');
      await shows(questions(), [...MERLIN, GOLLM[0]]);
      await row('How do I sell it?').click();
      await expectLine(page(), 23);
      await opened().run('workbench.action.focusActiveEditorGroup');
      await press('End');
      await press('ArrowLeft');
      await page().keyboard.type(' to firms', { delay: 50 });
      await shows(questions(), [
        MERLIN[0],
        MERLIN[1],
        'How do I sell it to firms? Open question of “Merlin”.',
        GOLLM[0],
      ]);
      await expect(selected()).toContainText('to firms');
      await opened().run('workbench.action.files.revert');
    });
  });
}

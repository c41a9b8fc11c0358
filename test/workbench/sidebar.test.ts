import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { openWorkbench, runFromPalette } from '../../host/workbench.mjs';
import { answers, asks, chooses, shownText } from './asking.ts';
import { focusRow, rowsOf, shows, tick } from './views.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const PRODUCT = 'How do I turn it into a product?';
const SELL = 'How do I sell it?';

/** A founder's look at the sidebar; each step finds the workbench as the one before left it. */
describe('the sidebar', () => {
  let workbench: Workbench | undefined;
  before(async () => (workbench = await openWorkbench()));
  after(() => workbench?.close());

  const page = () => {
    assert.isOk(workbench, 'the workbench did not open');
    return workbench.page;
  };
  const run = (title: string) => runFromPalette(page(), title);
  const questions = () => rowsOf(page(), 'Open Questions');
  const decisions = () => rowsOf(page(), 'Decisions');
  const onDisk = (file: string) =>
    readFileSync(path.join(workbench?.folder ?? '', 'decisions', file), 'utf8');
  const product = () => questions().filter({ hasText: PRODUCT });

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
    // What a window that starts puts in front would close what is asked.
    await run('Focus on Open Questions View');
    await tick(page(), product());
    await asks(page(), 'The answer');
    await page().keyboard.press('Escape');
    await questions().getByRole('checkbox', { checked: true }).waitFor({ state: 'detached' });
    assert.strictEqual(await questions().count(), 6);
    assert.match(onDisk('0001-merlin.md'), /- \[ \] How do I turn it into a product\?\n/);
  });

  it('writes the answer where the question stands, and saves it, as nothing else had been typed', async () => {
    await tick(page(), product());
    await answers(page(), 'The answer', 'nobody asked for one');
    await product().waitFor({ state: 'detached' });
    await page().locator('.tab.active:not(.dirty)', { hasText: 'merlin' }).waitFor();
    assert.match(
      onDisk('0001-merlin.md'),
      /- \[x\] How do I turn it into a product\? — Answer: nobody asked for one\n/,
    );
  });

  it('has it back by one undo', async () => {
    await run('View: Focus Active Editor Group');
    await page().keyboard.press('ControlOrMeta+z');
    await product().waitFor();
    assert.match(await shownText(page()), /- \[ \] How do I turn it into a product\?/);
  });

  it('does the same by the keyboard alone, and leaves what was not saved before unsaved', async () => {
    await page().locator('.tab.active.dirty', { hasText: 'merlin' }).waitFor();
    await run('Focus on Open Questions View');
    await focusRow(page(), questions(), SELL);
    await page().keyboard.press('Space');
    await answers(page(), 'The answer', 'not at all');
    await questions().filter({ hasText: SELL }).waitFor({ state: 'detached' });
    assert.match(await shownText(page()), /- \[x\] How do I sell it\? — Answer: not at all/);
    assert.strictEqual(await page().locator('.tab.active.dirty').count(), 1);
    assert.match(onDisk('0001-merlin.md'), /- \[ \] How do I sell it\?\n/);
    await run('File: Revert File');
    await questions().filter({ hasText: SELL }).waitFor({ state: 'detached' });
  });

  it('groups decisions by their reviews, by the keyboard', async () => {
    await run('Group Decisions By…');
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

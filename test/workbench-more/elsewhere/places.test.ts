import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../../host/lifetime.mjs';
import { runFromPalette } from '../../../host/palette.mjs';
import { answers, asks, chooses, expectText, expectTold } from '../../workbench/asking.ts';
import { expect, STEP, untilDone } from '../../workbench/expect.ts';
import { workbenchOf, type Opened } from '../../workbench/opened.ts';
import { chooseFromMenu, shows } from '../../workbench/views.ts';
import { FIGURES } from '../tried/status.ts';

const NEW_RECORD = 'New Decision Record…';
const RECORD = '# A\n\n## Business need\n\n- Who asks: Ana\n';

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = path.join(temporaryFolder('places'), 'startup');
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

/** What each place is tried with. */
function handsOn(opened: () => Opened) {
  const page = () => opened().page;
  const inFolder = (file: string) => path.join(opened().folder, file);
  return {
    page,
    inFolder,
    run: (title: string) => runFromPalette(page(), title),
    press: (keys: string) => page().keyboard.press(keys),
    dirty: (file: string) => expect(page().locator('.tab.active.dirty', { hasText: file })).toBeVisible(),
    welcomes: () => page().locator('.sidebar .welcome-view-content'),
    problems: (count: number) =>
      expect(page().locator('.statusbar-item[id="status.problems"]')).toContainText(String(count)),
  };
}

describe('a new record in a folder without any', () => {
  const opened = workbenchOf({ folder: folderOf({ 'README.md': '# Startup\n' }) });
  const { page, inFolder, run, press, dirty, welcomes } = handsOn(opened);

  it('has had no entry of ours in the status bar', async () => {
    await run('Check All Records');
    await expectTold(page(), '0 records found').toContain('0 records found');
    await expect(page().locator(FIGURES)).toHaveCount(0);
  });

  it('has one button in each view, and a link that leads to the walkthrough', async () => {
    await expect(welcomes().locator('.monaco-button')).toHaveCount(2);
    for (const welcome of [welcomes().first(), welcomes().nth(1)])
      await expect(welcome.locator('.monaco-button')).toHaveCount(1);
    await expect(welcomes().first().getByText('No decision record was found yet')).toBeVisible();
    await welcomes().first().locator('a', { hasText: 'Five short steps' }).click();
    await expect(page().locator('.gettingStartedContainer h3', { hasText: 'Write a record' })).toBeVisible();
    await opened().run('workbench.action.closeAllEditors');
  });

  it('goes into docs/decisions, by the button of the view', async () => {
    await page().locator('.sidebar .monaco-button', { hasText: 'New Decision Record' }).first().click();
    const box = await asks(page(), 'Title');
    await page().keyboard.type('Merlin');
    await expect(box.getByText('docs/decisions/0001-merlin.md')).toBeVisible();
    expect(existsSync(inFolder('docs'))).toBe(false);
    await press('Enter');
    await dirty('0001-merlin.md');
    await expectText(page()).toMatch(/^---\ndate: 2024-12-15\n---\n# Merlin\n/);
    await press('ControlOrMeta+s');
    await expect(page().locator('.tab.active:not(.dirty)')).toBeVisible();
    expect(readFileSync(inFolder('docs/decisions/0001-merlin.md'), 'utf8').split('\n')[4]).toBe('# Merlin');
  });
});

describe('a new record where there are several records folders', () => {
  const opened = workbenchOf({
    folder: folderOf({
      'adr/README.md': '# Why\n',
      'adr/ADR-009-a.md': RECORD,
      'pkg/decisions/1-a.md': '# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n',
      'pkg/decisions/b.txt': 'x',
      'notes/a.md': '# A\n',
      'templates/b.md': '# B\n',
    }),
    // The palette is to show all of our commands at once.
    size: { width: 1280, height: 1600 },
  });
  const { page, inFolder, run, press, dirty, welcomes, problems } = handsOn(opened);
  const here = (name: string) => {
    const folder = page().locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    return chooseFromMenu(opened(), folder, 'New Decision Record Here…');
  };

  const ALWAYS = ['New Decision Record…', 'New Decision Record with Everything…', 'Go to Decision…'];
  const NEVER = ['New Decision Record Here…'];

  /** Opens the palette, anew until it shows some of our commands and not others: it lists what applied when it opened. */
  async function expectShown(shown: readonly string[], hidden: readonly string[]): Promise<void> {
    const palette = page().locator('.quick-input-widget');
    const labels = palette.locator('.monaco-list-row .label-name');
    const asked = [...ALWAYS, ...shown, ...NEVER, ...hidden];
    await untilDone(async () => {
      await press('Escape');
      await press('F1');
      await palette.locator('input').first().fill('>Scale or Not: ', STEP);
      const offered = async () => {
        const now = await labels.allInnerTexts();
        const titles = now.map((label) => label.replace(/^Scale or Not:\s*/, ''));
        return asked.filter((title) => titles.includes(title));
      };
      await expect.poll(offered, STEP).toEqual([...ALWAYS, ...shown]);
    });
    await press('Escape');
  }

  it('is offered by the palette, which shows a command only where it applies', async () => {
    await expectShown(['Add Open Question…'], ['Answer Question…', 'Pivot to a New Record…', 'Set Verdict…']);
    await run('Go to Decision…');
    await chooses(page(), 'A record, by its title, its file or where it stands', 'ADR-009');
    await expect(page().locator('.tab.active', { hasText: 'ADR-009-a.md' })).toBeVisible();
    await expectShown(['Add Open Question…', 'Pivot to a New Record…', 'Set Verdict…'], ['Answer Question…']);
    await run('Add Open Question…');
    await answers(page(), 'What does nobody know yet?', 'Who pays?');
    await expect(page().locator('.sidebar .monaco-list-row', { hasText: 'Who pays?' })).toBeVisible();
    await expectShown(
      ['Add Open Question…', 'Answer Question…', 'Pivot to a New Record…', 'Set Verdict…'],
      [],
    );
  });

  it('goes into the one that is chosen, in the language of its records', async () => {
    await opened().run('workbench.action.files.revert');
    await opened().run('workbench.action.closeAllEditors');
    await run(NEW_RECORD);
    const list = await asks(page(), 'The folder of the new record');
    await shows(list.locator('.monaco-list-row'), ['adr, 1 record', 'pkg/decisions, 1 record']);
    await chooses(page(), 'The folder of the new record', 'pkg/decisions');
    await answers(page(), 'Title', 'Merlin');
    await dirty('2-merlin.md');
    await expectText(page()).toMatch(/## Besoin métier/);
    expect(existsSync(inFolder('pkg/decisions/2-merlin.md'))).toBe(true);
  });

  it('asks for the folder no more while a record of one is in front, and makes nothing where it is left', async () => {
    await run(NEW_RECORD);
    await asks(page(), 'Title');
    await press('Escape');
    await opened().still();
    expect(readdirSync(inFolder('pkg/decisions')).sort()).toEqual(['1-a.md', '2-merlin.md', 'b.txt']);
  });

  it('goes into the folder of the Explorer that it is called on, and is read there by its empty verdict', async () => {
    await opened().run('workbench.view.explorer');
    await here('notes');
    await answers(page(), 'Title', 'Merlin');
    await dirty('merlin.md');
    await expectText(page()).toMatch(/^---\nverdict:\ndate: 2024-12-15\n---\n/);
    await problems(2);
  });

  it('is refused in a sentence where none is ever read', async () => {
    await here('templates');
    await expectTold(page(), 'templates').toMatch(
      /In “templates” no record is ever read: a folder of that name holds templates\./,
    );
  });

  it('goes there by New File… as well', async () => {
    const row = page().locator('.quick-input-list .monaco-list-row', { hasText: 'Decision Record' });
    await untilDone(async () => {
      await run('Create: New File...');
      await row.click(STEP);
    });
    await answers(page(), 'Title', 'Gollm');
    await dirty('gollm.md');
  });

  describe('without a folder', () => {
    before(async () => {
      await opened().run('workbench.action.files.saveAll');
      await run('Workspaces: Close Workspace');
      await page().waitForURL(({ search }) => !search.includes('folder='));
      // The demo opens its view in the new window too, which would take the focus from what is asked.
      await expect(page().locator('.sidebar .composite.title h2', { hasText: 'Scale' })).toBeVisible();
      await untilDone(() => opened().none.still());
    });

    it('each view says what comes, and has one button', async () => {
      await expect(welcomes().locator('.monaco-button')).toHaveText(['Open Folder', 'Open Folder']);
      for (const welcome of [welcomes().first(), welcomes().nth(1)]) {
        await expect(
          welcome.getByText('Decision records are read in the folder that is open.'),
        ).toBeVisible();
      }
    });

    it('a new record is a new text, read while it is open', async () => {
      await run(NEW_RECORD);
      await answers(page(), 'Title', 'Merlin');
      await dirty('Untitled-1');
      await expectText(page()).toMatch(/^---\nverdict:\ndate: 2024-12-15\n---\n# Merlin\n/);
      await problems(1);
      await run('Add Open Question…');
      await answers(page(), 'What does nobody know yet?', 'Who pays?');
      await expectText(page()).toContain('- [ ] Who pays?');
    });
  });
});

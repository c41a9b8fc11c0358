import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { temporaryFolder } from '../../host/lifetime.mjs';
import { openWorkbench, runFromPalette } from '../../host/workbench.mjs';
import { answers, asks, chooses, shownText } from '../workbench/asking.ts';
import { chooseFromMenu, succeeds } from '../workbench/views.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const command = 'New Decision Record…';
const record = '# A\n\n## Business need\n\n- Who asks: Ana\n';

/** Opens a folder with these files, and waits for the view. */
async function open(files: Readonly<Record<string, string>>): Promise<Workbench> {
  const folder = path.join(temporaryFolder('places'), 'startup');
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return openWorkbench({ folder });
}

describe('where a new record goes', () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  const opened = () => {
    assert.isOk(workbench, 'the workbench did not open');
    return workbench;
  };
  const page = () => opened().page;
  const run = (title: string) => runFromPalette(page(), title);
  const dirty = (file: string) => page().locator('.tab.active.dirty', { hasText: file }).waitFor();
  const there = (file: string) => existsSync(path.join(opened().folder, file));

  it('without any records, into docs/decisions, by the button of the view', async () => {
    workbench = await open({ 'README.md': '# Startup\n' });
    await page().locator('.sidebar .monaco-button', { hasText: 'New Decision Record' }).first().click();
    const box = await asks(page(), 'Title');
    await page().keyboard.type('Merlin');
    await box.getByText('docs/decisions/0001-merlin.md').waitFor();
    assert.strictEqual(there('docs'), false);
    await page().keyboard.press('Enter');
    await dirty('0001-merlin.md');
    assert.match(await shownText(page()), /^---\ndate: 2024-12-15\n---\n# Merlin\n/);
    await page().keyboard.press('ControlOrMeta+s');
    await page().locator('.tab.active:not(.dirty)').waitFor();
    assert.strictEqual(
      readFileSync(path.join(opened().folder, 'docs/decisions/0001-merlin.md'), 'utf8').split('\n')[4],
      '# Merlin',
    );
  });

  it('without any records, each view has one button, and a link leads to the walkthrough', async () => {
    workbench = await open({ 'README.md': '# Startup\n' });
    const welcomes = page().locator('.sidebar .welcome-view-content');
    await welcomes.nth(1).locator('.monaco-button').waitFor();
    for (const welcome of await welcomes.all())
      assert.strictEqual(await welcome.locator('.monaco-button').count(), 1);
    await welcomes.first().getByText('No decision record was found yet').waitFor();
    await welcomes.first().locator('a', { hasText: 'Five short steps' }).click();
    await page().locator('.gettingStartedContainer h3', { hasText: 'Write a record' }).waitFor();
  });

  it('with several records folders, into the one that is chosen, in the language of its records', async () => {
    workbench = await open({
      'adr/README.md': '# Why\n',
      'adr/ADR-009-a.md': record,
      'pkg/decisions/1-a.md': '# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n',
    });
    await page().locator('.sidebar .message', { hasText: 'No question is open' }).waitFor();
    await run(command);
    const list = await asks(page(), 'The folder of the new record');
    await list.locator('.monaco-list-row').nth(1).waitFor();
    const rows = await list.locator('.monaco-list-row').all();
    assert.deepEqual(await Promise.all(rows.map((row) => row.getAttribute('aria-label'))), [
      'adr, 1 record',
      'pkg/decisions, 1 record',
    ]);
    await chooses(page(), 'The folder of the new record', 'pkg/decisions');
    await answers(page(), 'Title', 'Merlin');
    await dirty('2-merlin.md');
    assert.match(await shownText(page()), /## Besoin métier/);
    assert.isOk(there('pkg/decisions/2-merlin.md'));
    await run(command);
    await asks(page(), 'Title');
    await page().keyboard.press('Escape');
    assert.deepEqual(readdirSync(path.join(opened().folder, 'pkg/decisions')).sort(), [
      '1-a.md',
      '2-merlin.md',
    ]);
  });

  it('into the folder of the Explorer that it is called on, read there by its empty verdict', async () => {
    workbench = await open({ 'notes/a.md': '# A\n', 'templates/b.md': '# B\n' });
    await run('View: Show Explorer');
    const folder = (name: string) =>
      page().locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    const here = (name: string) => chooseFromMenu(page(), folder(name), 'New Decision Record Here…');
    await here('notes');
    await answers(page(), 'Title', 'Merlin');
    await dirty('merlin.md');
    assert.match(await shownText(page()), /^---\nverdict:\ndate: 2024-12-15\n---\n/);
    await page().locator('.statusbar-item[id="status.problems"]', { hasText: '1' }).waitFor();
    await here('templates');
    const told = page().locator('.notification-list-item-message', { hasText: 'templates' });
    assert.match(
      await told.innerText(),
      /In “templates” no record is ever read: a folder of that name holds templates\./,
    );
  });

  it('by New File… as well', async () => {
    workbench = await open({ 'decisions/0001-a.md': record });
    const row = page().locator('.quick-input-list .monaco-list-row', { hasText: 'Decision Record' });
    // What starts meanwhile may take the list away again.
    do await run('Create: New File...');
    while (!(await succeeds(row.waitFor({ timeout: 5_000 }))));
    await row.click();
    await answers(page(), 'Title', 'Merlin');
    await dirty('0002-merlin.md');
  });

  it('without a folder, each view says what comes, and has one button', async () => {
    workbench = await open({});
    await run('Workspaces: Close Workspace');
    await page().waitForURL(({ search }) => !search.includes('folder='));
    const welcomes = page().locator('.sidebar .welcome-view-content');
    await welcomes.nth(1).locator('.monaco-button').waitFor();
    for (const welcome of await welcomes.all()) {
      await welcome.getByText('Decision records are read in the folder that is open.').waitFor();
      assert.deepEqual(await welcome.locator('.monaco-button').allInnerTexts(), ['Open Folder']);
    }
  });

  it('without a folder, nowhere: it is a new text, read while it is open', async () => {
    workbench = await open({});
    await run('Workspaces: Close Workspace');
    await page().waitForURL(({ search }) => !search.includes('folder='));
    // The demo opens its view in the new window too, which would take the focus from what is asked.
    await page().locator('.sidebar .composite.title h2', { hasText: 'Scale' }).waitFor();
    await run(command);
    await answers(page(), 'Title', 'Merlin');
    await page().locator('.tab.active.dirty', { hasText: 'Untitled-1' }).waitFor();
    assert.match(await shownText(page()), /^---\nverdict:\ndate: 2024-12-15\n---\n# Merlin\n/);
    await page().locator('.statusbar-item[id="status.problems"]', { hasText: '1' }).waitFor();
    await run('Add Open Question…');
    await answers(page(), 'What does nobody know yet?', 'Who pays?');
    await page().locator('.view-line', { hasText: '- [ ] Who pays?' }).waitFor();
  });
});

describe('the palette', () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  const all = [
    command,
    'New Decision Record with Everything…',
    'New Decision Record Here…',
    'Add Open Question…',
    'Answer Question…',
    'Go to Decision…',
    'Pivot to a New Record…',
    'Set Verdict…',
  ];

  /** Those of our commands that the palette shows. */
  async function shown(): Promise<string[]> {
    assert.isOk(workbench);
    const { page } = workbench;
    const found: string[] = [];
    const palette = page.locator('.quick-input-widget');
    await page.keyboard.press('F1');
    for (const title of all) {
      await palette.locator('input').first().fill(`>Scale or Not: ${title}`);
      const row = palette.locator('.monaco-list-row').first();
      // Something is always found: at the least commands that are similar.
      await row.waitFor();
      await new Promise((resolve) => setTimeout(resolve, 300));
      if ((await row.getAttribute('aria-label'))?.startsWith(`Scale or Not: ${title}`)) found.push(title);
    }
    await page.keyboard.press('Escape');
    return found;
  }

  it('shows a command only where it applies', async () => {
    workbench = await open({ 'decisions/0001-a.md': record, 'a.txt': 'x', 'decisions/0002-b.md': '# B\n' });
    const { page } = workbench;
    const hidden = (...titles: readonly string[]) =>
      all.filter((title) => title !== 'New Decision Record Here…' && !titles.includes(title));
    await page.locator('.sidebar .message', { hasText: 'No question is open' }).waitFor();
    assert.deepEqual(await shown(), hidden('Answer Question…', 'Pivot to a New Record…', 'Set Verdict…'));
    await runFromPalette(page, 'Go to Decision…');
    await chooses(page, 'A record, by its title, its file or where it stands', 'A');
    await page.locator('.tab.active', { hasText: '0001-a.md' }).waitFor();
    assert.deepEqual(await shown(), hidden('Answer Question…'));
    await runFromPalette(page, 'Add Open Question…');
    await answers(page, 'What does nobody know yet?', 'Who pays?');
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Who pays?' }).waitFor();
    assert.deepEqual(await shown(), hidden());
  });
});

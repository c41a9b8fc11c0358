import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { temporaryFolder } from '../../../host/lifetime.mjs';
import { runFromPalette } from '../../../host/palette.mjs';
import { asks, chooses } from '../../workbench/asking.ts';
import { expect, expectSoon, STEP, untilDone } from '../../workbench/expect.ts';
import { workbenchOf } from '../../workbench/opened.ts';
import { hoverOf, openFile, rowsOf } from '../../workbench/views.ts';

/** What VS Code would make a link that runs a command, an icon and bold text of. */
const NAME = '[Click](command:workbench.action.quit) $(zap) <b>';

/** The same where links are read, which know no escape. */
const APART = '[Click] (command:workbench.action.quit) $(zap) <b>';

/** Titles of all kinds. */
const TITLES = [
  '<b>bold</b> & <img src=x onerror=alert(1)>',
  '**strong** _em_ `code` ![i](x.png)',
  '$(flame) $(sync~spin) an icon',
  'עברית \u202egnp.exe\u202c مرحبا',
  '🚀👩‍👩‍👧 emoji 🇫🇷',
  'long '.repeat(60).trim(),
  '|a|b| "quoted" \\ %% {{x}} <!-- c -->',
];

/** A folder of that name, with a record in one as well, and with a record for each title. */
function folderOfNames(): string {
  const root = path.join(temporaryFolder('names'), NAME);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const keys = (title: string) => `title: ${JSON.stringify(title)}`;
  const rest = (text: string) => `\n## Business need\n\n\`${text}\`\n\n- Who asks: Ana\n- Who pays: Ana\n`;
  const question = `\n## Open questions\n\n- [ ] \`${NAME}\`?\n`;
  for (const [nth, title] of TITLES.entries()) {
    write(`decisions/000${nth + 1}-x.md`, `---\n${keys(title)}\n---\n${rest(title.replaceAll('`', "'"))}`);
  }
  write(
    `${NAME}/decisions/0008-follows.md`,
    `---\nsupersedes: 9\nverdict: scale\n---\n\n# Follows\n${rest('x')}`,
  );
  const said = `status: ${JSON.stringify(NAME)}\nreview: ${JSON.stringify(`when ${NAME}`)}`;
  write(`${NAME}/decisions/0009-${NAME}.md`, `---\n${keys(NAME)}\n${said}\n---\n${rest(NAME)}${question}`);
  write(`${NAME}/.scale-or-not.json`, JSON.stringify({ language: NAME }));
  return root;
}

/** Waits until a part of the page shows a text, and nothing that VS Code would read in it. */
async function expectAsText(part: Locator, text: string): Promise<void> {
  await expect(part).toContainText(text);
  await expect(part.locator('.codicon-zap, b, [href^="command:"], [data-href^="command:"]')).toHaveCount(0);
}

describe('names and texts that VS Code would read something in', () => {
  const opened = workbenchOf({ folder: folderOfNames(), size: { width: 1280, height: 1200 } });
  const page = () => opened().page;
  const press = (keys: string) => page().keyboard.press(keys);
  const run = (title: string) => runFromPalette(page(), title);
  const decisions = () => rowsOf(page(), 'Decisions');
  const widget = () => page().locator('.quick-input-widget');
  const title = () => widget().locator('.quick-input-title');
  // A row keeps the separator of what it showed before, unseen.
  const listed = () =>
    widget().locator('.monaco-list-row', { has: page().locator('.label-name', { hasText: 'Click' }) });

  it('are text in the rows of the views', async () => {
    const names = async (rows: Locator) =>
      (await rows.locator('.label-name').allInnerTexts()).map((name) => name.replace(/\s+/g, ' ').trim());
    // Signs that turn the order of what follows are seen instead.
    const shown = [...TITLES, NAME].map((text) => text.replace(/[\u202e\u202c]/g, '\ufffd'));
    await expectSoon(() => names(decisions())).toEqual(expect.arrayContaining(shown));
    await expectSoon(() => names(rowsOf(page(), 'Open Questions'))).toEqual([NAME, `${NAME}?`]);
    await expect(page().locator('.sidebar .monaco-list-row .label-name .codicon')).toHaveCount(0);
  });

  it('are text in their tooltips', async () => {
    const hover = await hoverOf(opened(), decisions().filter({ hasText: NAME }), 'Not said yet');
    await expectAsText(hover, NAME);
    await expectAsText(hover, `${NAME}/decisions/0009-${NAME}.md`);
  });

  it('are text in the list of folders, and below the box that asks for a title', async () => {
    await run('New Decision Record…');
    await asks(page(), 'The folder of the new record');
    await expectAsText(listed(), `${NAME}/decisions`);
    await chooses(page(), 'The folder of the new record', 'Click');
    await asks(page(), 'Title');
    await page().keyboard.type('Merlin');
    await expectAsText(widget().locator('.quick-input-message'), `${APART}/decisions/0010-merlin.md`);
    await press('Escape');
  });

  it('are text in the list of questions, and above the box that asks for an answer', async () => {
    await run('Answer Question…');
    await expect(widget().locator('.quick-input-list-separator', { hasText: 'Click' })).toHaveText(NAME);
    await expectAsText(listed(), `${NAME}?`);
    await press('Enter');
    await asks(page(), 'The answer');
    await expect(title()).toHaveText(`${NAME}?`);
    await press('Escape');
  });

  it('are text in the list of records', async () => {
    await run('Go to Decision…');
    await expectAsText(listed(), NAME);
    await expectAsText(listed(), `0009-${NAME}.md`);
    await expect(widget().locator('.monaco-list-row .codicon-flame')).toHaveCount(0);
    await chooses(page(), 'A record, by its title, its file or where it stands', '0009');
    await expect(page().locator('.tab.active', { hasText: '0009' })).toBeVisible();
    await expect(page().locator('.editor-instance .monaco-editor.focused')).toBeVisible();
    await opened().still();
  });

  it('are text above the list of verdicts', async () => {
    await run('Set Verdict…');
    await asks(page(), 'The verdict of this record');
    await expect(title()).toHaveText(NAME);
    await press('Escape');
  });

  it('are text in the language status', async () => {
    const part = page().locator('.hover-language-status', { hasText: 'when' });
    await untilDone(async () => {
      await page().mouse.move(640, 300);
      await page().locator('[id="status.languageStatus"]').hover(STEP);
      await expect(part).toBeVisible(STEP);
    });
    await expectAsText(part, `when ${APART}`);
  });

  it('are text in notifications', async () => {
    await run('Check This Record');
    const told = page().locator('.notification-list-item-message', { hasText: 'remark' });
    await expectAsText(told, `“${APART}”: two questions open`);
    await opened().run('notifications.clearAll');
  });

  it('are text in Problems, of records and of configurations', async () => {
    await opened().run('workbench.actions.view.problems');
    const found = (text: string) => page().locator('.markers-panel .monaco-list-row', { hasText: text });
    await expectAsText(found('is no status'), NAME);
    await expectAsText(found('“language” takes'), NAME);
    await opened().run('workbench.action.closePanel');
  });

  it('are text in what is offered, and in what a hover says of a reference', async () => {
    await openFile(page(), '0008-follows.md', 2);
    await press('End');
    await opened().run('editor.action.triggerSuggest');
    await expectAsText(page().locator('.suggest-widget .monaco-list-row', { hasText: 'Click' }), NAME);
    await press('Escape');
    await press('ArrowLeft');
    await opened().run('editor.action.showHover');
    const hover = page().locator('.monaco-hover', { hasText: 'Need' });
    await expectAsText(hover, `Need: ${NAME}`);
    await expect(hover.locator('a', { hasText: 'Click' })).toHaveText(NAME);
  });
});
